package nl.schakel.access;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the access log, with the fields of NEN 7513 (its English field names are in the comments).
 *
 * @param tijdstip EventDateTime
 * @param actie EventActionCode
 * @param uitkomst EventOutcomeIndicator
 * @param handeling EventTypeCode: what was asked, e.g. {@code casus.lezen}
 * @param door UserID, UserName, RoleIDCode and AuditEnterpriseSiteID of who asked
 * @param caserol role in this family, when the decision rested on one
 * @param middelSoort ParticipantObjectTypeCode
 * @param middelId ParticipantObjectID
 * @param casusId the family whose data it is about (the 'cliënt' of NEN 7513); absent when no family is concerned
 * @param grondslag PurposeOfUse: what the permission rests on; absent for a refusal
 * @param reden why it was allowed or refused, in one sentence
 */
public record Inzageregel(
        Instant tijdstip,
        Actie actie,
        Uitkomst uitkomst,
        String handeling,
        Onderwerp door,
        @Nullable String caserol,
        String middelSoort,
        String middelId,
        @Nullable String casusId,
        @Nullable String grondslag,
        String reden) {

    /** EventActionCode of NEN 7513. */
    public enum Actie {
        AANMAKEN("C"),
        LEZEN("R"),
        WIJZIGEN("U"),
        VERWIJDEREN("D"),
        UITVOEREN("E");

        private final String code;

        Actie(String code) {
            this.code = code;
        }

        /** The one-letter code of the standard. */
        public String code() {
            return code;
        }
    }

    /** Refusals are logged as well: an attempt to look is something the family may know. */
    public enum Uitkomst {
        TOEGESTAAN,
        GEWEIGERD
    }

    public Inzageregel {
        Objects.requireNonNull(tijdstip);
        Objects.requireNonNull(actie);
        Objects.requireNonNull(uitkomst);
        Objects.requireNonNull(door);
    }

    /** The line that belongs to this question and its answer. */
    public static Inzageregel van(
            Toegangsvraag vraag, Toegangsbesluit besluit, Actie actie, @Nullable String casusId, Instant tijdstip) {
        return new Inzageregel(
                tijdstip,
                actie,
                besluit.toegestaan() ? Uitkomst.TOEGESTAAN : Uitkomst.GEWEIGERD,
                vraag.handeling(),
                vraag.onderwerp(),
                null,
                vraag.middelSoort(),
                vraag.middelId(),
                casusId,
                besluit.grondslag(),
                besluit.reden());
    }

    public Inzageregel metCaserol(String rol) {
        return new Inzageregel(
                tijdstip, actie, uitkomst, handeling, door, rol, middelSoort, middelId, casusId, grondslag, reden);
    }
}
