package nl.schakel.messaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A port behind which nobody answers until it is opened; then it leads to the broker. */
final class LateDoor implements AutoCloseable {

    private final InetSocketAddress behind;
    private final ServerSocket door = new ServerSocket();
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    LateDoor(String broker) throws IOException {
        String[] address = broker.split(",")[0].split(":");
        behind = new InetSocketAddress(address[0], Integer.parseInt(address[1]));
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        door.setReuseAddress(true);
    }

    int port() {
        return port;
    }

    void open() throws IOException {
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        Thread.startVirtualThread(() -> {
            while (!door.isClosed()) {
                try {
                    Socket visitor = door.accept();
                    Socket inside = new Socket(behind.getAddress(), behind.getPort());
                    open.addAll(List.of(visitor, inside));
                    Thread.startVirtualThread(() -> copy(visitor, inside));
                    Thread.startVirtualThread(() -> copy(inside, visitor));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private static void copy(Socket from, Socket to) {
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException ended) {
            // one side hung up, and so the other does
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
