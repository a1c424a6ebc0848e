package nl.schakel.maatwerktafel.verzoek.application;

import java.time.Instant;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.termijn.Termijnen;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.DienIn;
import org.jspecify.annotations.Nullable;

/** Sends the request to the table; the legal term to decide starts to run. */
public final class VerzoekIndienen {

    private final Verzoekhandeling handeling;
    private final Termijnen termijnen;
    private final Tijd tijd;

    public VerzoekIndienen(Verzoekhandeling handeling, Termijnen termijnen, Tijd tijd) {
        this.handeling = handeling;
        this.termijnen = termijnen;
        this.tijd = tijd;
    }

    public Resultaat<VerzoekBeeld> voerUit(Onderwerp wie, VerzoekId id, @Nullable Long basis, String sleutel) {
        Instant nu = tijd.nu();
        DienIn opdracht = new DienIn(termijnen.beslisUiterlijk(nu), basis, Personen.door(wie), nu);
        return handeling.voerUit(wie, id, Handeling.INDIENEN, new Aanleiding.Opdracht(sleutel), opdracht);
    }
}
