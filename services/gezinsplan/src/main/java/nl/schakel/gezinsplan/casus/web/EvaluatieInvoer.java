package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

@Samenhangend
record EvaluatieInvoer(@NotNull LocalDate datum) implements Samenhang {

    @Override
    public void controleer(LocalDate vandaag, Fouten fouten) {
        if (datum != null && datum.isBefore(vandaag)) {
            fouten.meld("datum", "Deze datum is al voorbij. Kies een latere dag.");
        }
    }
}
