package nl.schakel.gezinsplan.casus.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.gezinsplan.casus.application.Besluitteksten;
import nl.schakel.rest.Dienstclient;
import nl.schakel.rest.NietBereikbaar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/** Asks the maatwerktafel for the words of a decision, as this service itself. */
@Component
class MaatwerktafelTeksten implements Besluitteksten {

    private static final Logger LOG = LoggerFactory.getLogger(MaatwerktafelTeksten.class);

    private final RestClient maatwerktafel;

    MaatwerktafelTeksten(Dienstclient diensten, @Value("${schakel.maatwerktafel.url}") String url) {
        this.maatwerktafel = diensten.naar("maatwerktafel", url);
    }

    @Override
    public Optional<Map<UUID, String>> voorwaarden(UUID verzoekId) {
        try {
            Antwoord antwoord = maatwerktafel
                    .get()
                    .uri("/maatwerktafel/v1/verzoeken/{id}/voorwaarden", verzoekId)
                    .retrieve()
                    .body(Antwoord.class);
            return Optional.ofNullable(antwoord)
                    .map(a -> a.items().stream().collect(Collectors.toMap(Voorwaarde::id, Voorwaarde::tekst)));
        } catch (NietBereikbaar e) {
            return Optional.empty();
        } catch (RestClientResponseException e) {
            LOG.warn("Maatwerktafel answered {} to the question for conditions", e.getStatusCode().value());
            return Optional.empty();
        }
    }

    record Antwoord(List<Voorwaarde> items) {}

    record Voorwaarde(UUID id, String tekst) {}
}
