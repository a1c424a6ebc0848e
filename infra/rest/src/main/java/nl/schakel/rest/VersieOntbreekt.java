package nl.schakel.rest;

/** 428: a change of a part must say which version it was based on. */
public class VersieOntbreekt extends RuntimeException {

    public VersieOntbreekt() {
        super("Stuur in de header If-Match de versie mee die u hebt gelezen, bijvoorbeeld \"7\".");
    }
}
