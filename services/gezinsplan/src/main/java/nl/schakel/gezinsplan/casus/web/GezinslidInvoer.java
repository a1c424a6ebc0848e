package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.application.Gezinsgegevens;
import nl.schakel.gezinsplan.casus.model.Gezag;
import nl.schakel.gezinsplan.casus.model.Gezinsrol;
import org.jspecify.annotations.Nullable;

@Samenhangend
record GezinslidInvoer(
        @NotBlank @Naam String naam,
        @NotNull Gezinsrol rol,
        @Nullable LocalDate geboortedatum,
        @Nullable Gezag gezag,
        @Nullable UUID persoonId)
        implements Samenhang {

    private static final int OUDSTE = 130;

    @Override
    public void controleer(LocalDate vandaag, Fouten fouten) {
        if (geboortedatum != null && geboortedatum.isAfter(vandaag)) {
            fouten.meld("geboortedatum", "Deze datum is nog niet geweest. Kies de geboortedatum.");
        } else if (geboortedatum != null && geboortedatum.isBefore(vandaag.minusYears(OUDSTE))) {
            fouten.meld("geboortedatum", "Kijk het jaar van deze datum na.");
        }
    }

    Gezinsgegevens alsGegevens() {
        return new Gezinsgegevens(
                naam.strip(),
                rol,
                geboortedatum,
                gezag == null ? Gezag.ONBEKEND : gezag,
                persoonId == null ? null : persoonId.toString());
    }
}
