package nl.schakel.gezinsplan.casus.model;

/** Why something about the family or about who takes part could not be. */
public sealed interface Kringweigering extends Weigering {

    record GezinslidHoortNietBijGezin() implements Kringweigering {
        @Override
        public String zin() {
            return "Deze persoon staat niet bij het gezin. Voeg hem of haar eerst toe.";
        }
    }

    record AccountHoortBijAnderGezinslid() implements Kringweigering {
        @Override
        public String zin() {
            return "Iemand anders in dit gezin logt al in met dit account.";
        }
    }

    record PersoonNietInAdresboek() implements Kringweigering {
        @Override
        public String zin() {
            return "Deze persoon staat niet in het adresboek. Vraag functioneel beheer om hem of haar toe te voegen.";
        }
    }

    record RolPastNietBijFunctie() implements Kringweigering {
        @Override
        public String zin() {
            return "Deze rol past niet bij het werk van deze persoon. Kies een andere rol.";
        }
    }

    record GrondslagGeldtNiet() implements Kringweigering {
        @Override
        public String zin() {
            return "Op deze grondslag mogen wij nu geen gegevens delen. Kies een andere.";
        }
    }

    record VerantwoordelijkeDoetNietMee() implements Kringweigering {
        @Override
        public String zin() {
            return "Deze persoon doet nog niet mee in dit plan. Nodig hem of haar eerst uit.";
        }
    }

    record DoetNietMeerMee() implements Kringweigering {
        @Override
        public String zin() {
            return "Deze persoon doet niet meer mee in dit plan.";
        }
    }

    record EerstEenAndereZorgcoordinator() implements Kringweigering {
        @Override
        public String zin() {
            return "Dit is de zorgcoördinator. Kies eerst een andere, dan kunt u de toegang stoppen.";
        }
    }

    record ZorgcoordinatorKanNietInloggen() implements Kringweigering {
        @Override
        public String zin() {
            return "Deze persoon kan nog niet inloggen. Koppel eerst een account, dan kan hij of zij zorgcoördinator zijn.";
        }
    }

    record ErIsAlEenZorgcoordinator() implements Kringweigering {
        @Override
        public String zin() {
            return "Dit plan heeft al een zorgcoördinator. Draag het over, met een notitie. De ander zegt dan of hij of zij het doet.";
        }
    }

    record IsAlZorgcoordinator() implements Kringweigering {
        @Override
        public String zin() {
            return "Deze persoon is al de zorgcoördinator.";
        }
    }

    record OverdrachtLooptAl() implements Kringweigering {
        @Override
        public String zin() {
            return "Er is al iemand gevraagd. Wacht op het antwoord, of trek de vraag eerst in.";
        }
    }

    record OverdrachtIsVoorbij() implements Kringweigering {
        @Override
        public String zin() {
            return "Deze vraag is al beantwoord of ingetrokken.";
        }
    }

    record GeenZorgcoordinator() implements Kringweigering {
        @Override
        public String zin() {
            return "Dit plan heeft nog geen zorgcoördinator. Wijs er eerst een aan.";
        }
    }
}
