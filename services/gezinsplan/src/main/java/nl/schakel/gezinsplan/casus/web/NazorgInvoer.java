package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param volgende the day that the family is asked once more; absent when this was the last time */
@Samenhangend
record NazorgInvoer(@NotBlank @Tekst String hoeGaatHet, @Nullable LocalDate volgende) implements Samenhang {

    @Override
    public void controleer(LocalDate vandaag, Fouten fouten) {
        if (volgende != null && !volgende.isAfter(vandaag)) {
            fouten.meld("volgende", "Kies een dag na vandaag.");
        }
    }
}
