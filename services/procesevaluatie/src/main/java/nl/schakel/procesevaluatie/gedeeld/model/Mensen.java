package nl.schakel.procesevaluatie.gedeeld.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Het adresboek van wie een account heeft. */
public interface Mensen {

    Optional<Mens> vind(String persoonId);

    /** @param functie code van de functie, zoals de login die kent */
    record Mens(String persoonId, String naam, @Nullable String organisatie, String functie) {

        public Persoon persoon() {
            return new Persoon(persoonId, naam, organisatie);
        }
    }
}
