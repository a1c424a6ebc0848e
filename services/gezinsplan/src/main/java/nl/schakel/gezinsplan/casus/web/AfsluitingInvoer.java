package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

@Samenhangend
record AfsluitingInvoer(
        @NotBlank @Tekst String terugblik, @NotNull LocalDate nazorgdatum, @NotBlank @Tekst String wieBelJe)
        implements Samenhang {

    @Override
    public void controleer(LocalDate vandaag, Fouten fouten) {
        if (nazorgdatum != null && !nazorgdatum.isAfter(vandaag)) {
            fouten.meld("nazorgdatum", "Kies een dag na vandaag.");
        }
    }
}
