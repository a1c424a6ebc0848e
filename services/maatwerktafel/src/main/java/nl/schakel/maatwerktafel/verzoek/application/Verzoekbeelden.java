package nl.schakel.maatwerktafel.verzoek.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.precedent.application.Precedentbeeld;
import nl.schakel.maatwerktafel.precedent.application.PrecedentenZoeken;
import nl.schakel.maatwerktafel.regel.application.Regelbeeld;
import nl.schakel.maatwerktafel.regel.application.Regelbeelden;
import nl.schakel.maatwerktafel.toegang.application.Middel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import nl.schakel.maatwerktafel.toegang.application.Toegangsfeiten;
import nl.schakel.maatwerktafel.verzoek.model.Besluit;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import org.jspecify.annotations.Nullable;

/** Asks whether someone may, and shows what they then get to see. */
public final class Verzoekbeelden {

    private static final Set<Handeling> OP_EEN_VERZOEK = EnumSet.of(
            Handeling.WIJZIGEN, Handeling.INDIENEN, Handeling.INTREKKEN, Handeling.VRAAG_STELLEN, Handeling.VRAAG_BEANTWOORDEN,
            Handeling.AGENDEREN, Handeling.ONTWERPBESLUIT_SCHRIJVEN, Handeling.BESLISSEN);

    private final Regelbeelden regels;
    private final PrecedentenZoeken precedenten;
    private final Poortwachter poort;
    private final Tijd tijd;

    public Verzoekbeelden(Regelbeelden regels, PrecedentenZoeken precedenten, Poortwachter poort, Tijd tijd) {
        this.regels = regels;
        this.precedenten = precedenten;
        this.poort = poort;
        this.tijd = tijd;
    }

    /** Asks the policy, and leaves the line in the access log. */
    Toegangsbesluit vraag(Onderwerp wie, Handeling handeling, Verzoek verzoek) {
        return poort.vraag(wie, middel(verzoek), feiten(handeling, verzoek));
    }

    VerzoekBeeld beeld(Bewaard<Verzoek> bewaard, Onderwerp wie) {
        Verzoek verzoek = bewaard.staat();
        String regelId = verzoek.formulier().inhoud().regelId();
        Regelbeeld regel = regelId == null ? null : regels.van(regelId, wie).orElse(null);
        return new VerzoekBeeld(bewaard, regel, eerdere(regelId, verzoek), mag(wie, verzoek), vanDeTafel(wie), tijd.vandaag());
    }

    private List<Precedentbeeld> eerdere(@Nullable String regelId, Verzoek verzoek) {
        Besluit eigen = verzoek.behandeling().besluit();
        return regelId == null ? List.of() : precedenten.bij(regelId, eigen == null ? null : eigen.precedentId());
    }

    private Set<Handeling> mag(Onderwerp wie, Verzoek verzoek) {
        Set<Handeling> mag = EnumSet.noneOf(Handeling.class);
        for (Handeling handeling : OP_EEN_VERZOEK) {
            if (verzoek.kan(handeling, vanDeTafel(wie)) && poort.zouMogen(wie, middel(verzoek), feiten(handeling, verzoek))
                    && !(handeling == Handeling.BESLISSEN && verzoek.indiener().persoonId().equals(wie.persoonId()))) {
                mag.add(handeling);
            }
        }
        return mag;
    }

    private Toegangsfeiten feiten(Handeling handeling, Verzoek verzoek) {
        return new Toegangsfeiten(handeling, tijd.vandaag(), verzoek.toegang(), verzoek.herkomst().casusId());
    }

    private static Middel middel(Verzoek verzoek) {
        return Middel.verzoek(verzoek.id().waarde());
    }

    private static boolean vanDeTafel(Onderwerp wie) {
        return wie.heeftEenVan(Toegangslijst.TAFEL);
    }
}
