package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegAgendapuntToe;

/** Somebody who is invited wants to talk about something. */
public final class AgendapuntToevoegen {

    private final CasusWijzigen wijzigen;
    private final Supplier<UUID> ids;

    public AgendapuntToevoegen(CasusWijzigen wijzigen, Supplier<UUID> ids) {
        this.wijzigen = wijzigen;
        this.ids = ids;
    }

    public Afloop voerUit(Oproep oproep, UUID overlegId, String onderwerp) {
        var opdracht = new VoegAgendapuntToe(overlegId, ids.get(), onderwerp);
        return wijzigen.voerUit(oproep, Handeling.AGENDAPUNT_TOEVOEGEN, overlegId, opdracht);
    }
}
