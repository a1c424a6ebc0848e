package nl.schakel.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One browser with an open stream. When the line breaks it comes back as an EventSource does: after a second, with the last id that it
 * saw. It keeps all that it heard, in order.
 */
public final class Screen implements AutoCloseable {

    /** As the gateway says it ({@code retry: 1000}). */
    private static final int RETRY_MILLIS = 1_000;

    private final int port;
    private final String cookie;
    private final CountDownLatch open = new CountDownLatch(1);
    private final AtomicInteger openings = new AtomicInteger();
    private final AtomicInteger startedOver = new AtomicInteger();
    private final Map<String, List<Long>> heard = new ConcurrentHashMap<>();
    private final Map<String, Long> firstHeard = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile @Nullable Socket socket;
    private volatile boolean listening;
    private volatile boolean closed;
    private @Nullable String last;

    /** @param cookie of a session at the gateway */
    public Screen(int port, String cookie) {
        this.port = port;
        this.cookie = cookie;
        this.thread = Thread.ofVirtual().start(this::live);
    }

    public void awaitOpen() throws InterruptedException {
        open.await();
    }

    /** Per subject the versions that it was told of, in the order in which it was. */
    public Map<String, List<Long>> heard() {
        return heard;
    }

    /** Subject and version of each change ({@code subject/version}) → when it was first heard, in nanoseconds. */
    public Map<String, Long> firstHeard() {
        return firstHeard;
    }

    /** How many changes it was told of more than once. A screen shrugs at it, but it should be rare. */
    public int twice() {
        return heard.values().stream().mapToInt(List::size).sum() - firstHeard.size();
    }

    public boolean isListening() {
        return listening;
    }

    /** How often the line was made again. */
    public int returns() {
        return Math.max(0, openings.get() - 1);
    }

    /** How often it was told to read everything again, because nobody knew what it had missed. */
    public int startedOver() {
        return startedOver.get();
    }

    /** As a train that goes into a tunnel. */
    public void cut() throws IOException {
        listening = false;
        Socket line = socket;
        if (line != null) {
            line.close();
        }
    }

    private void live() {
        while (!closed) {
            try (Socket line = new Socket()) {
                socket = line;
                line.connect(new InetSocketAddress("127.0.0.1", port));
                Map<String, String> headers = new HashMap<>(Map.of("Cookie", cookie, "Accept", "text/event-stream"));
                if (last != null) {
                    headers.put("Last-Event-ID", last);
                }
                line.getOutputStream().write(HttpConnection.request("GET", "/gateway/v1/stroom", headers, null));
                read(new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8), 512));
            } catch (IOException broken) {
                // cut, killed, or not there yet
            }
            listening = false;
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException stopped) {
            closed = true;
        }
    }

    private void read(BufferedReader in) throws IOException {
        String id = null;
        String kind = "";
        for (String text; (text = in.readLine()) != null; ) {
            if (text.startsWith("id: ")) {
                id = text.substring(4);
            } else if (text.startsWith("event: ")) {
                kind = text.substring(7);
            } else if (text.startsWith("data: ")) {
                told(kind, text);
                last = id == null ? last : id;
                id = null;
            }
        }
    }

    private void told(String kind, String data) {
        switch (kind) {
            case "begin" -> {
                openings.incrementAndGet();
                listening = true;
                open.countDown();
            }
            // At the first opening there is nothing that it could have missed.
            case "opnieuw" -> startedOver.addAndGet(openings.get() == 0 ? 0 : 1);
            case "wijziging" -> {
                Change change = Change.of(data);
                firstHeard.putIfAbsent(change.key(), System.nanoTime());
                heard.computeIfAbsent(change.subject(), fresh -> new CopyOnWriteArrayList<>()).add(change.version());
            }
            default -> { }
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        cut();
        thread.interrupt();
    }
}
