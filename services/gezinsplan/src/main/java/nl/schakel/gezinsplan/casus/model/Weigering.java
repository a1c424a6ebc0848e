package nl.schakel.gezinsplan.casus.model;

import java.util.List;

/** Why something could not be. The sentence is for who asked: plain words, and what can be done instead. */
public sealed interface Weigering {

    String zin();

    record CasusIsAfgesloten() implements Weigering {
        @Override
        public String zin() {
            return "Dit plan is afgesloten. U kunt er niets meer in veranderen.";
        }
    }

    record CasusIsNietAfgesloten() implements Weigering {
        @Override
        public String zin() {
            return "Dit plan loopt al. U kunt er meteen in verder.";
        }
    }

    record GeenNazorgNu() implements Weigering {
        @Override
        public String zin() {
            return "Nazorg is er na het afsluiten van het plan, tot u zegt dat het klaar is.";
        }
    }

    /** Not a refusal of the thing asked, but of the part it was asked for. */
    record OnderdeelBestaatNiet() implements Weigering {
        @Override
        public String zin() {
            return "Dit staat niet (meer) in het plan.";
        }
    }

    record PlanIsVol() implements Weigering {
        @Override
        public String zin() {
            return "Er staat al heel veel in dit plan. Er kan niets meer bij.";
        }
    }

    record GezinslidHoortNietBijGezin() implements Weigering {
        @Override
        public String zin() {
            return "Deze persoon staat niet bij het gezin. Voeg hem of haar eerst toe.";
        }
    }

    record AccountHoortBijAnderGezinslid() implements Weigering {
        @Override
        public String zin() {
            return "Iemand anders in dit gezin logt al in met dit account.";
        }
    }

    record PersoonNietInAdresboek() implements Weigering {
        @Override
        public String zin() {
            return "Deze persoon staat niet in het adresboek. Vraag functioneel beheer om hem of haar toe te voegen.";
        }
    }

    record RolPastNietBijFunctie() implements Weigering {
        @Override
        public String zin() {
            return "Deze rol past niet bij het werk van deze persoon. Kies een andere rol.";
        }
    }

    record GrondslagGeldtNiet() implements Weigering {
        @Override
        public String zin() {
            return "Op deze grondslag mogen wij nu geen gegevens delen. Kies een andere.";
        }
    }

    record VerantwoordelijkeDoetNietMee() implements Weigering {
        @Override
        public String zin() {
            return "Deze persoon doet nog niet mee in dit plan. Nodig hem of haar eerst uit.";
        }
    }

    record ActieZitAlVast() implements Weigering {
        @Override
        public String zin() {
            return "Deze actie zit al vast. Kijk bij de actie wat er al is gemeld.";
        }
    }

    record ActieIsAlGedaan() implements Weigering {
        @Override
        public String zin() {
            return "Deze actie is al klaar. Zet hem eerst terug.";
        }
    }

    record VastVraagtUitleg() implements Weigering {
        @Override
        public String zin() {
            return "Vertel wat de actie tegenhoudt. Dan zetten wij hem op vast.";
        }
    }

    record BlokkadeIsAlOpgeheven() implements Weigering {
        @Override
        public String zin() {
            return "Deze actie zit niet meer vast.";
        }
    }

    record DoetNietMeerMee() implements Weigering {
        @Override
        public String zin() {
            return "Deze persoon doet niet meer mee in dit plan.";
        }
    }

    record EerstEenAndereZorgcoordinator() implements Weigering {
        @Override
        public String zin() {
            return "Dit is de zorgcoördinator. Kies eerst een andere, dan kunt u de toegang stoppen.";
        }
    }

    record ZorgcoordinatorKanNietInloggen() implements Weigering {
        @Override
        public String zin() {
            return "Deze persoon kan nog niet inloggen. Koppel eerst een account, dan kan hij of zij zorgcoördinator zijn.";
        }
    }

    record ErIsAlEenZorgcoordinator() implements Weigering {
        @Override
        public String zin() {
            return "Dit plan heeft al een zorgcoördinator. Draag het over, met een notitie. De ander zegt dan of hij of zij het doet.";
        }
    }

    record IsAlZorgcoordinator() implements Weigering {
        @Override
        public String zin() {
            return "Deze persoon is al de zorgcoördinator.";
        }
    }

    record OverdrachtLooptAl() implements Weigering {
        @Override
        public String zin() {
            return "Er is al iemand gevraagd. Wacht op het antwoord, of trek de vraag eerst in.";
        }
    }

    record OverdrachtIsVoorbij() implements Weigering {
        @Override
        public String zin() {
            return "Deze vraag is al beantwoord of ingetrokken.";
        }
    }

    record TeVeelOverleggen() implements Weigering {
        @Override
        public String zin() {
            return "In dit plan passen niet meer dan veertig overleggen. Zet uw punt op de agenda van een overleg dat er al is.";
        }
    }

    record AgendaIsVol() implements Weigering {
        @Override
        public String zin() {
            return "Op deze agenda staan al twaalf punten. Plan voor de rest een nieuw overleg.";
        }
    }

    record OverlegIsVoorbij() implements Weigering {
        @Override
        public String zin() {
            return "Dit overleg is geweest of gaat niet door. Zet iets nieuws op de agenda van het volgende overleg.";
        }
    }

    record OverlegIsNogNietGeweest() implements Weigering {
        @Override
        public String zin() {
            return "Dit overleg is nog niet geweest. Op de dag zelf legt u vast wie er was.";
        }
    }

    record ZonderGezinVraagtReden() implements Weigering {
        @Override
        public String zin() {
            return "Er was niemand van het gezin bij. Schrijf op waarom, het gezin leest dat.";
        }
    }

    record NotitieOntbreekt() implements Weigering {
        @Override
        public String zin() {
            return "Schrijf eerst op wat er is besproken. Dan maakt u er een actie van.";
        }
    }

    record EersteContactIsAlGelegd() implements Weigering {
        @Override
        public String zin() {
            return "Het eerste contact met dit gezin is al geweest.";
        }
    }

    record GeenZorgcoordinator() implements Weigering {
        @Override
        public String zin() {
            return "Dit plan heeft nog geen zorgcoördinator. Wijs er eerst een aan.";
        }
    }

    /** @param watMist each a sentence of its own */
    record PlanIsNietCompleet(List<String> watMist) implements Weigering {

        public PlanIsNietCompleet {
            watMist = List.copyOf(watMist);
        }

        @Override
        public String zin() {
            return "Het plan is nog niet compleet. " + String.join(" ", watMist);
        }
    }

    record PlanIsAlVastgesteld() implements Weigering {
        @Override
        public String zin() {
            return "Dit plan is al vastgesteld. Er is daarna niets aan de doelen veranderd.";
        }
    }
}
