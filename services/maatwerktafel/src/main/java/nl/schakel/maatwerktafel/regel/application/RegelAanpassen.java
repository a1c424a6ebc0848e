package nl.schakel.maatwerktafel.regel.application;

import java.util.List;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
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

/** A change of the rule itself: families that are stuck on it hear that they can try again. */
public final class RegelAanpassen {

    private final Regels regels;
    private final Regelbeelden beelden;
    private final Poortwachter poort;

    public RegelAanpassen(Regels regels, Regelbeelden beelden, Poortwachter poort) {
        this.regels = regels;
        this.beelden = beelden;
        this.poort = poort;
    }

    public Resultaat<Regelbeeld> voerUit(Onderwerp wie, RegelId id, Regeltekst tekst, long basis) {
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.REGEL_AANPASSEN, Middel.regel(id.waarde()));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        RegelOpdracht opdracht = new RegelOpdracht.PasAan(tekst, basis, Personen.door(wie));
        return Resultaat.uit(
                regels.wijzig(id, opdracht, new Aanleiding.Eigen()), gedaan -> beelden.beelden(List.of(gedaan.nu()), wie).getFirst());
    }
}
