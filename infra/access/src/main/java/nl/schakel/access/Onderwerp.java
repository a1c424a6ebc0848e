package nl.schakel.access;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a person with a function in an organisation, or a machine.
 *
 * <p>Case roles are not here on purpose. They live in the case, because they differ per family.
 *
 * @param persoonId opaque id from the login server; for a machine its client id
 * @param organisatieId absent for residents and machines
 * @param functies what the login server says someone's function is; machines have {@code dienst} or {@code partnersysteem}
 */
public record Onderwerp(
        String persoonId,
        String naam,
        @Nullable String organisatieId,
        @Nullable String organisatieNaam,
        Set<String> functies) {

    public Onderwerp {
        Objects.requireNonNull(persoonId);
        Objects.requireNonNull(naam);
        functies = Set.copyOf(functies);
    }

    public boolean heeftFunctie(String functie) {
        return functies.contains(functie);
    }

    /** True when at least one of these functions is this subject's. */
    public boolean heeftEenVan(Set<String> gevraagd) {
        return gevraagd.stream().anyMatch(functies::contains);
    }
}
