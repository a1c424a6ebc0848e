package nl.schakel.maatwerktafel.verzoek.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.tafel.application.Tafelplekken;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import nl.schakel.maatwerktafel.verzoek.model.Agendapunt;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.TrekIn;

/** Withdraws a request; the quarter of an hour that it had at a table is free for another. */
public final class VerzoekIntrekken {

    private final Verzoekhandeling handeling;
    private final Tafelplekken plekken;
    private final Tijd tijd;

    public VerzoekIntrekken(Verzoekhandeling handeling, Tafelplekken plekken, Tijd tijd) {
        this.handeling = handeling;
        this.plekken = plekken;
        this.tijd = tijd;
    }

    public Resultaat<VerzoekBeeld> voerUit(Onderwerp wie, VerzoekId id, String reden, String sleutel) {
        TrekIn opdracht = new TrekIn(reden, Personen.door(wie), tijd.nu());
        return handeling.alsHetMag(wie, id, Handeling.INTREKKEN, nu -> trekIn(wie, nu, opdracht, sleutel));
    }

    private Resultaat<VerzoekBeeld> trekIn(Onderwerp wie, Bewaard<Verzoek> nu, TrekIn opdracht, String sleutel) {
        VerzoekId id = nu.staat().id();
        Resultaat<VerzoekBeeld> gedaan = handeling.doe(wie, id, new Aanleiding.Opdracht(sleutel), opdracht);
        Agendapunt punt = nu.staat().behandeling().agendapunt();
        if (punt != null && gedaan instanceof Resultaat.Gelukt<VerzoekBeeld>) {
            plekken.geefVrij(new TafelId(punt.tafelId()), id.waarde(), opdracht.door());
        }
        return gedaan;
    }
}
