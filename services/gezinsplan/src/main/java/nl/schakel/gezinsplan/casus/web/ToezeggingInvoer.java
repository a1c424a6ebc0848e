package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.gezinsplan.casus.model.Opdracht.Toezegging;
import nl.schakel.gezinsplan.casus.model.Verantwoordelijke.Soort;
import org.jspecify.annotations.Nullable;

@Samenhangend
record ToezeggingInvoer(
        @NotNull Soort soort,
        @Nullable UUID persoonId,
        @Nullable UUID gezinslidId,
        @Nullable @Naam String naam)
        implements Samenhang {

    @Override
    public void controleer(LocalDate vandaag, Fouten fouten) {
        long aantal = Stream.of(persoonId != null, gezinslidId != null, heeftNaam()).filter(b -> b).count();
        if (aantal != 1) {
            fouten.meld("naam", "Kies één persoon die dit doet.");
        } else if ((soort == Soort.GEZINSLID) != (gezinslidId != null)) {
            fouten.meld("gezinslidId", "Kies wie van het gezin dit doet.");
        }
    }

    Toezegging alsToezegging() {
        return new Toezegging(
                soort,
                persoonId == null ? null : persoonId.toString(),
                gezinslidId,
                heeftNaam() ? naam.strip() : null);
    }

    private boolean heeftNaam() {
        return naam != null && !naam.isBlank();
    }
}
