import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Tells Schakel that something changed in your system, and to read before you write your own. Needs nothing but Java 17:
 *
 * <pre>{@code
 * java Verteller.java https://schakel.gemeente.nl <token> <plan> traject-gestart 2026-12-03
 * java Verteller.java https://schakel.gemeente.nl <token> <plan> dossier-gewijzigd
 * }</pre>
 *
 * What matters: an event has one number for ever, and is sent until there is an answer. A repeat does nothing there. Ends with 0 when
 * Schakel has it.
 */
public final class Verteller {

    private static final Duration GEDULD = Duration.ofSeconds(10);
    private static final int POGINGEN = 8;
    private static final long EERSTE_WACHT_MS = 500;

    /** Yours: the number of your organisation, and the name of your system. */
    private static final String BRON = "urn:nld:kvknr:12345678:systeem:verteller";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(GEDULD).build();
    private final URI deur;
    private final String token;

    private Verteller(String schakel, String token) {
        this.deur = URI.create(schakel.replaceAll("/+$", "") + "/gateway/v1/gebeurtenissen");
        this.token = token;
    }

    public static void main(String[] args) throws InterruptedException {
        if (args.length != 4 && args.length != 5) {
            System.err.println("java Verteller.java <adres van Schakel> <token> <plan> <traject-gestart|traject-gestopt|afspraak-gewijzigd|dossier-gewijzigd> [<dag>]");
            System.exit(2);
        }
        String event = gebeurtenis(args[2], args[3], args.length == 5 ? args[4] : null);
        System.exit(new Verteller(args[0], args[1]).vertel(event) ? 0 : 1);
    }

    /** Made once, kept with what changed, and then only sent. Your own number for the change is better than a random one. */
    private static String gebeurtenis(String plan, String wat, String dag) {
        String data = dag == null ? "" : ",\"data\":{\"datum\":\"" + dag + "\"}";
        return "{\"specversion\":\"1.0\",\"id\":\"" + UUID.randomUUID() + "\",\"source\":\"" + BRON + "\",\"type\":\"nl.partners." + wat
                + ".v1\",\"subject\":\"" + plan + "\",\"time\":\"" + Instant.now() + "\"" + data + "}";
    }

    private boolean vertel(String event) throws InterruptedException {
        long wacht = EERSTE_WACHT_MS;
        for (int poging = 1; poging <= POGINGEN; poging++) {
            try {
                HttpResponse<String> antwoord = http.send(verzoek(event), BodyHandlers.ofString());
                int status = antwoord.statusCode();
                if (status == 202) {
                    System.out.println("Verteld. Wat ervan wordt: " + antwoord.headers().firstValue("Location").orElse("?"));
                    return true;
                }
                if (status != 429 && status < 500) {
                    System.out.println("Niet aangenomen (" + status + "): " + antwoord.body());
                    return false;
                }
                wacht = antwoord.headers().firstValue("Retry-After").map(s -> Long.parseLong(s) * 1_000).orElse(wacht);
                System.out.println("Nog niet (" + status + "), opnieuw over " + wacht + " ms");
            } catch (IOException e) {
                // It may have arrived: only the same event again tells.
                System.out.println("Geen antwoord, opnieuw over " + wacht + " ms");
            }
            Thread.sleep(wacht);
            wacht = wacht * 2;
        }
        return false;
    }

    private HttpRequest verzoek(String event) {
        return HttpRequest.newBuilder(deur).timeout(GEDULD)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                .POST(BodyPublishers.ofString(event)).build();
    }
}
