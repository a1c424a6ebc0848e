package nl.schakel.procesevaluatie.leerpunt.model;

import org.jspecify.annotations.Nullable;

/** Wat er met een leerpunt gebeurde. Niets hierin leidt terug naar een gezin of een evaluatie. */
public sealed interface LeerpuntGebeurtenis {

    record LeerpuntVoorgesteld() implements LeerpuntGebeurtenis {}

    record LeerpuntGelezen() implements LeerpuntGebeurtenis {}

    record LeerpuntVrijgegeven(Leerpuntsoort soort, @Nullable String regelId) implements LeerpuntGebeurtenis {}
}
