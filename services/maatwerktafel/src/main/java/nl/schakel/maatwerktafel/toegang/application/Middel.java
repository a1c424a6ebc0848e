package nl.schakel.maatwerktafel.toegang.application;

/** The thing that someone wants to see or change, for the access log. */
public record Middel(String soort, String id) {

    public static Middel verzoek(String id) {
        return new Middel("VERZOEK", id);
    }

    public static Middel casus(String id) {
        return new Middel("CASUS", id);
    }

    public static Middel regel(String id) {
        return new Middel("REGEL", id);
    }

    public static Middel signaal(String id) {
        return new Middel("SIGNAAL", id);
    }

    public static Middel tafel(String id) {
        return new Middel("TAFEL", id);
    }

    /** A list or a page that is no single thing. */
    public static Middel lijst(String soort) {
        return new Middel(soort, "*");
    }
}
