package nl.schakel.gezinsplan.casus.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Samenhangend
record ZorgcoordinatorInvoer(@Nullable UUID betrokkeneId, @Nullable UUID gezinslidId) implements Samenhang {

    @Override
    public void controleer(LocalDate vandaag, Fouten fouten) {
        if ((betrokkeneId == null) == (gezinslidId == null)) {
            fouten.meld("betrokkeneId", "Kies één persoon: iemand die meedoet of iemand van het gezin.");
        }
    }
}
