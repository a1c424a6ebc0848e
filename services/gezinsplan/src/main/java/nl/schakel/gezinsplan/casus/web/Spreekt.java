package nl.schakel.gezinsplan.casus.web;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.web.Samenhang.Fouten;
import org.jspecify.annotations.Nullable;

/** Whose words these are must be said, and once. */
final class Spreekt {

    private Spreekt() {}

    static void controleer(@Nullable UUID vanGezinslidId, @Nullable String vanNaam, Fouten fouten) {
        boolean naam = vanNaam != null && !vanNaam.isBlank();
        if ((vanGezinslidId != null) == naam) {
            fouten.meld("vanNaam", "Kies wie van het gezin dit zegt, of vul een naam in.");
        }
    }
}
