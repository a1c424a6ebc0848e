package nl.schakel.gateway.abonnement.model;

import java.util.List;

public sealed interface Besluit {

    record Aanvaard(Abonnement abonnement, List<Gebeurtenis> gebeurtenissen) implements Besluit {
        public Aanvaard {
            gebeurtenissen = List.copyOf(gebeurtenissen);
        }
    }

    record Nee(Weigering weigering) implements Besluit {}
}
