package nl.schakel.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the gateway, over the wire: keeps what came in, answers as it is told. */
final class Dienstproef {

    record Verzoek(String methode, String pad, Map<String, List<String>> koppen, String inhoud) {
        String kop(String naam) {
            List<String> waarden = koppen.get(naam);
            return waarden == null ? null : waarden.getFirst();
        }
    }

    final List<Verzoek> verzoeken = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    volatile int status = 200;
    volatile String soort = "application/json";
    volatile String inhoud = "{\"ok\":true}";
    volatile Map<String, String> koppen = Map.of();
    volatile long wachtMs;
    volatile boolean verbreekt;

    Dienstproef() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::antwoord);
        server.start();
    }

    String adres() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void herstel() {
        verzoeken.clear();
        status = 200;
        soort = "application/json";
        inhoud = "{\"ok\":true}";
        koppen = Map.of();
        wachtMs = 0;
        verbreekt = false;
    }

    Verzoek laatste() {
        return verzoeken.getLast();
    }

    private void antwoord(HttpExchange x) throws IOException {
        Map<String, List<String>> gekregen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        gekregen.putAll(x.getRequestHeaders());
        verzoeken.add(new Verzoek(
                x.getRequestMethod(),
                x.getRequestURI().toString(),
                gekregen,
                new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (verbreekt) {
            x.close();
            return;
        }
        slaap();
        x.getResponseHeaders().add("Content-Type", soort);
        koppen.forEach((naam, waarde) -> x.getResponseHeaders().add(naam, waarde));
        byte[] bytes = inhoud.getBytes(StandardCharsets.UTF_8);
        x.sendResponseHeaders(status, bytes.length);
        x.getResponseBody().write(bytes);
        x.close();
    }

    private void slaap() {
        try {
            Thread.sleep(wachtMs);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
