package nl.schakel.maatwerktafel.tafel.model;

import nl.schakel.maatwerktafel.gedeeld.model.Weigering;

/** Waarom het model nee zegt. */
public sealed interface TafelWeigering extends Weigering {

    record TafelIsGeweest() implements TafelWeigering {
        @Override
        public String zin() {
            return "Deze tafel is al geweest. Kies een latere tafel.";
        }
    }

    record TafelOnbekend() implements TafelWeigering {
        @Override
        public String zin() {
            return "Deze tafel is er niet. Kies een tafel uit de lijst.";
        }
    }
}
