package nl.schakel.bench.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The system of a partner: says that it wants our events, takes each, and remembers when it first had it. */
public final class Receiver implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final Map<String, List<String>> perSubject = new ConcurrentHashMap<>();
    private final HttpServer server;

    public Receiver(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public static String address(int port) {
        return "http://127.0.0.1:" + port + "/gebeurtenissen";
    }

    /** Id of each event → when it first came, in nanoseconds. */
    public Map<String, Long> arrived() {
        return arrived;
    }

    /** Of each subject the ids of its events, each once, in the order in which they came. */
    public Map<String, List<String>> perSubject() {
        return perSubject;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("OPTIONS")) {
                exchange.getResponseHeaders().add("WebHook-Allowed-Origin", "*");
                exchange.getResponseHeaders().add("WebHook-Allowed-Rate", "*");
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            JsonNode event = JSON.readTree(exchange.getRequestBody());
            took(event.path("subject").asString(), event.path("id").asString());
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private void took(String subject, String id) {
        if (arrived.putIfAbsent(id, System.nanoTime()) == null) {
            perSubject.computeIfAbsent(subject, fresh -> new CopyOnWriteArrayList<>()).add(id);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
