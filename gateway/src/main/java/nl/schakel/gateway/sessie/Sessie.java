package nl.schakel.gateway.sessie;

import java.time.Instant;
import java.util.Set;
import nl.schakel.access.Onderwerp;

/**
 * One person logged in on one device.
 *
 * @param id hash of the cookie's secret: the store alone gives nobody entrance
 * @param sleutel the secret itself, known only while a request carries it; opens the tokens
 * @param tokens as they were when this request began
 */
public record Sessie(String id, Onderwerp wie, Instant begonnenOp, Instant gebruiktOp, Sessiesleutel sleutel, Tokens tokens) {

    /** One of the functions of the login server; a person has one. */
    public String functie() {
        return wie.functies().stream().findFirst().orElse("");
    }

    public Set<String> functies() {
        return wie.functies();
    }
}
