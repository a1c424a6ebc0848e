package nl.schakel.maatwerktafel.regel.model;

import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;

/** Wat er met een regel gebeurde. */
public sealed interface RegelGebeurtenis {

    record ToegangGewijzigd(Toegangslijst toegang) implements RegelGebeurtenis {}

    record RegelToegevoegd() implements RegelGebeurtenis {}

    record RegelAangepast() implements RegelGebeurtenis {}

    /** @param aantal in the twelve months up to and including the day of this request */
    record VerzoekGeteld(int aantal) implements RegelGebeurtenis {}

    record LeerpuntGeteld(int aantal) implements RegelGebeurtenis {}
}
