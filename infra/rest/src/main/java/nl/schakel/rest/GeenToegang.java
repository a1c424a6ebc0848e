package nl.schakel.rest;

/** 403, with the sentence that the user reads. */
public class GeenToegang extends RuntimeException {

    public GeenToegang(String detail) {
        super(detail);
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
