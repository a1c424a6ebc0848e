package nl.schakel.gateway.partnernieuws.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Een gebeurtenis die het systeem van een partner ons vertelde.
 *
 * <p>Zij begint als wij haar hebben bewaard; dan pas hoort de partner dat wij haar hebben. Daarna gaat zij naar het plan. Dat beslist opnieuw
 * of de organisatie meedoet. Staat zij bij het plan, dan is zij verwerkt; anders is zij geweigerd, met de reden. Daarna verandert er niets meer.
 *
 * @param uitslag absent as long as the plan said nothing
 */
public record Partnergebeurtenis(
        UUID id, Afzender afzender, Inhoud inhoud, Instant ontvangenOp, @Nullable Uitslag uitslag, @Nullable Instant afgehandeldOp) {

    public enum Stand {
        ONTVANGEN,
        VERWERKT,
        GEWEIGERD
    }

    /** No more precise than what is stored. */
    public static Partnergebeurtenis ontvangen(Afzender afzender, Inhoud inhoud, Instant op) {
        return new Partnergebeurtenis(
                id(afzender, inhoud), afzender, inhoud, op.truncatedTo(ChronoUnit.MILLIS), null, null);
    }

    /** Follows from who sends it and what it is called there, so the same event is the same thing here, however often it comes. */
    private static UUID id(Afzender afzender, Inhoud inhoud) {
        String naam = String.join("\n", "partnergebeurtenis", afzender.klant(), inhoud.bron(), inhoud.nummer());
        return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8));
    }

    /** The first answer counts. */
    public Partnergebeurtenis afgehandeld(Uitslag nieuw, Instant op) {
        return uitslag != null ? this
                : new Partnergebeurtenis(id, afzender, inhoud, ontvangenOp, nieuw, op.truncatedTo(ChronoUnit.MILLIS));
    }

    public Stand stand() {
        if (uitslag == null) {
            return Stand.ONTVANGEN;
        }
        return uitslag.reden() == null ? Stand.VERWERKT : Stand.GEWEIGERD;
    }

    /** Whether this is the same event again, and not another with the same number. */
    public boolean zegtHetzelfdeAls(Partnergebeurtenis ander) {
        return afzender.equals(ander.afzender) && inhoud.equals(ander.inhoud);
    }
}
