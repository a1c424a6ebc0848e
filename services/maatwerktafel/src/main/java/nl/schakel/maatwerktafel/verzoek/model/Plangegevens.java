package nl.schakel.maatwerktafel.verzoek.model;

import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.verzoek.model.Herkomst.Gezinslid;
import org.jspecify.annotations.Nullable;

/**
 * Wat het gezinsplan over de vastgelopen actie vertelt. Holds no names of residents: only who they are to each other, and
 * their age.
 */
public record Plangegevens(
        @Nullable String gezinInWoorden,
        @Nullable String doelZin,
        @Nullable String actieWat,
        @Nullable String omschrijving,
        @Nullable String regelId,
        List<Gezinslid> gezinsleden,
        Persoon indiener) {

    public Plangegevens {
        gezinsleden = List.copyOf(gezinsleden);
    }

    Formulier alsFormulier() {
        Formulier leeg = Formulier.leeg(actieWat == null ? null : alsTitel(actieWat), regelId);
        return new Formulier(leeg.titel(), leeg.regelId(), leeg.urgentie(), gezinInWoorden, doelZin, null, null, null, null,
                omschrijving, null, null, List.of());
    }

    /** In the plan an action is the rest of a sentence that begins with a name: "regelt opvang." A title stands alone. */
    private static String alsTitel(String zin) {
        String zonderPunt = zin.strip().replaceFirst("\\.$", "");
        return zonderPunt.isEmpty() ? zin : Character.toUpperCase(zonderPunt.charAt(0)) + zonderPunt.substring(1);
    }
}
