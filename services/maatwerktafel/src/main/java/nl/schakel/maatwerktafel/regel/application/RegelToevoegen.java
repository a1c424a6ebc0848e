package nl.schakel.maatwerktafel.regel.application;

import java.util.List;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Kenmerk;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht;
import nl.schakel.maatwerktafel.regel.model.Regels;
import nl.schakel.maatwerktafel.regel.model.Regeltekst;
import nl.schakel.maatwerktafel.toegang.application.Middel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;

public final class RegelToevoegen {

    private final Regels regels;
    private final Regelbeelden beelden;
    private final Poortwachter poort;

    public RegelToevoegen(Regels regels, Regelbeelden beelden, Poortwachter poort) {
        this.regels = regels;
        this.beelden = beelden;
        this.poort = poort;
    }

    public Resultaat<Regelbeeld> voerUit(Onderwerp wie, Regeltekst tekst, String sleutel) {
        RegelId id = new RegelId(Kenmerk.van("regel", wie.persoonId(), sleutel));
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.REGEL_TOEVOEGEN, Middel.regel(id.waarde()));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        RegelOpdracht.VoegToe opdracht = new RegelOpdracht.VoegToe(id, tekst, Personen.door(wie));
        return Resultaat.uit(
                regels.maak(opdracht, new Aanleiding.Opdracht(sleutel)),
                gedaan -> beelden.beelden(List.of(gedaan.nu()), wie).getFirst());
    }
}
