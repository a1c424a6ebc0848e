package nl.schakel.gezinsplan.casus.model;

import java.util.List;

/** Why something about the plan or its course could not be. */
public sealed interface Planweigering extends Weigering {

    record CasusIsAfgesloten() implements Planweigering {
        @Override
        public String zin() {
            return "Dit plan is afgesloten. U kunt er niets meer in veranderen.";
        }
    }

    record CasusIsNietAfgesloten() implements Planweigering {
        @Override
        public String zin() {
            return "Dit plan loopt al. U kunt er meteen in verder.";
        }
    }

    record GeenNazorgNu() implements Planweigering {
        @Override
        public String zin() {
            return "Nazorg is er na het afsluiten van het plan, tot u zegt dat het klaar is.";
        }
    }

    /** Not a refusal of the thing asked, but of the part it was asked for. */
    record OnderdeelBestaatNiet() implements Planweigering {
        @Override
        public String zin() {
            return "Dit staat niet (meer) in het plan.";
        }
    }

    record PlanIsVol() implements Planweigering {
        @Override
        public String zin() {
            return "Er staat al heel veel in dit plan. Er kan niets meer bij.";
        }
    }

    record ActieZitAlVast() implements Planweigering {
        @Override
        public String zin() {
            return "Deze actie zit al vast. Kijk bij de actie wat er al is gemeld.";
        }
    }

    record ActieIsAlGedaan() implements Planweigering {
        @Override
        public String zin() {
            return "Deze actie is al klaar. Zet hem eerst terug.";
        }
    }

    record VastVraagtUitleg() implements Planweigering {
        @Override
        public String zin() {
            return "Vertel wat de actie tegenhoudt. Dan zetten wij hem op vast.";
        }
    }

    record BlokkadeIsAlOpgeheven() implements Planweigering {
        @Override
        public String zin() {
            return "Deze actie zit niet meer vast.";
        }
    }

    record EersteContactIsAlGelegd() implements Planweigering {
        @Override
        public String zin() {
            return "Het eerste contact met dit gezin is al geweest.";
        }
    }

    /** @param watMist each a sentence of its own */
    record PlanIsNietCompleet(List<String> watMist) implements Planweigering {

        public PlanIsNietCompleet {
            watMist = List.copyOf(watMist);
        }

        @Override
        public String zin() {
            return "Het plan is nog niet compleet. " + String.join(" ", watMist);
        }
    }

    record PlanIsAlVastgesteld() implements Planweigering {
        @Override
        public String zin() {
            return "Dit plan is al vastgesteld. Er is daarna niets aan de doelen veranderd.";
        }
    }
}
