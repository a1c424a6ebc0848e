package nl.schakel.maatwerktafel.verzoek.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.toegang.model.Casustoegang;
import org.jspecify.annotations.Nullable;

/** What we read of {@code toegang-gewijzigd}. */
record ToegangGewijzigdBericht(UUID onderwerp, String soort, List<Persoon> personen) {

    private static final String CASUS = "CASUS";

    record Persoon(UUID persoonId, @Nullable String caserol, @Nullable UUID organisatieId, @Nullable LocalDate tot) {

        Deelnemer alsDeelnemer() {
            return new Deelnemer(
                    persoonId.toString(), caserol, organisatieId == null ? null : organisatieId.toString(), tot);
        }
    }

    boolean overEenCasus() {
        return soort.equals(CASUS);
    }

    Casustoegang alsCasustoegang(String volgnummer) {
        return new Casustoegang(onderwerp.toString(), personen.stream().map(Persoon::alsDeelnemer).toList(), volgnummer);
    }
}
