package nl.schakel.access;

/** The access log cannot be written now; without it nothing may be shown. */
public class InzageNietVastgelegd extends RuntimeException {

    public InzageNietVastgelegd(Throwable oorzaak) {
        super("De inzage kon niet worden vastgelegd", oorzaak);
    }
}
