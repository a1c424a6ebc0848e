package nl.schakel.inzagelog.inzage.model;

import org.jspecify.annotations.Nullable;

/** Iemand, namens een organisatie of voor zichzelf. */
public record Wieid(String persoonId, @Nullable String organisatieId) {

    public static Wieid van(Logregel regel) {
        return new Wieid(regel.wie().persoonId(), regel.wie().organisatieId());
    }
}
