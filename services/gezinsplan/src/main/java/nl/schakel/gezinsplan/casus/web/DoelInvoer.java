package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Leefgebied;
import org.jspecify.annotations.Nullable;

@Samenhangend
record DoelInvoer(
        @NotBlank @Tekst String zin,
        @Nullable UUID vanGezinslidId,
        @Nullable @Naam String vanNaam,
        @NotNull Leefgebied leefgebied,
        @Nullable @Min(1) @Max(10) Integer cijferStart)
        implements Samenhang {

    @Override
    public void controleer(LocalDate vandaag, Fouten fouten) {
        Spreekt.controleer(vanGezinslidId, vanNaam, fouten);
    }
}
