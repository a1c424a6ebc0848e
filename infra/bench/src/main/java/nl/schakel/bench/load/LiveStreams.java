package nl.schakel.bench.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Many browsers that listen at the same time. Keeps of each message when the first and when the last of them had it. */
public final class LiveStreams implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int BUFFER = 512;
    /** No browser opens a thousand connections in one instant. */
    private static final int OPENING = 50;

    private final int port;
    private final byte[] request;
    private final int count;
    private final CountDownLatch open;
    private final Semaphore opening = new Semaphore(OPENING);
    private final AtomicInteger broken = new AtomicInteger();
    private volatile String why = "none";
    private final Map<String, Arrival> arrivals = new ConcurrentHashMap<>();
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Integer, Socket> sockets = new ConcurrentHashMap<>();

    private LiveStreams(int port, byte[] request, int count) {
        this.port = port;
        this.request = request;
        this.count = count;
        this.open = new CountDownLatch(count);
    }

    /** When the first and the last had one message, and how many had it. */
    public static final class Arrival {
        private final AtomicLong first = new AtomicLong(Long.MAX_VALUE);
        private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);
        private final AtomicInteger count = new AtomicInteger();

        private void at(long now) {
            first.accumulateAndGet(now, Math::min);
            last.accumulateAndGet(now, Math::max);
            count.incrementAndGet();
        }

        public long first() {
            return first.get();
        }

        public long last() {
            return last.get();
        }
    }

    /** Opens them all, and returns when each has had its first line. */
    public static LiveStreams open(int port, String cookie, int count) throws InterruptedException, IOException {
        var headers = Map.of("Cookie", cookie, "Accept", "text/event-stream");
        LiveStreams streams = new LiveStreams(port, HttpConnection.request("GET", "/gateway/v1/stroom", headers, null), count);
        for (int number = 0; number < count; number++) {
            int own = number;
            streams.readers.submit(() -> streams.listen(own));
        }
        if (!streams.open.await(PATIENCE.toSeconds(), TimeUnit.SECONDS) || streams.broken.get() > 0) {
            streams.close();
            throw new IOException("of %d streams %d broke; the first: %s".formatted(count, streams.broken.get(), streams.why));
        }
        return streams;
    }

    private void listen(int number) {
        try (Socket socket = new Socket()) {
            opening.acquire();
            sockets.put(number, socket);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            socket.getOutputStream().write(request);
            read(new BufferedInputStream(socket.getInputStream(), BUFFER));
        } catch (IOException closed) {
            if (broken.incrementAndGet() == 1) {
                why = closed.toString();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        // Who comes here before his first message lets the next one in; who comes later does no harm.
        opening.release();
        open.countDown();
    }

    private void read(InputStream in) throws IOException {
        boolean opened = false;
        StringBuilder line = new StringBuilder(BUFFER);
        for (int c; (c = in.read()) >= 0; ) {
            if (c != '\n') {
                line.append((char) c);
                continue;
            }
            String text = line.toString();
            line.setLength(0);
            if (!opened && text.startsWith("event: begin")) {
                opened = true;
                opening.release();
                open.countDown();
            } else if (text.startsWith("data:") && text.contains("\"versie\":")) {
                arrivals.computeIfAbsent(Change.of(text).key(), key -> new Arrival()).at(System.nanoTime());
            }
        }
    }

    /** Waits until everybody had it. */
    public Arrival await(String key) throws InterruptedException, IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - end < 0) {
            Arrival arrival = arrivals.get(key);
            if (arrival != null && arrival.count.get() == count) {
                return arrival;
            }
            Thread.sleep(1);
        }
        Arrival arrival = arrivals.get(key);
        throw new IOException("of " + count + " streams " + (arrival == null ? 0 : arrival.count.get()) + " heard " + key);
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets.values()) {
            socket.close();
        }
        readers.shutdownNow();
    }
}
