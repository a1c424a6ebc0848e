package nl.schakel.local.supervisor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a program whether it is ready for work. Plain sockets: an HTTP or Kafka client would slow the supervisor's own start. */
@FunctionalInterface
interface Probe {

    int TIMEOUT_MS = 2000;

    boolean ready();

    /** Listens on the port. */
    static Probe tcp(int port) {
        return conversation(port, socket -> true);
    }

    /** Answers this path with 200. */
    static Probe http(int port, String path) {
        return conversation(port, socket -> {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.0\r\nHost: localhost:" + port + "\r\n\r\n").getBytes(US_ASCII));
            byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
            return new String(status, US_ASCII).endsWith(" 200");
        });
    }

    /** Answers an ApiVersions request: the broker opens its port early, and answers once it takes part. */
    static Probe kafka(int port) {
        return conversation(port, socket -> {
            var out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(10);          // length of what follows
            out.writeShort(18);        // ApiVersions
            out.writeShort(0);         // version
            out.writeInt(1);           // correlation id
            out.writeShort(-1);        // no client name
            out.flush();
            var in = new DataInputStream(socket.getInputStream());
            in.readInt();
            return in.readInt() == 1;
        });
    }

    private static Probe conversation(int port, Conversation conversation) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MS);
                socket.setSoTimeout(TIMEOUT_MS);
                return conversation.hold(socket);
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** What is said over an open connection. */
    @FunctionalInterface
    interface Conversation {
        boolean hold(Socket socket) throws IOException;
    }
}
