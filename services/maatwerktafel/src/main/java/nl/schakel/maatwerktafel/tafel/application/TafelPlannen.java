package nl.schakel.maatwerktafel.tafel.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Kenmerk;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Gebrek;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import nl.schakel.maatwerktafel.tafel.model.TafelOpdracht.PlanTafel;
import nl.schakel.maatwerktafel.tafel.model.Tafels;
import nl.schakel.maatwerktafel.toegang.application.Middel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;

public final class TafelPlannen {

    private final Tafels tafels;
    private final TafelsBekijken bekijken;
    private final Poortwachter poort;
    private final Tijd tijd;

    public TafelPlannen(Tafels tafels, TafelsBekijken bekijken, Poortwachter poort, Tijd tijd) {
        this.tafels = tafels;
        this.bekijken = bekijken;
        this.poort = poort;
        this.tijd = tijd;
    }

    /** When and where it is to be. */
    public record Afspraak(LocalDate datum, LocalTime begin, LocalTime eind, String plaats) {}

    public Resultaat<TafelMetAgenda> voerUit(Onderwerp wie, Afspraak afspraak, String sleutel) {
        TafelId id = new TafelId(Kenmerk.van("tafel", wie.persoonId(), sleutel));
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.TAFEL_PLANNEN, Middel.tafel(id.waarde()));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        List<Gebrek> gebreken = gebreken(afspraak);
        if (!gebreken.isEmpty()) {
            return new Resultaat.Geweigerd<>(new NietVolledig(gebreken));
        }
        PlanTafel opdracht = new PlanTafel(
                id, afspraak.datum(), afspraak.begin(), afspraak.eind(), afspraak.plaats(), Personen.door(wie));
        return Resultaat.uit(
                tafels.maak(opdracht, new Aanleiding.Opdracht(sleutel)), gedaan -> bekijken.metAgenda(gedaan.nu(), wie));
    }

    private List<Gebrek> gebreken(Afspraak afspraak) {
        List<Gebrek> gebreken = new ArrayList<>();
        if (afspraak.datum().isBefore(tijd.vandaag())) {
            gebreken.add(new Gebrek("datum", "voorbij", "Deze datum is al voorbij. Kies een latere dag."));
        }
        if (!afspraak.eind().isAfter(afspraak.begin())) {
            gebreken.add(new Gebrek("eind", "voor-begin", "Het einde ligt voor het begin. Kies een latere tijd."));
        }
        return gebreken;
    }
}
