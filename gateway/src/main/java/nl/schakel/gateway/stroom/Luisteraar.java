package nl.schakel.gateway.stroom;

import java.util.Set;
import nl.schakel.gateway.sessie.Sessie;

/** Who hears a stream. No more of the session than that: a stream stays open for hours, and its tokens have no business there. */
record Luisteraar(String sessieId, String persoonId, Set<String> functies) {

    static Luisteraar van(Sessie sessie) {
        return new Luisteraar(sessie.id(), sessie.wie().persoonId(), sessie.functies());
    }
}
