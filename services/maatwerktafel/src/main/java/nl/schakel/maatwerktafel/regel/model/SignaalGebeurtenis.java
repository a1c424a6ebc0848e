package nl.schakel.maatwerktafel.regel.model;

import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;

/** Wat er met een signaal gebeurde. */
public sealed interface SignaalGebeurtenis {

    record ToegangGewijzigd(Toegangslijst toegang) implements SignaalGebeurtenis {}

    record BeleidssignaalGegeven(RegelId regelId, int aantal) implements SignaalGebeurtenis {}

    record BeleidssignaalAfgehandeld(RegelId regelId, SignaalStand stand) implements SignaalGebeurtenis {}
}
