package nl.schakel.gezinsplan.casus.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Actie;
import nl.schakel.gezinsplan.casus.model.ActieStatus;
import nl.schakel.gezinsplan.casus.model.Blokkade;
import nl.schakel.gezinsplan.casus.model.UitBesluit;
import nl.schakel.gezinsplan.casus.model.Verantwoordelijke;
import org.jspecify.annotations.Nullable;

record ActieWeergave(
        UUID id,
        long versie,
        VerantwoordelijkeWeergave verantwoordelijke,
        String wat,
        @Nullable LocalDate uiterlijk,
        ActieStatus status,
        @Nullable String nietGeluktReden,
        @Nullable BlokkadeWeergave blokkade,
        @Nullable UitBesluitWeergave uitBesluit,
        @Nullable UitOverlegWeergave uitOverleg,
        WijzigingWeergave gewijzigdDoor) {

    record VerantwoordelijkeWeergave(
            Verantwoordelijke.Soort soort, String naam, @Nullable String persoonId, @Nullable UUID gezinslidId) {}

    record UitBesluitWeergave(UUID verzoekId, UUID voorwaardeId) {}

    /** @param datum the day of the meeting */
    record UitOverlegWeergave(UUID overlegId, LocalDate datum) {}

    /** @param uitOverleg where it was agreed, for who sees that meeting */
    static ActieWeergave van(Actie actie, boolean metBesluiten, @Nullable UitOverlegWeergave uitOverleg) {
        Verantwoordelijke wie = actie.verantwoordelijke();
        Blokkade blokkade = actie.blokkade();
        UitBesluit bron = actie.uitBesluit();
        return new ActieWeergave(
                actie.id(),
                actie.versie(),
                new VerantwoordelijkeWeergave(wie.soort(), wie.naam(), wie.persoonId(), wie.gezinslidId()),
                actie.wat(),
                actie.uiterlijk(),
                actie.status(),
                actie.nietGeluktReden(),
                blokkade == null ? null : BlokkadeWeergave.van(blokkade, metBesluiten),
                bron == null ? null : new UitBesluitWeergave(bron.verzoekId(), bron.voorwaardeId()),
                uitOverleg,
                WijzigingWeergave.van(actie.gewijzigd()));
    }
}
