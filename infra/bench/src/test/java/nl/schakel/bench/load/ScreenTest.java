package nl.schakel.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static final String BEGIN = "event: begin\ndata: {}\n\n";

    @Test
    void comesBackWithTheLastIdItSawAndKeepsAllInOrder() throws IOException, InterruptedException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Screen screen = new Screen(server.getLocalPort(), "SCHAKEL=x")) {
            BlockingQueue<String> asked = new LinkedBlockingQueue<>();
            Socket first = answer(server, asked, BEGIN + change("7-0", "a", 2) + change("8-0", "b", 5));
            screen.awaitOpen();
            await(() -> screen.firstHeard().size() == 2);
            first.close();
            try (Socket second = answer(server, asked, BEGIN + change("8-0", "b", 5) + change("9-0", "a", 3))) {
                await(() -> screen.firstHeard().size() == 3);

                assertThat(screen.isListening()).isTrue();
                assertThat(screen.returns()).isEqualTo(1);
            }
            assertThat(asked.take()).doesNotContain("Last-Event-ID");
            assertThat(asked.take()).contains("Last-Event-ID: 8-0");
            assertThat(screen.heard()).containsEntry("a", List.of(2L, 3L)).containsEntry("b", List.of(5L, 5L));
            assertThat(screen.twice()).isEqualTo(1);
            assertThat(screen.startedOver()).isZero();
        }
    }

    @Test
    void countsOnlyALossThatItCouldHaveHad() throws IOException, InterruptedException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Screen screen = new Screen(server.getLocalPort(), "SCHAKEL=x")) {
            String again = "event: opnieuw\ndata: {}\n\n";
            try (Socket line = answer(server, new LinkedBlockingQueue<>(), again + BEGIN + again + change("1-0", "a", 1))) {
                await(() -> screen.firstHeard().size() == 1);
            }
            assertThat(screen.startedOver()).isEqualTo(1);
        }
    }

    private static String change(String id, String subject, int version) {
        return "id: %s\nevent: wijziging\ndata: {\"onderwerp\":\"%s\",\"versie\":%d,\"soort\":\"x\"}\n\n".formatted(id, subject, version);
    }

    private static Socket answer(ServerSocket server, BlockingQueue<String> asked, String text) throws IOException {
        Socket line = server.accept();
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        for (String header; !(header = in.readLine()).isEmpty(); ) {
            head.append(header).append('\n');
        }
        asked.add(head.toString());
        line.getOutputStream().write(("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + text).getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
        return line;
    }

    private static void await(BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!there.getAsBoolean() && System.nanoTime() - end < 0) {
            Thread.sleep(10);
        }
        assertThat(there.getAsBoolean()).isTrue();
    }
}
