package nl.schakel.maatwerktafel.verzoek.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.regel.application.Regelbeelden;
import nl.schakel.maatwerktafel.toegang.application.Middel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import org.jspecify.annotations.Nullable;

public final class VerzoekenZoeken {

    private final Verzoeklijsten lijsten;
    private final Regelbeelden regels;
    private final Poortwachter poort;
    private final Tijd tijd;

    public VerzoekenZoeken(Verzoeklijsten lijsten, Regelbeelden regels, Poortwachter poort, Tijd tijd) {
        this.lijsten = lijsten;
        this.regels = regels;
        this.poort = poort;
        this.tijd = tijd;
    }

    public Resultaat<Deel<VerzoekKop>> voerUit(Onderwerp wie, Verzoeklijsten.Filter filter, int overslaan, int hoogstens) {
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.MIJN_WERK_LEZEN, Middel.lijst("VERZOEK"));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        Deel<Bewaard<Verzoek>> gevonden = lijsten.zoek(wie, tijd.vandaag(), filter, overslaan, hoogstens);
        return new Resultaat.Gelukt<>(new Deel<>(koppen(gevonden.items(), wie), gevonden.totaal()));
    }

    /** Lines of a list for this reader, each family's in the access log. */
    public List<VerzoekKop> koppen(List<Bewaard<Verzoek>> gevonden, Onderwerp wie) {
        gevonden.stream().map(v -> v.staat().herkomst().casusId()).distinct().forEach(casus -> poort.gelezen(wie, casus));
        Map<String, String> titels = regels.titels(gevonden.stream()
                .map(v -> v.staat().formulier().inhoud().regelId())
                .filter(Objects::nonNull)
                .toList());
        return gevonden.stream().map(Bewaard::staat).map(v -> VerzoekKop.van(v, titel(v, titels))).toList();
    }

    private static @Nullable String titel(Verzoek verzoek, Map<String, String> titels) {
        String regelId = verzoek.formulier().inhoud().regelId();
        return regelId == null ? null : titels.get(regelId);
    }
}
