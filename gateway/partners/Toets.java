import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tries whether a receiver is ready for Schakel's event door: it does what Schakel does, and what somebody else might do. Needs nothing
 * but Java 17:
 *
 * <pre>{@code
 * java Toets.java https://systeem.school.nl/gebeurtenissen whsec_…
 * java Toets.java https://systeem.school.nl/gebeurtenissen een-lang-token
 * }</pre>
 *
 * The events are about nothing: type {@code nl.abonnementen.bezorging-beproefd.v1}, subject a random number. Ends with 0 when all is well.
 */
public final class Toets {

    private static final String OORSPRONG = "schakel-toets.example";
    private static final String PROEF = "nl.abonnementen.bezorging-beproefd.v1";
    private static final Duration GEDULD = Duration.ofSeconds(10);
    private static final int REEKS = 50;
    private static final IntPredicate GOED = status -> status >= 200 && status < 300;
    private static final IntPredicate NIET_GOED = status -> status == 401 || status == 403;
    private static final IntPredicate ONZIN = status -> status == 400 || status == 415 || status == 422;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(GEDULD).build();
    private final URI ontvanger;
    private final String geheim;
    private final boolean getekend;
    private int geslaagd;
    private int gezakt;

    private Toets(String ontvanger, String geheim) {
        this.ontvanger = URI.create(ontvanger);
        this.geheim = geheim;
        this.getekend = geheim.startsWith("whsec_");
    }

    public static void main(String[] args) throws InterruptedException {
        if (args.length != 2) {
            System.err.println("java Toets.java <adres van de ontvanger> <whsec_… of token>");
            System.exit(2);
        }
        var toets = new Toets(args[0], args[1]);
        toets.doe();
        System.out.println(toets.geslaagd + " geslaagd, " + toets.gezakt + " niet");
        System.exit(toets.gezakt == 0 ? 0 : 1);
    }

    private void doe() throws InterruptedException {
        vraagToestemming();
        String over = UUID.randomUUID().toString();
        Gebeurtenis eerste = gebeurtenis(over, 1);
        verwacht("neemt een gebeurtenis aan", "2xx binnen 10 seconden", GOED, stuur(eerste));
        verwacht("neemt dezelfde gebeurtenis nog een keer aan", "2xx; een herhaling doet niets", GOED, stuur(eerste));
        verwacht("struikelt niet over een oudere gebeurtenis na een nieuwere", "2xx", GOED, stuur(gebeurtenis(over, 3)), stuur(gebeurtenis(over, 2)));
        verwacht("laat een soort die hij niet kent voorbijgaan", "2xx", GOED, stuur(gebeurtenis(over, 4).met("type", "nl.toets.nog-onbekend.v9")));
        verwacht("laat een kenmerk dat hij niet kent voorbijgaan", "2xx", GOED, stuur(gebeurtenis(over, 5).met("nogonbekend", "x")));
        verwacht("houdt een reeks vol", "2xx op elk van " + REEKS, GOED, reeks());
        weiger(gebeurtenis(over, 6));
        verwacht("noemt onzin onzin", "400, 415 of 422, en geen 5xx", ONZIN, stuur(eerste.id(), "{\"hallo\":\"dit is geen CloudEvent\"}", Instant.now(), geheim));
    }

    private void vraagToestemming() throws InterruptedException {
        HttpRequest vraag = HttpRequest.newBuilder(ontvanger).timeout(GEDULD).method("OPTIONS", BodyPublishers.noBody())
                .header("WebHook-Request-Origin", OORSPRONG).header("WebHook-Request-Rate", "600").build();
        try {
            HttpResponse<Void> antwoord = http.send(vraag, BodyHandlers.discarding());
            String wie = antwoord.headers().firstValue("WebHook-Allowed-Origin").orElse("");
            boolean goed = GOED.test(antwoord.statusCode()) && (wie.equals("*") || wie.equals(OORSPRONG));
            meld(goed, "geeft toestemming op OPTIONS", "2xx met WebHook-Allowed-Origin: " + OORSPRONG + " of *", antwoord.statusCode() + " met '" + wie + "'");
        } catch (IOException e) {
            meld(false, "geeft toestemming op OPTIONS", "een antwoord", "geen antwoord (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Whatever somebody else might send. */
    private void weiger(Gebeurtenis g) throws InterruptedException {
        String nee = "401 of 403";
        Instant nu = Instant.now();
        verwacht("weigert wie niets bewijst", nee, NIET_GOED, stuur(g.id(), g.json(), nu, null));
        if (!getekend) {
            verwacht("weigert een verkeerd token", nee, NIET_GOED, stuur(g.id(), g.json(), nu, geheim + "x"));
            return;
        }
        String ander = "whsec_" + Base64.getEncoder().encodeToString("een heel ander geheim van 32 bytes".getBytes(StandardCharsets.UTF_8));
        verwacht("weigert een handtekening met een ander geheim", nee, NIET_GOED, stuur(g.id(), g.json(), nu, ander));
        verwacht("weigert een handtekening van een uur geleden", nee, NIET_GOED, stuur(g.id(), g.json(), nu.minusSeconds(3_600), geheim));
        verwacht("weigert wat onderweg is veranderd", nee, NIET_GOED,
                status(verzoek(g.met("subject", "iets-anders").json(), koppen(g.id(), nu, g.json(), geheim))));
    }

    private int[] reeks() throws InterruptedException {
        int[] statussen = new int[REEKS];
        String over = UUID.randomUUID().toString();
        for (int i = 0; i < REEKS; i++) {
            statussen[i] = stuur(gebeurtenis(over, i + 1));
        }
        return statussen;
    }

    private record Gebeurtenis(Map<String, String> velden) {
        Gebeurtenis met(String naam, String waarde) {
            var ander = new LinkedHashMap<>(velden);
            ander.put(naam, waarde);
            return new Gebeurtenis(ander);
        }

        String id() {
            return velden.get("id");
        }

        String json() {
            var json = new StringBuilder("{");
            velden.forEach((naam, waarde) -> json.append(json.length() > 1 ? "," : "").append('"').append(naam).append("\":\"").append(waarde).append('"'));
            return json.append('}').toString();
        }
    }

    private static Gebeurtenis gebeurtenis(String over, int versie) {
        var velden = new LinkedHashMap<String, String>();
        velden.put("specversion", "1.0");
        velden.put("id", over + "/" + versie + "/0");
        velden.put("source", "urn:nld:oin:00000000000000000000:systeem:toets");
        velden.put("type", PROEF);
        velden.put("subject", over);
        velden.put("time", Instant.now().toString());
        velden.put("sequence", String.format("%010d-000", versie));
        velden.put("dataref", "https://" + OORSPRONG + "/niets/" + over);
        return new Gebeurtenis(velden);
    }

    private int stuur(Gebeurtenis g) throws InterruptedException {
        return stuur(g.id(), g.json(), Instant.now(), geheim);
    }

    /** @param met null: without any proof */
    private int stuur(String id, String json, Instant moment, String met) throws InterruptedException {
        return status(verzoek(json, met == null ? Map.of() : koppen(id, moment, json, met)));
    }

    private Map<String, String> koppen(String id, Instant moment, String json, String met) {
        if (!getekend) {
            return Map.of("Authorization", "Bearer " + met);
        }
        String tijd = Long.toString(moment.getEpochSecond());
        return Map.of("webhook-id", id, "webhook-timestamp", tijd, "webhook-signature", "v1," + handtekening(met, id + "." + tijd + "." + json));
    }

    private static String handtekening(String geheim, String waarover) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(geheim.substring("whsec_".length())), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(waarover.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest verzoek(String json, Map<String, String> koppen) {
        var verzoek = HttpRequest.newBuilder(ontvanger).timeout(GEDULD).header("Content-Type", "application/cloudevents+json; charset=utf-8");
        koppen.forEach(verzoek::header);
        return verzoek.POST(BodyPublishers.ofString(json)).build();
    }

    /** 0 when there was no answer in time. */
    private int status(HttpRequest verzoek) throws InterruptedException {
        try {
            return http.send(verzoek, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private void verwacht(String wat, String hoe, IntPredicate goed, int... statussen) {
        for (int status : statussen) {
            if (!goed.test(status)) {
                meld(false, wat, hoe, status == 0 ? "geen antwoord" : Integer.toString(status));
                return;
            }
        }
        meld(true, wat, hoe, "");
    }

    private void meld(boolean goed, String wat, String hoe, String was) {
        if (goed) {
            geslaagd++;
            System.out.println("goed   " + wat);
        } else {
            gezakt++;
            System.out.println("FOUT   " + wat + ": verwacht " + hoe + ", maar het was " + was);
        }
    }
}
