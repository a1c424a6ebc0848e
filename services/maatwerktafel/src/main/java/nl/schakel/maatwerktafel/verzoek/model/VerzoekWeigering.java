package nl.schakel.maatwerktafel.verzoek.model;

import nl.schakel.maatwerktafel.gedeeld.model.Versieconflict;
import nl.schakel.maatwerktafel.gedeeld.model.Weigering;

/** Waarom het model nee zegt. */
public sealed interface VerzoekWeigering extends Weigering {

    record GeenConcept() implements VerzoekWeigering {
        @Override
        public String zin() {
            return "Dit verzoek is al verstuurd. U kunt het niet meer veranderen. Wel kunt u een vraag beantwoorden.";
        }
    }

    record AlleenGrondAanvullen() implements VerzoekWeigering {
        @Override
        public String zin() {
            return "De tafel vult alleen de juridische grond aan. De rest is van de indiener. Stel een vraag als iets niet klopt.";
        }
    }

    record NietInBehandeling() implements VerzoekWeigering {
        @Override
        public String zin() {
            return "Dit verzoek is nog niet verstuurd, of het is al klaar.";
        }
    }

    record AlBesloten() implements VerzoekWeigering {
        @Override
        public String zin() {
            return "Er is al een besluit op dit verzoek. Maak een nieuw verzoek als er iets is veranderd.";
        }
    }

    record AlIngetrokken() implements VerzoekWeigering {
        @Override
        public String zin() {
            return "Dit verzoek is ingetrokken. Er gebeurt niets meer mee.";
        }
    }

    record NogNietOpTafel() implements VerzoekWeigering {
        @Override
        public String zin() {
            return "Zet het verzoek eerst op de agenda van een tafel. Alleen bij spoed beslist u zonder tafel.";
        }
    }

    record IndienerBeslistNiet() implements VerzoekWeigering {
        @Override
        public String zin() {
            return "U verstuurde dit verzoek zelf. Iemand anders neemt het besluit.";
        }
    }

    record VraagOnbekend() implements VerzoekWeigering {
        @Override
        public String zin() {
            return "Deze vraag is er niet (meer). Open het verzoek opnieuw.";
        }
    }

    record FormulierGebotst(long huidigeVersie, Formulierdeel huidig) implements VerzoekWeigering, Versieconflict {}

    record AntwoordGebotst(long huidigeVersie, Vraag huidig) implements VerzoekWeigering, Versieconflict {}

    record OntwerpGebotst(long huidigeVersie, Ontwerpbesluit huidig) implements VerzoekWeigering, Versieconflict {}
}
