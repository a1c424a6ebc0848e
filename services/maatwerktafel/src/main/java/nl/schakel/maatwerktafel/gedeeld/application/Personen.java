package nl.schakel.maatwerktafel.gedeeld.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;

/** Who asks, in the words of the model. */
public final class Personen {

    private Personen() {}

    public static Persoon persoon(Onderwerp wie) {
        return new Persoon(wie.persoonId(), wie.naam(), wie.organisatieNaam());
    }

    /** A person has one function; should a login server give more, the first by name is told. */
    public static Door door(Onderwerp wie) {
        return new Door(persoon(wie), wie.functies().stream().sorted().findFirst().orElse("onbekend"));
    }
}
