package nl.schakel.inzagelog.inzage.http;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.access.Nalevering;
import nl.schakel.inzagelog.inzage.model.Bronnen;
import nl.schakel.inzagelog.inzage.model.Naam;
import nl.schakel.inzagelog.inzage.model.Wieid;
import nl.schakel.rest.Dienstclient;
import nl.schakel.rest.NietBereikbaar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Vraagt het de dienst zelf. Wie alleen dit log las, kennen wij uit ons eigen register. */
@Component
@EnableConfigurationProperties(Dienstbronnen.Adressen.class)
class Dienstbronnen implements Bronnen {

    private static final Logger LOG = LoggerFactory.getLogger(Dienstbronnen.class);

    private final Map<String, RestClient> diensten;
    private final Nalevering eigen;
    private final String zelf;

    Dienstbronnen(Dienstclient clients, Adressen adressen, Nalevering eigen, @Value("${spring.application.name}") String zelf) {
        this.diensten = adressen.bronnen().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> clients.naar(e.getKey(), e.getValue())));
        this.eigen = eigen;
        this.zelf = zelf;
    }

    /** @param bronnen naam van de dienst → adres */
    @ConfigurationProperties("schakel")
    record Adressen(Map<String, String> bronnen) {}

    @Override
    public Optional<Naam> wieIs(String bron, Wieid wie) {
        if (bron.equals(zelf)) {
            return eigen.wie(wie.persoonId(), wie.organisatieId()).map(o -> new Naam(o.naam(), o.organisatieNaam()));
        }
        return Optional.ofNullable(diensten.get(bron)).flatMap(dienst -> vraag(bron, dienst, wie));
    }

    private static Optional<Naam> vraag(String bron, RestClient dienst, Wieid wie) {
        try {
            Inzagepersoon antwoord = dienst.get()
                    .uri(uri -> {
                        uri.path("/dienst/inzagepersonen/{persoonId}");
                        if (wie.organisatieId() != null) {
                            uri.queryParam("organisatieId", wie.organisatieId());
                        }
                        return uri.build(wie.persoonId());
                    })
                    .retrieve()
                    .body(Inzagepersoon.class);
            return Optional.ofNullable(antwoord).map(a -> new Naam(a.naam(), a.organisatieNaam()));
        } catch (NietBereikbaar | RestClientException zonderNaam) {
            LOG.info("{} zegt nu niet wie iemand is; wij laten het nummer zonder naam", bron);
            return Optional.empty();
        }
    }

    private record Inzagepersoon(String naam, @Nullable String organisatieNaam) {}
}
