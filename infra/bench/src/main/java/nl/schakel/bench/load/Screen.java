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
 * One browser with an open stream. When the line breaks it waits as long as the server once said and comes back, telling what it saw
 * last; it keeps all that it heard, in order.
 */
public final class Screen implements AutoCloseable {

    private static final int RETRY_MILLIS = 1_000;

    private final int port;
    private final String cookie;
    private final CountDownLatch open = new CountDownLatch(1);
    private final AtomicInteger returns = new AtomicInteger();
    private final AtomicInteger startedOver = new AtomicInteger();
    private final Map<String, List<Long>> heard = new ConcurrentHashMap<>();
    private volatile @Nullable String last;
    private volatile @Nullable Socket socket;
    private volatile boolean closed;

    private Screen(int port, String cookie) {
        this.port = port;
        this.cookie = cookie;
    }

    /** @param cookie of a session at the gateway */
    public static Screen open(int port, String cookie) {
        Screen screen = new Screen(port, cookie);
        Thread.startVirtualThread(screen::live);
        return screen;
    }

    public void awaitOpen() throws InterruptedException {
        open.await();
    }

    /** Per subject the versions that it was told of, in the order in which it was. */
    public Map<String, List<Long>> heard() {
        return heard;
    }

    /** How often the line was made again. */
    public int returns() {
        return returns.get();
    }

    /** How often it was told to read everything again, because nobody knew what it had missed. */
    public int startedOver() {
        return startedOver.get();
    }

    private void live() {
        while (!closed) {
            try (Socket line = new Socket()) {
                socket = line;
                line.connect(new InetSocketAddress("127.0.0.1", port));
                Map<String, String> headers = new HashMap<>(Map.of("Cookie", cookie, "Accept", "text/event-stream"));
                String seen = last;
                if (seen != null) {
                    headers.put("Last-Event-ID", seen);
                }
                line.getOutputStream().write(HttpConnection.request("GET", "/gateway/v1/stroom", headers, null));
                read(new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8), 512));
            } catch (IOException broken) {
                // killed, or not there yet
            }
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
                if (open.getCount() == 0) {
                    returns.incrementAndGet();
                }
                open.countDown();
            }
            case "opnieuw" -> {
                // At the first opening there is nothing that it could have missed.
                if (open.getCount() == 0) {
                    startedOver.incrementAndGet();
                }
            }
            case "wijziging" -> heard.computeIfAbsent(field(data, "\"onderwerp\":\"", '"'), fresh -> new CopyOnWriteArrayList<>())
                    .add(Long.parseLong(field(data, "\"versie\":", ',')));
            default -> { }
        }
    }

    private static String field(String data, String before, char after) {
        int from = data.indexOf(before) + before.length();
        int to = data.indexOf(after, from);
        return data.substring(from, to < 0 ? data.length() : to).replace("}", "").strip();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        Socket line = socket;
        if (line != null) {
            line.close();
        }
    }
}
