package nl.schakel.gezinsplan.casus.application;

import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Opdracht.GeefAkkoord;
import org.jspecify.annotations.Nullable;

/** A member of the family agrees, or it is written down why that was not asked. */
public final class AkkoordGeven {

    private final CasusWijzigen wijzigen;

    public AkkoordGeven(CasusWijzigen wijzigen) {
        this.wijzigen = wijzigen;
    }

    public Afloop voerUit(Oproep oproep, UUID gezinslidId, @Nullable String redenGeen) {
        return wijzigen.voerUit(
                oproep, Handeling.AKKOORD_GEVEN, gezinslidId, new GeefAkkoord(gezinslidId, redenGeen));
    }
}
