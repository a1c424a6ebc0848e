package nl.schakel.maatwerktafel.precedent.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.regel.application.Regelbeelden;
import nl.schakel.maatwerktafel.regel.model.Regels;
import nl.schakel.maatwerktafel.toegang.application.Middel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import org.jspecify.annotations.Nullable;

/** Everybody may see what was decided before: open reasoning is what makes exceptions fair. */
public final class PrecedentenZoeken {

    private static final int REGELS_HOOGSTENS = 50;
    private static final int BIJ_EEN_VERZOEK = 10;

    private final Precedenten precedenten;
    private final Regels regels;
    private final Regelbeelden regelbeelden;
    private final Poortwachter poort;

    public PrecedentenZoeken(Precedenten precedenten, Regels regels, Regelbeelden regelbeelden, Poortwachter poort) {
        this.precedenten = precedenten;
        this.regels = regels;
        this.regelbeelden = regelbeelden;
        this.poort = poort;
    }

    public Resultaat<Deel<Precedentbeeld>> voerUit(
            Onderwerp wie, @Nullable String regelId, String tekst, int overslaan, int hoogstens) {
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.PRECEDENT_LEZEN, Middel.lijst("PRECEDENT"));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        Deel<Precedent> gevonden = zoek(regelId, tekst, overslaan, hoogstens);
        return new Resultaat.Gelukt<>(new Deel<>(metTitels(gevonden.items()), gevonden.totaal()));
    }

    private Deel<Precedent> zoek(@Nullable String regelId, String tekst, int overslaan, int hoogstens) {
        if (regelId != null) {
            return precedenten.over(regelId, overslaan, hoogstens);
        }
        if (tekst.isBlank()) {
            return precedenten.alle(overslaan, hoogstens);
        }
        List<String> passend = regels.zoek(tekst, 0, REGELS_HOOGSTENS).items().stream().map(Bewaard::id).toList();
        return precedenten.met(tekst, passend, overslaan, hoogstens);
    }

    /** What was decided before on the rule of a request, without the request's own decision. */
    public List<Precedentbeeld> bij(String regelId, @Nullable String zonderId) {
        return metTitels(precedenten.over(regelId, 0, BIJ_EEN_VERZOEK + 1).items().stream()
                .filter(p -> !p.id().equals(zonderId))
                .limit(BIJ_EEN_VERZOEK)
                .toList());
    }

    private List<Precedentbeeld> metTitels(List<Precedent> gevonden) {
        Map<String, String> titels =
                regelbeelden.titels(gevonden.stream().map(Precedent::regelId).filter(Objects::nonNull).toList());
        return gevonden.stream()
                .map(p -> new Precedentbeeld(
                        p.id(), p.regelId() == null ? null : titels.get(p.regelId()), p.kern(), p.besluit(), p.kwartaal()))
                .toList();
    }
}
