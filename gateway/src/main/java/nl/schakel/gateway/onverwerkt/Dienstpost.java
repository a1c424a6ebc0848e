package nl.schakel.gateway.onverwerkt;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schakel.gateway.deur.RouteInstellingen;
import nl.schakel.rest.GeenToegang;
import nl.schakel.rest.Geweigerd;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.NietBereikbaar;
import nl.schakel.rest.NietGevonden;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services themselves, with the token of the person: they decide once more whether he may. */
@Component
class Dienstpost {

    private static final Logger LOG = LoggerFactory.getLogger(Dienstpost.class);
    private static final Duration VERBINDEN = Duration.ofSeconds(1);
    private static final Duration LEZEN = Duration.ofSeconds(4);
    /** Handling what waits takes a service three seconds at most, and reading it from the log some more. */
    private static final Duration VERWERKEN = Duration.ofSeconds(15);
    private static final String PAD = "/beheer/apart-gezet";

    private final Map<String, RestClient> lezen = new LinkedHashMap<>();
    private final Map<String, RestClient> verwerken = new LinkedHashMap<>();

    record Antwoord(List<ApartWeergave> items) {}

    Dienstpost(RouteInstellingen routes, RestClient.Builder bouw) {
        routes.diensten().forEach((naam, adres) -> {
            lezen.put(naam, client(bouw, adres, LEZEN));
            verwerken.put(naam, client(bouw, adres, VERWERKEN));
        });
    }

    private static RestClient client(RestClient.Builder bouw, String adres, Duration geduld) {
        JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(VERBINDEN).build());
        http.setReadTimeout(geduld);
        return bouw.clone().requestFactory(http).baseUrl(adres + PAD).build();
    }

    /** What stands aside the longest first, then what is right again. */
    ApartWeergave.Lijst lijst(String token) {
        List<ApartWeergave> items = new ArrayList<>();
        List<String> nietBereikbaar = new ArrayList<>();
        Map<String, Future<List<ApartWeergave>>> vragen = new LinkedHashMap<>();
        try (var tegelijk = Executors.newVirtualThreadPerTaskExecutor()) {
            lezen.forEach((naam, dienst) -> vragen.put(naam, tegelijk.submit(() -> lees(naam, dienst, token))));
        }
        vragen.forEach((naam, vraag) -> {
            try {
                items.addAll(vraag.get());
            } catch (ExecutionException e) {
                LOG.warn("{} zegt niet wat er apart staat: {}", naam, e.getCause().getClass().getSimpleName());
                nietBereikbaar.add(naam);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                nietBereikbaar.add(naam);
            }
        });
        items.sort(Comparator.comparing((ApartWeergave a) -> a.aantal() == 0).thenComparing(ApartWeergave::sindsOp));
        return new ApartWeergave.Lijst(items, items.size(), nietBereikbaar);
    }

    private static List<ApartWeergave> lees(String naam, RestClient dienst, String token) {
        Antwoord antwoord = dienst.get().headers(h -> h.setBearerAuth(token)).retrieve().body(Antwoord.class);
        return antwoord == null ? List.of() : antwoord.items().stream().map(a -> a.van(naam)).toList();
    }

    ApartWeergave.Afloop stuur(String token, String naam, String id, String handeling, IdempotencyKey sleutel, @Nullable Object invoer) {
        RestClient dienst = verwerken.get(naam);
        if (dienst == null) {
            throw new NietGevonden("Deze dienst is er niet.");
        }
        try {
            var verzoek = dienst.post().uri("/{id}/{handeling}", id, handeling)
                    .headers(h -> h.setBearerAuth(token)).header("Idempotency-Key", sleutel.waarde()).contentType(MediaType.APPLICATION_JSON);
            ApartWeergave.Afloop afloop = (invoer == null ? verzoek : verzoek.body(invoer)).retrieve().body(ApartWeergave.Afloop.class);
            if (afloop == null) {
                throw new NietBereikbaar(naam);
            }
            return new ApartWeergave.Afloop(afloop.verwerkt(), afloop.nu().van(naam));
        } catch (RestClientResponseException fout) {
            throw alsHier(naam, fout);
        } catch (RestClientException fout) {
            throw new NietBereikbaar(naam, fout);
        }
    }

    /** What the service refuses, is refused here in its own words. */
    private static RuntimeException alsHier(String naam, RestClientResponseException fout) {
        JsonNode probleem;
        try {
            probleem = JsonMapper.shared().readTree(fout.getResponseBodyAsByteArray());
        } catch (JacksonException geenJson) {
            return new NietBereikbaar(naam, fout);
        }
        String zin = probleem.path("detail").asString("");
        return switch (fout.getStatusCode().value()) {
            case 403 -> new GeenToegang(zin);
            case 404 -> new NietGevonden(zin);
            case 409 -> new Geweigerd(probleem.path("code").asString("geweigerd"), zin);
            default -> new NietBereikbaar(naam, fout);
        };
    }
}
