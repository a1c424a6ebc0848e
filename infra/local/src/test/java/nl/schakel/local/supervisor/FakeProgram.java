package nl.schakel.local.supervisor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Stands for a program of the stack: {@code FakeProgram <port>} listens; a port of 0 dies with a reason. */
final class FakeProgram {

    private FakeProgram() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int port = Integer.parseInt(args[0]);
        if (port == 0) {
            System.out.println("de reden staat hier");
            System.exit(3);
        }
        System.out.println("begonnen");
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            while (true) {
                socket.accept().close();
            }
        }
    }
}
