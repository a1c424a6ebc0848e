package nl.schakel.bench.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import nl.schakel.bench.load.HttpConnection;

/** When a program may be used. */
public interface Ready {

    Duration PATIENCE = Duration.ofMinutes(3);
    int LOOK_AGAIN_MILLIS = 20;

    boolean now();

    static Ready tcp(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    static Ready http(int port, String path) {
        byte[] question = HttpConnection.request("GET", path, Map.of("Connection", "close"), null);
        return () -> {
            try (HttpConnection connection = new HttpConnection("127.0.0.1", port)) {
                return connection.send(question).status() == 200;
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    default void await(Running program) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!now()) {
            if (!program.process().isAlive() || System.nanoTime() - end > 0) {
                throw new IllegalStateException(program.name() + " does not come up; see its log");
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }
}
