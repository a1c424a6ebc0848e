package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Besluit;
import nl.schakel.gezinsplan.casus.model.Blokkade;
import nl.schakel.gezinsplan.casus.model.Blokkade.Opheffing;
import nl.schakel.gezinsplan.casus.model.Verzoekverwijzing;
import org.jspecify.annotations.Nullable;

/** @param uitkomst how it ended or stands, in one sentence */
record BlokkadeWeergave(
        UUID id,
        Blokkade.Soort soort,
        @Nullable UUID regelId,
        String omschrijving,
        PersoonWeergave gemeldDoor,
        Instant gemeldOp,
        @Nullable VerzoekWeergave verzoek,
        @Nullable Instant opgehevenOp,
        @Nullable String uitkomst) {

    record VerzoekWeergave(
            UUID id,
            Verzoekverwijzing.Stand stand,
            @Nullable LocalDate tafeldatum,
            @Nullable LocalDate beslisUiterlijk,
            @Nullable Besluit besluit) {}

    static BlokkadeWeergave van(Blokkade blokkade, boolean metBesluiten) {
        Opheffing opheffing = blokkade.opheffing();
        return new BlokkadeWeergave(
                blokkade.id(),
                blokkade.soort(),
                blokkade.regelId(),
                blokkade.omschrijving(),
                PersoonWeergave.van(blokkade.gemeldDoor()),
                blokkade.gemeldOp(),
                metBesluiten ? verzoek(blokkade.verzoek()) : null,
                opheffing == null ? null : opheffing.op(),
                metBesluiten ? uitkomst(blokkade) : null);
    }

    private static @Nullable VerzoekWeergave verzoek(@Nullable Verzoekverwijzing v) {
        return v == null
                ? null
                : new VerzoekWeergave(v.id(), v.stand(), v.tafeldatum(), v.beslisUiterlijk(), v.besluit());
    }

    private static @Nullable String uitkomst(Blokkade blokkade) {
        if (blokkade.open() && blokkade.regelAangepast()) {
            return "De regel is veranderd. Probeer het opnieuw.";
        }
        Opheffing opheffing = blokkade.opheffing();
        if (opheffing != null && opheffing.reden() == Blokkade.Reden.OPGELOST) {
            return "Opgelost. Deze actie kan verder.";
        }
        Verzoekverwijzing verzoek = blokkade.verzoek();
        return verzoek == null || verzoek.besluit() == null ? null : zin(verzoek.besluit());
    }

    private static String zin(Besluit besluit) {
        return switch (besluit) {
            case TOEGEKEND -> "Ja. Deze actie kan verder.";
            case TOEGEKEND_ONDER_VOORWAARDEN -> "Ja, met voorwaarden. Deze actie kan verder.";
            case KAN_BINNEN_DE_REGEL -> "Een uitzondering is niet nodig. Het mag gewoon.";
            case AFGEWEZEN -> "Nee. Lees bij het besluit waarom, en wat wel kan.";
            case AANGEHOUDEN -> "Er is nog geen besluit. De maatwerktafel wil eerst meer weten.";
            case DOORGELEID -> "De maatwerktafel gaat hier niet over. Zij gaf het door.";
        };
    }
}
