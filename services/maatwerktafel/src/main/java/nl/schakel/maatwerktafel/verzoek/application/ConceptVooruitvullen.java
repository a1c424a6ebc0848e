package nl.schakel.maatwerktafel.verzoek.application;

import java.util.Optional;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.verzoek.application.Gezinsplan.GezinsplanZwijgt;
import nl.schakel.maatwerktafel.verzoek.model.Plangegevens;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht;
import nl.schakel.maatwerktafel.verzoek.model.Verzoeken;

/**
 * Fills concepts with what the plan knows. What is still to be done stands in the requests themselves, so it goes on after
 * a restart, and as long as the plan does not answer.
 */
public final class ConceptVooruitvullen {

    private static final int PER_RONDE = 50;

    private final Verzoeken verzoeken;
    private final Gezinsplan gezinsplan;

    public ConceptVooruitvullen(Verzoeken verzoeken, Gezinsplan gezinsplan) {
        this.verzoeken = verzoeken;
        this.gezinsplan = gezinsplan;
    }

    /**
     * One that gets no answer does not keep the others waiting.
     *
     * @return false when the plan did not answer for all of them; those stay to be done
     */
    public boolean voerUit() {
        boolean alles = true;
        for (Bewaard<Verzoek> verzoek : verzoeken.wachtOpPlan(PER_RONDE)) {
            alles &= vul(verzoek.staat());
        }
        return alles;
    }

    private boolean vul(Verzoek verzoek) {
        String actieId = verzoek.herkomst().actieId();
        try {
            VerzoekOpdracht opdracht = (actieId == null
                            ? Optional.<Plangegevens>empty()
                            : gezinsplan.gegevensVoorVerzoek(verzoek.herkomst().casusId(), actieId))
                    .<VerzoekOpdracht>map(gegevens -> new VerzoekOpdracht.VulVooruit(gegevens, Door.DIENST))
                    .orElseGet(() -> new VerzoekOpdracht.WachtNietLanger(Door.DIENST));
            verzoeken.wijzig(verzoek.id(), opdracht, new Aanleiding.Eigen());
            return true;
        } catch (GezinsplanZwijgt later) {
            return false;
        }
    }
}
