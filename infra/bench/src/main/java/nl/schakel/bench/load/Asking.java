package nl.schakel.bench.load;

import java.io.IOException;
import java.util.function.LongFunction;

/**
 * Sends one request after the other over a line of its own; anything but 200 is a fault.
 *
 * @param request the bytes to send, by the number of the turn
 */
public record Asking(HttpConnection connection, LongFunction<byte[]> request) implements Arm.Worker {

    public static Arm.Worker at(int port, LongFunction<byte[]> request) {
        return new Asking(new HttpConnection("127.0.0.1", port), request);
    }

    @Override
    public boolean perform(long ticket, long due) throws IOException {
        return connection.send(request.apply(ticket)).status() == 200;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
