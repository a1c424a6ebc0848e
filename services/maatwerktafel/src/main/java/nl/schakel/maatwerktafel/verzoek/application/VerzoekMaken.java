package nl.schakel.maatwerktafel.verzoek.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Kenmerk;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.toegang.application.Middel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import nl.schakel.maatwerktafel.toegang.application.Toegangsfeiten;
import nl.schakel.maatwerktafel.toegang.model.Casustoegang;
import nl.schakel.maatwerktafel.toegang.model.Casustoegangen;
import nl.schakel.maatwerktafel.verzoek.model.Formulier;
import nl.schakel.maatwerktafel.verzoek.model.Herkomst;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.MaakConcept;
import org.jspecify.annotations.Nullable;

/** A request that does not come from an action that is stuck. */
public final class VerzoekMaken {

    private final Casustoegangen casussen;
    private final Poortwachter poort;
    private final Regelkeuze regelkeuze;
    private final Conceptmaker maker;
    private final Tijd tijd;

    public VerzoekMaken(Casustoegangen casussen, Poortwachter poort, Regelkeuze regelkeuze, Conceptmaker maker, Tijd tijd) {
        this.casussen = casussen;
        this.poort = poort;
        this.regelkeuze = regelkeuze;
        this.maker = maker;
        this.tijd = tijd;
    }

    public Resultaat<VerzoekBeeld> voerUit(
            Onderwerp wie, String casusId, @Nullable String actieId, Formulier formulier, String sleutel) {
        List<Deelnemer> deelnemers = casussen.vind(casusId).map(Casustoegang::deelnemers).orElse(List.of());
        Toegangsfeiten feiten = new Toegangsfeiten(
                Handeling.MAKEN, tijd.vandaag(), new Toegangslijst(deelnemers, Set.of()), casusId);
        Toegangsbesluit toegang = poort.vraag(wie, Middel.casus(casusId), feiten);
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        Optional<NietVolledig> bezwaar = regelkeuze.bezwaar(formulier.regelId());
        if (bezwaar.isPresent()) {
            return new Resultaat.Geweigerd<>(bezwaar.get());
        }
        VerzoekId id = new VerzoekId(Kenmerk.van("verzoek", wie.persoonId(), sleutel));
        Herkomst herkomst = new Herkomst(casusId, actieId, null, List.of(), tijd.nu(), null);
        MaakConcept opdracht = new MaakConcept(
                id, herkomst, Personen.persoon(wie), formulier, false, deelnemers, Personen.door(wie));
        return maker.maak(wie, opdracht, new Aanleiding.Opdracht(sleutel));
    }
}
