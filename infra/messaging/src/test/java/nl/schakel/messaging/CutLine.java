package nl.schakel.messaging;

import com.mongodb.ConnectionString;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The network between a service and its store, that breaks at the worst moment: of the writes that carry a command every tenth loses
 * its connection, in turn after the store did it and before it got it. The caller sees the same in both cases.
 */
final class CutLine implements AutoCloseable {

    private static final int EVERY = 10;
    private static final int HEADER = 16;
    private static final int REQUEST_ID = 4;
    private static final int RESPONSE_TO = 8;
    /** Stands in every write that carries a command, and in no other message. */
    private static final String COMMAND = "recent";

    private final URI store;
    private final ServerSocket door;
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger lostAnswers = new AtomicInteger();
    private final AtomicInteger lostRequests = new AtomicInteger();

    CutLine(String mongo) throws IOException {
        store = URI.create("tcp://" + new ConnectionString(mongo).getHosts().getFirst());
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::welcome);
    }

    String uri() {
        return "mongodb://127.0.0.1:%d/?directConnection=true".formatted(door.getLocalPort());
    }

    /** How often the store did as it was asked, and nobody heard. */
    int lostAnswers() {
        return lostAnswers.get();
    }

    /** How often the store was never asked. */
    int lostRequests() {
        return lostRequests.get();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                Socket inside = new Socket(store.getHost(), store.getPort());
                Set<Integer> doomed = ConcurrentHashMap.newKeySet();
                Thread.startVirtualThread(() -> pump(visitor, inside, message -> arrives(message, doomed)));
                Thread.startVirtualThread(() -> pump(inside, visitor, message -> !doomed.contains(number(message, RESPONSE_TO))));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private boolean arrives(byte[] message, Set<Integer> doomed) {
        if (!new String(message, StandardCharsets.ISO_8859_1).contains(COMMAND)) {
            return true;
        }
        int write = writes.incrementAndGet();
        if (write % (2 * EVERY) == EVERY) {
            lostRequests.incrementAndGet();
            return false;
        }
        if (write % (2 * EVERY) == 0) {
            lostAnswers.incrementAndGet();
            doomed.add(number(message, REQUEST_ID));
        }
        return true;
    }

    private static int number(byte[] message, int at) {
        return ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private interface Fate {
        boolean arrives(byte[] message);
    }

    /** Whole messages of the wire protocol; the connection ends with the first that does not arrive. */
    private static void pump(Socket from, Socket to, Fate fate) {
        try (from; to; DataInputStream in = new DataInputStream(from.getInputStream()); OutputStream out = to.getOutputStream()) {
            while (true) {
                byte[] header = new byte[HEADER];
                in.readFully(header);
                byte[] message = ByteBuffer.allocate(number(header, 0)).put(header).array();
                in.readFully(message, HEADER, message.length - HEADER);
                if (!fate.arrives(message)) {
                    return;
                }
                out.write(message);
                out.flush();
            }
        } catch (IOException ended) {
            // one side hung up, and so the other does
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
