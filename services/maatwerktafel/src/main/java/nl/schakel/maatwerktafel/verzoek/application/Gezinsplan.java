package nl.schakel.maatwerktafel.verzoek.application;

import java.util.Optional;
import nl.schakel.maatwerktafel.verzoek.model.Plangegevens;

/** The plan of the family, at the other service. */
public interface Gezinsplan {

    /**
     * What the plan knows about an action that is stuck; empty when it does not know this action.
     *
     * @throws GezinsplanZwijgt when it does not answer now
     */
    Optional<Plangegevens> gegevensVoorVerzoek(String casusId, String actieId);

    /** No answer; asking again later helps. */
    class GezinsplanZwijgt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public GezinsplanZwijgt(Throwable oorzaak) {
            super("Het gezinsplan antwoordt nu niet", oorzaak);
        }
    }
}
