package nl.schakel.maatwerktafel.tafel.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.tafel.model.Tafel;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import nl.schakel.maatwerktafel.tafel.model.Tafels;
import nl.schakel.maatwerktafel.toegang.application.Middel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;

/** When the table meets is for everybody; what is on its agenda only for who may read those requests. */
public final class TafelsBekijken {

    /** Tables of the last quarter stay in the list: people look back at what was decided. */
    private static final int MAANDEN_TERUG = 3;

    private final Tafels tafels;
    private final Agenda agenda;
    private final Poortwachter poort;
    private final Tijd tijd;

    public TafelsBekijken(Tafels tafels, Agenda agenda, Poortwachter poort, Tijd tijd) {
        this.tafels = tafels;
        this.agenda = agenda;
        this.poort = poort;
        this.tijd = tijd;
    }

    public Resultaat<TafelMetAgenda> een(Onderwerp wie, TafelId id) {
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.TAFEL_LEZEN, Middel.tafel(id.waarde()));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        return tafels.vind(id)
                .<Resultaat<TafelMetAgenda>>map(gevonden -> new Resultaat.Gelukt<>(metAgenda(gevonden, wie)))
                .orElseGet(Resultaat.NietGevonden::new);
    }

    TafelMetAgenda metAgenda(Bewaard<Tafel> tafel, Onderwerp wie) {
        TafelId id = tafel.staat().id();
        List<Agenda.Punt> punten = agenda.punten(id, wie, tijd.vandaag());
        punten.stream().map(Agenda.Punt::casusId).distinct().forEach(casus -> poort.gelezen(wie, casus));
        return new TafelMetAgenda(zonderAgenda(List.of(tafel)).getFirst(), punten);
    }

    public Resultaat<Deel<Tafelbeeld>> lijst(Onderwerp wie, int overslaan, int hoogstens) {
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.TAFEL_LEZEN, Middel.lijst("TAFEL"));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        Deel<Bewaard<Tafel>> gevonden = tafels.vanaf(tijd.vandaag().minusMonths(MAANDEN_TERUG), overslaan, hoogstens);
        return new Resultaat.Gelukt<>(new Deel<>(zonderAgenda(gevonden.items()), gevonden.totaal()));
    }

    /** The next one to come, for who has asked already what they may see. */
    public Optional<Tafelbeeld> eerstvolgende() {
        return zonderAgenda(tafels.vanaf(tijd.vandaag(), 0, 1).items()).stream().findFirst();
    }

    private List<Tafelbeeld> zonderAgenda(List<Bewaard<Tafel>> gevonden) {
        Map<String, Integer> aantallen = agenda.aantallen(gevonden.stream().map(t -> t.staat().id()).toList());
        return gevonden.stream().map(t -> Tafelbeeld.van(t, aantallen.getOrDefault(t.id(), 0))).toList();
    }
}
