package nl.schakel.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An EventSource of a browser. */
final class Stroomproef implements AutoCloseable {

    record Bericht(String id, String soort, String data) {
        JsonNode json() {
            return JsonMapper.shared().readTree(data);
        }
    }

    private static final long GEDULD_SECONDEN = 10;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final InputStream lijn;
    private final BlockingQueue<Bericht> binnen = new LinkedBlockingQueue<>();
    private final List<Bericht> gezien = new ArrayList<>();

    Stroomproef(String gateway, String cookies, String laatsteId) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(gateway + "/gateway/v1/stroom"))
                .header("Cookie", cookies)
                .header("Accept", "text/event-stream");
        if (laatsteId != null) {
            verzoek.header("Last-Event-ID", laatsteId);
        }
        try {
            HttpResponse<InputStream> antwoord = HTTP.send(verzoek.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (antwoord.statusCode() != 200) {
                throw new IllegalStateException("stroom geeft " + antwoord.statusCode());
            }
            lijn = antwoord.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::lees);
    }

    /** The next message of this kind that is about this; what comes before it is kept in {@link #gezien}. */
    Bericht wachtOp(String soort, String over) {
        long einde = System.nanoTime() + TimeUnit.SECONDS.toNanos(GEDULD_SECONDEN);
        try {
            for (long rest; (rest = einde - System.nanoTime()) > 0; ) {
                Bericht bericht = binnen.poll(rest, TimeUnit.NANOSECONDS);
                if (bericht == null) {
                    break;
                }
                gezien.add(bericht);
                if (bericht.soort().equals(soort) && bericht.data().contains(over)) {
                    return bericht;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("Geen " + soort + " over " + over + "; wel " + gezien);
    }

    List<Bericht> gezien() {
        binnen.drainTo(gezien);
        return gezien;
    }

    private void lees() {
        try (BufferedReader regels = new BufferedReader(new InputStreamReader(lijn, StandardCharsets.UTF_8))) {
            String id = null;
            String soort = "message";
            StringBuilder data = new StringBuilder();
            for (String regel; (regel = regels.readLine()) != null; ) {
                if (regel.isEmpty() && !data.isEmpty()) {
                    binnen.add(new Bericht(id, soort, data.toString()));
                    soort = "message";
                    data.setLength(0);
                } else if (regel.startsWith("id: ")) {
                    id = regel.substring(4);
                } else if (regel.startsWith("event: ")) {
                    soort = regel.substring(7);
                } else if (regel.startsWith("data: ")) {
                    data.append(regel.substring(6));
                }
            }
        } catch (IOException e) {
            binnen.add(new Bericht(null, "dicht", e.getClass().getSimpleName()));
        }
    }

    @Override
    public void close() {
        try {
            lijn.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
