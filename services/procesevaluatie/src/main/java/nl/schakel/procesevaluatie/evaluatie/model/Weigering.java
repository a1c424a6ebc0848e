package nl.schakel.procesevaluatie.evaluatie.model;

/** Een nee, met de zin die de gebruiker leest. */
public sealed interface Weigering {

    String zin();

    record AlEenEvaluatie() implements Weigering {
        public String zin() {
            return "Voor dit gezin ligt al een voorstel om terug te kijken.";
        }
    }

    record GezinKoosNogNiet() implements Weigering {
        public String zin() {
            return "Het gezin heeft nog niet gekozen. Het gezin kiest eerst of het meedoet.";
        }
    }

    record GezinZeiNee() implements Weigering {
        public String zin() {
            return "Het gezin doet niet mee. Alleen het eigen team kijkt terug, zonder namen.";
        }
    }

    record GeenGespreksleider() implements Weigering {
        public String zin() {
            return "Er is nog geen gespreksleider. Kies eerst wie het gesprek leidt.";
        }
    }

    record GespreksleiderBetrokken() implements Weigering {
        public String zin() {
            return "Deze persoon werkt of werkte met dit gezin. Kies iemand die er niet bij betrokken is.";
        }
    }

    record GespreksleiderZonderFunctie() implements Weigering {
        public String zin() {
            return "Kies een gespreksleider van het wijkteam of van de gemeente.";
        }
    }

    record OnbekendePersoon() implements Weigering {
        public String zin() {
            return "Deze persoon kennen wij niet. Kies iemand uit de lijst.";
        }
    }

    record AlUitgenodigd() implements Weigering {
        public String zin() {
            return "Deze persoon is al uitgenodigd.";
        }
    }

    record GeenDeelnemer() implements Weigering {
        public String zin() {
            return "U bent niet uitgenodigd voor dit gesprek.";
        }
    }

    record AlBijgedragen() implements Weigering {
        public String zin() {
            return "Deze persoon heeft al geantwoord. Een nieuwe uitnodiging is niet nodig.";
        }
    }

    record NogNietGepland() implements Weigering {
        public String zin() {
            return "Er is nog geen gesprek gepland. Kies eerst een datum.";
        }
    }

    record NogNietGehouden() implements Weigering {
        public String zin() {
            return "Dit kan pas na het gesprek.";
        }
    }

    record AlGehouden() implements Weigering {
        public String zin() {
            return "Het gesprek is al geweest. Dit kan nu niet meer.";
        }
    }

    record GaatNietDoor() implements Weigering {
        public String zin() {
            return "Deze evaluatie gaat niet door.";
        }
    }

    /** Het onderdeel waar het over gaat, is er niet. */
    record OnderdeelOntbreekt() implements Weigering {
        public String zin() {
            return "Dit onderdeel is er niet (meer).";
        }
    }

    /** Iemand anders veranderde dit onderdeel na de versie waarop de opdracht berust. */
    record DeelGewijzigd(long versie) implements Weigering {
        public String zin() {
            return "Iemand anders heeft dit net gewijzigd.";
        }
    }

    /** De gever van de opdracht mag dit niet. */
    record GeenRecht(String zin) implements Weigering {}

    /** Er verandert niets. Geen fout: zo blijft een herhaling zonder gevolg. */
    record NietsNieuws() implements Weigering {
        public String zin() {
            return "Er is niets veranderd.";
        }
    }
}
