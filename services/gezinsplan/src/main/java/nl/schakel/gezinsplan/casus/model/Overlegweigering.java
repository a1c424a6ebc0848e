package nl.schakel.gezinsplan.casus.model;

/** Why something about a meeting could not be. */
public sealed interface Overlegweigering extends Weigering {

    record TeVeelOverleggen() implements Overlegweigering {
        @Override
        public String zin() {
            return "In dit plan passen niet meer dan veertig overleggen. Zet uw punt op de agenda van een overleg dat er al is.";
        }
    }

    record AgendaIsVol() implements Overlegweigering {
        @Override
        public String zin() {
            return "Op deze agenda staan al twaalf punten. Plan voor de rest een nieuw overleg.";
        }
    }

    record OverlegIsVoorbij() implements Overlegweigering {
        @Override
        public String zin() {
            return "Dit overleg is geweest of gaat niet door. Zet iets nieuws op de agenda van het volgende overleg.";
        }
    }

    record OverlegIsNogNietGeweest() implements Overlegweigering {
        @Override
        public String zin() {
            return "Dit overleg is nog niet geweest. Op de dag zelf legt u vast wie er was.";
        }
    }

    record ZonderGezinVraagtReden() implements Overlegweigering {
        @Override
        public String zin() {
            return "Er was niemand van het gezin bij. Schrijf op waarom, het gezin leest dat.";
        }
    }

    record NotitieOntbreekt() implements Overlegweigering {
        @Override
        public String zin() {
            return "Schrijf eerst op wat er is besproken. Dan maakt u er een actie van.";
        }
    }
}
