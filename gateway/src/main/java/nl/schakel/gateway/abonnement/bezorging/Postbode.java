package nl.schakel.gateway.abonnement.bezorging;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLException;
import nl.schakel.gateway.abonnement.model.Antwoord;
import nl.schakel.gateway.abonnement.model.Instellingen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Goes to the door of a receiver. Follows no redirect, reads no answer beyond its head, and checks each time where the address leads. */
@Component
public class Postbode {

    private static final Logger LOG = LoggerFactory.getLogger(Postbode.class);
    private static final int HOOGSTE_TEMPO = 1_000_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Adrescontrole adressen;
    private final Geheimen geheimen;
    private final Bezorginstellingen instellingen;
    private final String publiek;
    private final String wij;
    private final Clock klok;
    private final JsonMapper json;

    Postbode(Adrescontrole adressen, Geheimen geheimen, Bezorginstellingen instellingen,
            @Value("${schakel.sessie.publiek}") String publiek, Clock klok, JsonMapper json) {
        this.adressen = adressen;
        this.geheimen = geheimen;
        this.instellingen = instellingen;
        this.publiek = publiek;
        this.wij = URI.create(publiek).getHost();
        this.klok = klok;
        this.json = json;
    }

    public Optional<String> bezwaar(String sink) {
        return adressen.bezwaar(sink);
    }

    /** Asks whether this receiver wants events from us, so that nobody can aim us at a third. */
    public Handdruk vraag(String sink) throws InterruptedException {
        HttpRequest vraag = verzoek(sink).method("OPTIONS", BodyPublishers.noBody())
                .header("WebHook-Request-Origin", wij)
                .header("WebHook-Request-Rate", Integer.toString(instellingen.perMinuut()))
                .build();
        try {
            HttpResponse<InputStream> antwoord = stuur(vraag);
            String wie = antwoord.headers().firstValue("WebHook-Allowed-Origin").orElse("");
            boolean gelukt = antwoord.statusCode() >= 200 && antwoord.statusCode() < 300;
            if (!gelukt || !wie.equals("*") && !wie.equalsIgnoreCase(wij)) {
                return Handdruk.geweigerd("De ontvanger geeft geen toestemming (status " + antwoord.statusCode()
                        + "). Laat hem op OPTIONS antwoorden met WebHook-Allowed-Origin: " + wij);
            }
            return new Handdruk(null, tempo(antwoord.headers().firstValue("WebHook-Allowed-Rate").orElse(null)));
        } catch (IOException e) {
            return Handdruk.geweigerd("De ontvanger antwoordt niet (" + fout(e) + ").");
        }
    }

    /** Without a number of its own, the receiver gets no more than we asked for. */
    private @Nullable Integer tempo(@Nullable String toegestaan) {
        if ("*".equals(toegestaan)) {
            return null;
        }
        boolean getal = toegestaan != null && toegestaan.matches("[1-9]\\d{0,6}");
        return Math.min(getal ? Integer.parseInt(toegestaan) : instellingen.perMinuut(), HOOGSTE_TEMPO);
    }

    public Antwoord bezorg(Instellingen naar, Bericht bericht) throws InterruptedException {
        Instant nu = klok.instant();
        if (adressen.bezwaar(naar.sink()).isPresent()) {
            return Antwoord.geen(nu, "adres-niet-toegestaan");
        }
        Optional<String> geheim = geheimen.open(naar.geslotenGeheim());
        if (geheim.isEmpty()) {
            LOG.error("Het geheim van een abonnement is met een andere sleutel versleuteld");
            return Antwoord.geen(nu, "geheim-onleesbaar");
        }
        byte[] inhoud = json.writeValueAsBytes(bericht);
        HttpRequest.Builder verzoek = verzoek(naar.sink()).POST(BodyPublishers.ofByteArray(inhoud)).header("Content-Type", Bericht.SOORT);
        Ondertekening.koppen(naar.beveiliging(), geheim.get(), bericht.id(), nu, inhoud).forEach(verzoek::header);
        try {
            HttpResponse<InputStream> antwoord = stuur(verzoek.build());
            return new Antwoord(nu, antwoord.statusCode(), null, wachttijd(antwoord, nu));
        } catch (IOException e) {
            return Antwoord.geen(nu, fout(e));
        }
    }

    /** One event that says nothing, so that the partner sees whether everything fits. Leaves no trace with the abonnement. */
    public Antwoord beproef(String abonnementId, Instellingen naar) throws InterruptedException {
        return bezorg(naar, Bericht.proef(UUID.randomUUID().toString(), instellingen.bron() + ":gateway", abonnementId, klok.instant(), publiek));
    }

    private HttpRequest.Builder verzoek(String sink) {
        return HttpRequest.newBuilder(URI.create(sink)).timeout(instellingen.antwoordtijd());
    }

    /** The body is closed unread: a receiver could let us listen for ever. */
    private HttpResponse<InputStream> stuur(HttpRequest verzoek) throws IOException, InterruptedException {
        HttpResponse<InputStream> antwoord = http.send(verzoek, BodyHandlers.ofInputStream());
        antwoord.body().close();
        return antwoord;
    }

    /** Seconds or a date (RFC 9110, 10.2.3); nonsense is as good as nothing. */
    private static @Nullable Duration wachttijd(HttpResponse<?> antwoord, Instant nu) {
        String kop = antwoord.headers().firstValue("Retry-After").orElse("").strip();
        if (kop.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(kop));
        }
        try {
            return Duration.between(nu, ZonedDateTime.parse(kop, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String fout(IOException e) {
        return switch (e) {
            case HttpTimeoutException _ -> "te-laat";
            case SSLException _ -> "certificaat-deugt-niet";
            default -> "geen-verbinding";
        };
    }
}
