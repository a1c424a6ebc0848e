package nl.schakel.bench.measure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import nl.schakel.bench.load.HttpConnection;
import nl.schakel.bench.load.Load;
import nl.schakel.bench.load.Outcome;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Person;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;

/**
 * Row 17 of the crash suite: behind one route stands something that takes every question and answers none. Many keep asking it; the
 * other routes go on, and whoever asks the silent one hears so.
 */
final class SilentService implements CrashRows.Row {

    private static final int ASKING = 60;
    private static final double PER_SECOND = 30;
    private static final double SECONDS = 10;
    private static final int UNAVAILABLE = 503;
    private static final int TOO_LATE = 504;

    private final Stack stack;
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicLong told = new AtomicLong();
    private final AtomicLong otherwise = new AtomicLong();

    SilentService(Stack stack) {
        this.stack = stack;
    }

    @Override
    public CrashRow measure() throws IOException, InterruptedException {
        Machine machine = stack.machine();
        List<Socket> taken = new CopyOnWriteArrayList<>();
        try (ServerSocket silent = new ServerSocket(0, ASKING, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> take(silent, taken));
            Running gateway = stack.gateway(machine.port(Machine.GEZINSPLAN), silent.getLocalPort());
            String session = new Person(machine, Workbench.WORKER).session();
            ReadArm others = ReadArm.of("others", machine.port(Machine.GATEWAY), Map.of("Cookie", session));
            Load.open(others, PER_SECOND, SECONDS); // warm
            Outcome calm = Load.open(others, PER_SECOND, SECONDS);
            List<Thread> asking = askingSilence(machine.port(Machine.GATEWAY), session);
            Outcome beside = Load.open(others, PER_SECOND, SECONDS);
            done.set(true);
            for (Thread one : asking) {
                one.join();
            }
            gateway.kill();
            return new CrashRow(17, "a service that never answers, asked by %d at once: %,d told so; %d reads of another beside it, p99 %.1f × that without"
                    .formatted(ASKING, told.get(), beside.count(), beside.p99() / calm.p99()),
                    beside.count(), beside.faults() + otherwise.get(), 0, 0);
        } finally {
            for (Socket socket : taken) {
                socket.close();
            }
        }
    }

    private static void take(ServerSocket silent, List<Socket> taken) {
        try {
            while (true) {
                taken.add(silent.accept());
            }
        } catch (IOException closed) {
            // the row is over
        }
    }

    private List<Thread> askingSilence(int port, String session) {
        byte[] question = HttpConnection.request("GET", "/maatwerktafel/v1/regels", Map.of("Cookie", session), null);
        List<Thread> asking = new ArrayList<>();
        for (int number = 0; number < ASKING; number++) {
            asking.add(Thread.startVirtualThread(() -> ask(port, question)));
        }
        return asking;
    }

    /** Patient: it asks again half a second after it was told. */
    private void ask(int port, byte[] question) {
        try (HttpConnection connection = new HttpConnection("127.0.0.1", port)) {
            while (!done.get()) {
                int status = connection.send(question).status();
                (status == UNAVAILABLE || status == TOO_LATE ? told : otherwise).incrementAndGet();
                Thread.sleep(500);
            }
        } catch (IOException broken) {
            otherwise.incrementAndGet();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
