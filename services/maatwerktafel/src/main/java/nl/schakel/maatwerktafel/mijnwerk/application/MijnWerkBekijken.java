package nl.schakel.maatwerktafel.mijnwerk.application;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.mijnwerk.application.MijnWerk.VraagAanMij;
import nl.schakel.maatwerktafel.tafel.application.TafelsBekijken;
import nl.schakel.maatwerktafel.toegang.application.Middel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekKop;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekenZoeken;
import nl.schakel.maatwerktafel.verzoek.application.Verzoeklijsten;
import nl.schakel.maatwerktafel.verzoek.application.Vraagbeeld;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;

public final class MijnWerkBekijken {

    private static final int HOOGSTENS = 50;
    private static final Duration PAS_BESLOTEN = Duration.ofDays(30);

    private final Verzoeklijsten lijsten;
    private final VerzoekenZoeken zoeken;
    private final TafelsBekijken tafels;
    private final Poortwachter poort;
    private final Tijd tijd;

    public MijnWerkBekijken(Verzoeklijsten lijsten, VerzoekenZoeken zoeken, TafelsBekijken tafels, Poortwachter poort, Tijd tijd) {
        this.lijsten = lijsten;
        this.zoeken = zoeken;
        this.tafels = tafels;
        this.poort = poort;
        this.tijd = tijd;
    }

    public Resultaat<MijnWerk> voerUit(Onderwerp wie) {
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.MIJN_WERK_LEZEN, Middel.lijst("MIJN_WERK"));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        LocalDate vandaag = tijd.vandaag();
        boolean vanDeTafel = wie.heeftEenVan(Toegangslijst.TAFEL);
        return new Resultaat.Gelukt<>(new MijnWerk(
                vanDeTafel ? koppen(lijsten.inBehandeling(HOOGSTENS), wie) : List.of(),
                vragen(wie, vandaag),
                koppen(lijsten.concepten(wie, vandaag, HOOGSTENS), wie),
                tafels.eerstvolgende().orElse(null),
                koppen(lijsten.beslotenSinds(wie, vandaag, tijd.nu().minus(PAS_BESLOTEN), HOOGSTENS), wie)));
    }

    private List<VerzoekKop> koppen(List<Bewaard<Verzoek>> verzoeken, Onderwerp wie) {
        return zoeken.koppen(verzoeken, wie);
    }

    private List<VraagAanMij> vragen(Onderwerp wie, LocalDate vandaag) {
        List<Bewaard<Verzoek>> verzoeken = lijsten.metOpenVraag(wie, vandaag, HOOGSTENS);
        List<VerzoekKop> koppen = koppen(verzoeken, wie);
        List<VraagAanMij> vragen = new ArrayList<>();
        for (int i = 0; i < verzoeken.size(); i++) {
            VerzoekKop kop = koppen.get(i);
            verzoeken.get(i).staat().behandeling().openVragen()
                    .forEach(vraag -> vragen.add(new VraagAanMij(kop, Vraagbeeld.van(vraag))));
        }
        return vragen;
    }
}
