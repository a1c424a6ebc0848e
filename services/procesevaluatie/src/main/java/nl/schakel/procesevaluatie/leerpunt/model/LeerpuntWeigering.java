package nl.schakel.procesevaluatie.leerpunt.model;

/** Een nee, met de zin die de gebruiker leest. */
public sealed interface LeerpuntWeigering {

    String zin();

    record GespreksleiderLeestEerst() implements LeerpuntWeigering {
        public String zin() {
            return "De gespreksleider leest dit leerpunt eerst. Daarna kunt u het vrijgeven.";
        }
    }

    record AnderLeestMee() implements LeerpuntWeigering {
        public String zin() {
            return "U heeft dit leerpunt al gelezen. Een collega leest het nu ook.";
        }
    }

    record Herkenbaar() implements LeerpuntWeigering {
        public String zin() {
            return "Iemand is nog te herkennen. De gespreksleider schrijft het leerpunt anders op.";
        }
    }

    record AlVrijgegeven() implements LeerpuntWeigering {
        public String zin() {
            return "Dit leerpunt is al vrijgegeven.";
        }
    }

    /** Iemand was net eerder. */
    record LeerpuntGewijzigd(long versie) implements LeerpuntWeigering {
        public String zin() {
            return "Iemand anders heeft dit leerpunt net gelezen.";
        }
    }

    /** De gever van de opdracht mag dit niet. */
    record GeenRechtOpLeerpunt(String zin) implements LeerpuntWeigering {}
}
