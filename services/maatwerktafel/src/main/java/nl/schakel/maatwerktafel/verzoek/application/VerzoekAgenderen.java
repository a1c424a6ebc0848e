package nl.schakel.maatwerktafel.verzoek.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.tafel.application.Tafelplekken;
import nl.schakel.maatwerktafel.tafel.application.Tafelplekken.Plek;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import nl.schakel.maatwerktafel.verzoek.model.Agendapunt;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.Agendeer;

/** Puts a request on a table: first its slot there, then the request itself. */
public final class VerzoekAgenderen {

    private final Verzoekhandeling handeling;
    private final Tafelplekken plekken;

    public VerzoekAgenderen(Verzoekhandeling handeling, Tafelplekken plekken) {
        this.handeling = handeling;
        this.plekken = plekken;
    }

    public Resultaat<VerzoekBeeld> voerUit(Onderwerp wie, VerzoekId id, TafelId tafel, String sleutel) {
        return handeling.alsHetMag(wie, id, Handeling.AGENDEREN, nu -> agendeer(wie, nu, tafel, sleutel));
    }

    private Resultaat<VerzoekBeeld> agendeer(Onderwerp wie, Bewaard<Verzoek> nu, TafelId tafel, String sleutel) {
        Door door = Personen.door(wie);
        VerzoekId id = nu.staat().id();
        return switch (plekken.reserveer(tafel, id.waarde(), door)) {
            case Resultaat.Gelukt<Plek>(Plek plek) -> zetOp(wie, nu.staat(), plek, door, sleutel);
            case Resultaat.Geweigerd<Plek> geweigerd -> new Resultaat.Geweigerd<>(geweigerd.reden());
            case Resultaat.GeenToegang<Plek> geen -> new Resultaat.GeenToegang<>(geen.reden());
            case Resultaat.NietGevonden<Plek> _ -> new Resultaat.NietGevonden<>();
        };
    }

    private Resultaat<VerzoekBeeld> zetOp(Onderwerp wie, Verzoek was, Plek plek, Door door, String sleutel) {
        Agendeer opdracht = new Agendeer(new Agendapunt(plek.tafel().waarde(), plek.datum(), plek.tijd()), door);
        Resultaat<VerzoekBeeld> gedaan = handeling.doe(wie, was.id(), new Aanleiding.Opdracht(sleutel), opdracht);
        Agendapunt eerder = was.behandeling().agendapunt();
        boolean gelukt = gedaan instanceof Resultaat.Gelukt<VerzoekBeeld>;
        if (!gelukt && (eerder == null || !eerder.tafelId().equals(plek.tafel().waarde()))) {
            plekken.geefVrij(plek.tafel(), was.id().waarde(), door);
        }
        if (gelukt && eerder != null && !eerder.tafelId().equals(plek.tafel().waarde())) {
            plekken.geefVrij(new TafelId(eerder.tafelId()), was.id().waarde(), door);
        }
        return gedaan;
    }
}
