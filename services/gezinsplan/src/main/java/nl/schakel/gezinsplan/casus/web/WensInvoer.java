package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Samenhangend
record WensInvoer(@NotBlank @Tekst String tekst, @Nullable UUID vanGezinslidId, @Nullable @Naam String vanNaam)
        implements Samenhang {

    @Override
    public void controleer(LocalDate vandaag, Fouten fouten) {
        Spreekt.controleer(vanGezinslidId, vanNaam, fouten);
    }
}
