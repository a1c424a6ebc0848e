package nl.schakel.maatwerktafel.tafel.model;

import java.time.LocalDate;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;

/** Wat er met een tafel gebeurde. */
public sealed interface TafelGebeurtenis {

    record ToegangGewijzigd(Toegangslijst toegang) implements TafelGebeurtenis {}

    record TafelGepland(LocalDate tafeldatum) implements TafelGebeurtenis {}
}
