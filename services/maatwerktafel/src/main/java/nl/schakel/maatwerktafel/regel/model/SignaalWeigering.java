package nl.schakel.maatwerktafel.regel.model;

import nl.schakel.maatwerktafel.gedeeld.model.Versieconflict;
import nl.schakel.maatwerktafel.gedeeld.model.Weigering;

/** Waarom het model nee zegt. */
public sealed interface SignaalWeigering extends Weigering {

    record StapKanNiet(SignaalStand van, SignaalStand naar) implements SignaalWeigering {
        @Override
        public String zin() {
            return van.isOpen()
                    ? "Zo kan dit signaal niet verder. Geef eerst een antwoord."
                    : "Dit signaal heeft al een antwoord. Komen er nieuwe verzoeken, dan komt er een nieuw signaal.";
        }
    }

    record SignaalGebotst(long huidigeVersie, Beleidssignaal huidig) implements SignaalWeigering, Versieconflict {}
}
