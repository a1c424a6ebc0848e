package nl.schakel.procesevaluatie.adresboek.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.procesevaluatie.gedeeld.model.Gezinsnamen;
import nl.schakel.procesevaluatie.gedeeld.model.Mensen;
import nl.schakel.rest.Dienstclient;
import nl.schakel.rest.NietBereikbaar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Vraagt het gezinsplan, als deze dienst zelf, naar mensen en gezinsnamen. */
@Component
class GezinsplanClient implements Mensen, Gezinsnamen {

    private static final Logger LOG = LoggerFactory.getLogger(GezinsplanClient.class);
    private static final int PER_KEER = 100;
    /** Zo lang onthouden wij een naam, alleen in het geheugen: een lijst van twintig vraagt hem dan niet twintig keer. */
    private static final Duration ONTHOUDEN = Duration.ofMinutes(10);

    private final RestClient gezinsplan;
    private final Clock klok;
    private final Map<String, Naam> namen = new ConcurrentHashMap<>();

    GezinsplanClient(Dienstclient diensten, @Value("${schakel.gezinsplan.url}") String url, Clock klok) {
        this.gezinsplan = diensten.naar("gezinsplan", url);
        this.klok = klok;
    }

    @Override
    public Optional<Mens> vind(String persoonId) {
        for (int bladzijde = 1; ; bladzijde++) {
            var gevonden = mensen(bladzijde);
            var mens = gevonden.items().stream().filter(m -> m.id().equals(persoonId)).findFirst();
            if (mens.isPresent() || (long) bladzijde * PER_KEER >= gevonden.totaal() || gevonden.items().isEmpty()) {
                return mens.map(m -> new Mens(m.id(), m.naam(), m.organisatie(), m.functie()));
            }
        }
    }

    private Bladzijde mensen(int bladzijde) {
        try {
            var antwoord = gezinsplan.get()
                    .uri("/gezinsplan/v1/mensen?page={p}&pageSize={s}", bladzijde, PER_KEER)
                    .retrieve()
                    .body(Bladzijde.class);
            return antwoord == null ? new Bladzijde(List.of(), 0) : antwoord;
        } catch (RestClientException geweigerd) {
            throw new NietBereikbaar("gezinsplan", geweigerd);
        }
    }

    @Override
    public Optional<String> van(String casusId) {
        var nu = klok.instant();
        var bekend = namen.get(casusId);
        if (bekend != null && nu.isBefore(bekend.tot())) {
            return Optional.of(bekend.naam());
        }
        namen.values().removeIf(naam -> !nu.isBefore(naam.tot()));
        try {
            var contact = gezinsplan.get().uri("/gezinsplan/v1/casussen/{id}/contact", casusId).retrieve().body(Contact.class);
            var naam = contact == null ? null : contact.gezinsnaam();
            if (naam != null) {
                namen.put(casusId, new Naam(naam, nu.plus(ONTHOUDEN)));
            }
            return Optional.ofNullable(naam);
        } catch (NietBereikbaar | RestClientException zonderNaam) {
            LOG.info("Het gezinsplan gaf geen gezinsnaam; wij gaan zonder verder");
            return Optional.empty();
        }
    }

    private record Naam(String naam, Instant tot) {}

    private record Contact(@Nullable String gezinsnaam) {}

    private record Bladzijde(List<Regel> items, long totaal) {}

    private record Regel(String id, String naam, @Nullable String organisatie, String functie) {}
}
