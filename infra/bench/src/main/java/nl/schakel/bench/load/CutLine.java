package nl.schakel.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A browser whose line is cut now and then. It comes back as an EventSource does: after a second, with the last id that it saw. */
public final class CutLine implements AutoCloseable {

    /** As the gateway says it ({@code retry: 1000}). */
    private static final int BACK_MILLIS = 1_000;

    private final int port;
    private final String cookie;
    /** Of each change: when it was first heard. */
    private final Map<String, Long> heard = new ConcurrentHashMap<>();
    private final AtomicInteger twice = new AtomicInteger();
    private final Thread thread;
    private volatile @Nullable Socket socket;
    private volatile boolean wanted = true;
    private volatile boolean listening;
    private @Nullable String last;

    public CutLine(int port, String cookie) {
        this.port = port;
        this.cookie = cookie;
        this.thread = Thread.ofVirtual().start(this::listen);
    }

    /** Subject and version of each change, and when it was first heard, in nanoseconds. */
    public Map<String, Long> heard() {
        return Map.copyOf(heard);
    }

    /** Changes that were told once more. A screen shrugs at it, but it should be rare. */
    public int twice() {
        return twice.get();
    }

    public boolean isListening() {
        return listening;
    }

    /** As a train that goes into a tunnel. */
    public void cut() throws IOException {
        listening = false;
        Socket open = socket;
        if (open != null) {
            open.close();
        }
    }

    private void listen() {
        while (wanted) {
            try (Socket open = new Socket("127.0.0.1", port)) {
                socket = open;
                var headers = new HashMap<>(Map.of("Cookie", cookie, "Accept", "text/event-stream"));
                if (last != null) {
                    headers.put("Last-Event-ID", last);
                }
                open.getOutputStream().write(HttpConnection.request("GET", "/gateway/v1/stroom", headers, null));
                read(new BufferedReader(new InputStreamReader(open.getInputStream(), StandardCharsets.UTF_8)));
            } catch (IOException cut) {
                listening = false;
            }
            try {
                Thread.sleep(BACK_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void read(BufferedReader lines) throws IOException {
        for (String line; (line = lines.readLine()) != null; ) {
            if (line.startsWith("id: ")) {
                last = line.substring(4);
            } else if (line.startsWith("event: begin")) {
                listening = true;
            } else if (line.startsWith("data:") && line.contains("\"versie\":") && heard.putIfAbsent(LiveStreams.key(line), System.nanoTime()) != null) {
                twice.incrementAndGet();
            }
        }
    }

    @Override
    public void close() throws IOException {
        wanted = false;
        cut();
        thread.interrupt();
    }
}
