package nl.schakel.gateway.abonnement.bezorging;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The system of a partner, over the wire: keeps what it took and answers as it is told. */
public final class Ontvangerproef implements AutoCloseable {

    public record Gekregen(Map<String, String> koppen, byte[] inhoud) {
        public JsonNode json() {
            return JsonMapper.shared().readTree(inhoud);
        }

        public String veld(String naam) {
            return json().path(naam).asString();
        }
    }

    /** Only what it answered with 2xx. */
    public final List<Gekregen> genomen = new CopyOnWriteArrayList<>();
    public final AtomicInteger pogingen = new AtomicInteger();
    public volatile Function<Gekregen, Integer> status = g -> 204;
    public volatile Map<String, String> antwoordkoppen = Map.of();
    public volatile Map<String, String> toestemming = Map.of("WebHook-Allowed-Origin", "*", "WebHook-Allowed-Rate", "*");
    public volatile Map<String, String> gevraagd = Map.of();
    private final HttpServer server;

    public Ontvangerproef() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::antwoord);
        server.start();
    }

    public String adres() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/gebeurtenissen";
    }

    public List<String> ids() {
        return genomen.stream().map(g -> g.veld("id")).toList();
    }

    public List<String> idsVan(String onderwerp) {
        return genomen.stream().filter(g -> g.veld("subject").equals(onderwerp)).map(g -> g.veld("id")).toList();
    }

    private void antwoord(HttpExchange x) throws IOException {
        Map<String, String> koppen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        x.getRequestHeaders().forEach((naam, waarden) -> koppen.put(naam, waarden.getFirst()));
        if (x.getRequestMethod().equals("OPTIONS")) {
            gevraagd = koppen;
            toestemming.forEach((naam, waarde) -> x.getResponseHeaders().add(naam, waarde));
            x.sendResponseHeaders(200, -1);
            x.close();
            return;
        }
        var gekregen = new Gekregen(koppen, x.getRequestBody().readAllBytes());
        int code = status.apply(gekregen);
        if (code >= 200 && code < 300) {
            genomen.add(gekregen);
        }
        pogingen.incrementAndGet();
        antwoordkoppen.forEach((naam, waarde) -> x.getResponseHeaders().add(naam, waarde));
        x.sendResponseHeaders(code, -1);
        x.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
