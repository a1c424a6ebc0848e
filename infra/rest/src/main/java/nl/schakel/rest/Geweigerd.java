package nl.schakel.rest;


/** 409: the model refused, as it should. */
public class Geweigerd extends RuntimeException {

    private final String code;

    /**
     * @param code for programs, kebab-case, e.g. {@code geen-zorgcoordinator}
     * @param detail the sentence that the user reads
     */
    public Geweigerd(String code, String detail) {
        super(detail);
        this.code = code;
    }

    /** The code is the refusal's own name: {@code GeenZorgcoordinator} becomes {@code geen-zorgcoordinator}. */
    public static Geweigerd om(Object weigering, String detail) {
        return new Geweigerd(KebabCase.of(weigering.getClass().getSimpleName()), detail);
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
