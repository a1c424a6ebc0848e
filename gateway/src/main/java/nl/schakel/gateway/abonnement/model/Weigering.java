package nl.schakel.gateway.abonnement.model;

/** Why not, in the sentence that is read. */
public sealed interface Weigering {

    String zin();

    record AbonnementVoorbij() implements Weigering {
        @Override
        public String zin() {
            return "Dit abonnement is voorbij. Maak een nieuw abonnement.";
        }
    }

    record AlleenBeheer() implements Weigering {
        @Override
        public String zin() {
            return "Alleen functioneel beheer kan dit abonnement weer laten lopen.";
        }
    }

    record LooptAl() implements Weigering {
        @Override
        public String zin() {
            return "Dit abonnement loopt al.";
        }
    }

    record StaatAlStil() implements Weigering {
        @Override
        public String zin() {
            return "Dit abonnement staat al stil.";
        }
    }

    record NietsInDeWeg() implements Weigering {
        @Override
        public String zin() {
            return "Deze gebeurtenis houdt het abonnement niet (meer) op.";
        }
    }

    record AndereVersie() implements Weigering {
        @Override
        public String zin() {
            return "Iemand anders heeft dit net gewijzigd.";
        }
    }

    /** What was read is no longer how it is: not for people. */
    record Achterhaald() implements Weigering {
        @Override
        public String zin() {
            return "Het abonnement is intussen veranderd.";
        }
    }
}
