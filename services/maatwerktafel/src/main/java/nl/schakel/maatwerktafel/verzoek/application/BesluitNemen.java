package nl.schakel.maatwerktafel.verzoek.application;

import java.time.Duration;
import java.time.Instant;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Kenmerk;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.termijn.Termijnen;
import nl.schakel.maatwerktafel.verzoek.model.Besluit;
import nl.schakel.maatwerktafel.verzoek.model.Besluitinhoud;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.NeemBesluit;
import org.jspecify.annotations.Nullable;

/** Takes the decision, and makes it known at the same moment. */
public final class BesluitNemen {

    private final Verzoekhandeling handeling;
    private final Termijnen termijnen;
    private final Beslistijd beslistijd;
    private final Tijd tijd;

    public BesluitNemen(Verzoekhandeling handeling, Termijnen termijnen, Beslistijd beslistijd, Tijd tijd) {
        this.handeling = handeling;
        this.termijnen = termijnen;
        this.beslistijd = beslistijd;
        this.tijd = tijd;
    }

    public Resultaat<VerzoekBeeld> voerUit(
            Onderwerp wie, VerzoekId id, Besluittekst tekst, @Nullable Long basis, String sleutel) {
        return handeling.alsHetMag(wie, id, Handeling.BESLISSEN, nu -> neem(wie, nu, tekst, basis, sleutel));
    }

    private Resultaat<VerzoekBeeld> neem(
            Onderwerp wie, Bewaard<Verzoek> nu, Besluittekst tekst, @Nullable Long basis, String sleutel) {
        Instant moment = tijd.nu();
        String id = nu.staat().id().waarde();
        Besluitinhoud inhoud = tekst.alsInhoud(nu.staat(), i -> Kenmerk.van("voorwaarde", id, sleutel, String.valueOf(i)));
        NeemBesluit opdracht = new NeemBesluit(
                inhoud,
                termijnen.bezwaarTot(moment),
                Kenmerk.van("precedent", wie.persoonId(), sleutel),
                basis,
                Personen.door(wie),
                moment,
                Tijd.dag(moment));
        Resultaat<VerzoekBeeld> gedaan = handeling.doe(wie, nu.staat().id(), new Aanleiding.Opdracht(sleutel), opdracht);
        if (gedaan instanceof Resultaat.Gelukt<VerzoekBeeld>(VerzoekBeeld beeld)) {
            meet(nu.staat(), beeld.verzoek().staat(), moment);
        }
        return gedaan;
    }

    /** Only a decision that was taken now; the same command once more finds the one that was there. */
    private void meet(Verzoek voor, Verzoek na, Instant moment) {
        Besluit besluit = na.behandeling().besluit();
        Instant ingediendOp = na.behandeling().ingediendOp();
        boolean nieuw = besluit != null && besluit.genomenOp().equals(moment) && !besluit.equals(voor.behandeling().besluit());
        if (nieuw && ingediendOp != null) {
            beslistijd.gemeten(besluit.soort(), na.formulier().inhoud().urgentie(), Duration.between(ingediendOp, moment));
        }
    }
}
