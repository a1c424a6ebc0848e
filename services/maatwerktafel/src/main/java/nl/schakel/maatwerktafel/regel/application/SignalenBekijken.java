package nl.schakel.maatwerktafel.regel.application;

import java.util.List;
import java.util.Map;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal;
import nl.schakel.maatwerktafel.regel.model.Beleidssignalen;
import nl.schakel.maatwerktafel.regel.model.SignaalId;
import nl.schakel.maatwerktafel.toegang.application.Middel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;

public final class SignalenBekijken {

    private final Beleidssignalen signalen;
    private final Regelbeelden beelden;
    private final Poortwachter poort;

    public SignalenBekijken(Beleidssignalen signalen, Regelbeelden beelden, Poortwachter poort) {
        this.signalen = signalen;
        this.beelden = beelden;
        this.poort = poort;
    }

    public Resultaat<Signaalbeeld> een(Onderwerp wie, SignaalId id) {
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.SIGNAAL_LEZEN, Middel.signaal(id.waarde()));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        return signalen.vind(id)
                .<Resultaat<Signaalbeeld>>map(gevonden -> new Resultaat.Gelukt<>(beeld(gevonden)))
                .orElseGet(Resultaat.NietGevonden::new);
    }

    public Resultaat<List<Signaalbeeld>> alle(Onderwerp wie) {
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.SIGNAAL_LEZEN, Middel.lijst("SIGNAAL"));
        return toegang.toegestaan()
                ? new Resultaat.Gelukt<>(beelden(signalen.alle()))
                : new Resultaat.GeenToegang<>(toegang.reden());
    }

    /** For who has been asked already whether they may see the overview. */
    public List<Signaalbeeld> voorOverzicht() {
        return beelden(signalen.alle());
    }

    Signaalbeeld beeld(Bewaard<Beleidssignaal> signaal) {
        return beelden(List.of(signaal)).getFirst();
    }

    private List<Signaalbeeld> beelden(List<Bewaard<Beleidssignaal>> gevonden) {
        Map<String, String> titels = beelden.titels(gevonden.stream().map(s -> s.staat().regelId().waarde()).toList());
        return gevonden.stream().map(s -> new Signaalbeeld(s, titels.getOrDefault(s.staat().regelId().waarde(), ""))).toList();
    }
}
