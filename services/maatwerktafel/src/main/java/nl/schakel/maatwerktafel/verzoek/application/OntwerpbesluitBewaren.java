package nl.schakel.maatwerktafel.verzoek.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.verzoek.model.Besluitinhoud;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.SchrijfOntwerpbesluit;
import org.jspecify.annotations.Nullable;

/** The decision while it is being written; two people may do that at the same time. */
public final class OntwerpbesluitBewaren {

    private final Verzoekhandeling handeling;
    private final Tijd tijd;

    public OntwerpbesluitBewaren(Verzoekhandeling handeling, Tijd tijd) {
        this.handeling = handeling;
        this.tijd = tijd;
    }

    public Resultaat<VerzoekBeeld> voerUit(Onderwerp wie, VerzoekId id, Besluittekst tekst, @Nullable Long basis) {
        return handeling.alsHetMag(
                wie, id, Handeling.ONTWERPBESLUIT_SCHRIJVEN, nu -> bewaar(wie, nu, tekst, basis));
    }

    private Resultaat<VerzoekBeeld> bewaar(Onderwerp wie, Bewaard<Verzoek> nu, Besluittekst tekst, @Nullable Long basis) {
        Besluitinhoud inhoud = tekst.alsInhoud(nu.staat(), String::valueOf);
        SchrijfOntwerpbesluit opdracht = new SchrijfOntwerpbesluit(inhoud, basis, Personen.door(wie), tijd.nu());
        return handeling.doe(wie, nu.staat().id(), new Aanleiding.Eigen(), opdracht);
    }
}
