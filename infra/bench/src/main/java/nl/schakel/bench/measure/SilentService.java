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
import nl.schakel.bench.figures.Sample;
import nl.schakel.bench.figures.Spread;
import nl.schakel.bench.load.HttpConnection;
import nl.schakel.bench.load.Load;
import nl.schakel.bench.load.Outcome;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Person;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;

/**
 * Row 17 of the crash suite: behind one route stands something that takes every question and answers none. Many keep asking it; the
 * other routes go on, and whoever asks the silent one hears so, at once when it has been silent for a while. How much the other routes
 * feel of it is measured in turns with and without, and told; the neighbours on a busy machine would make a limit on it a matter of luck.
 */
final class SilentService implements CrashRows.Row {

    private static final int ASKING = 60;
    private static final double PER_SECOND = 40;
    private static final double SECONDS = 5;
    private static final int ROUNDS = 6;
    private static final long AT_ONCE_NANOS = 200_000_000;
    private static final int UNAVAILABLE = 503;
    private static final int TOO_LATE = 504;

    private final Stack stack;
    private final AtomicLong told = new AtomicLong();
    private final AtomicLong atOnce = new AtomicLong();
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
            CrashRow counted = inTurns(others, machine.port(Machine.GATEWAY), session);
            gateway.kill();
            return counted;
        } finally {
            for (Socket socket : taken) {
                socket.close();
            }
        }
    }

    /** The first round warms up and does not count in the ratio. */
    private CrashRow inTurns(ReadArm others, int port, String session) throws InterruptedException {
        List<Sample> samples = new ArrayList<>();
        long reads = 0;
        long faults = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            Outcome calm = Load.open(others, PER_SECOND, SECONDS);
            AtomicBoolean done = new AtomicBoolean();
            List<Thread> asking = askingSilence(port, session, done);
            Outcome beside = Load.open(others, PER_SECOND, SECONDS);
            done.set(true);
            for (Thread one : asking) {
                one.join();
            }
            samples.add(new Sample(round, beside.p99(), calm.p99(), calm.p99()));
            reads += beside.count();
            faults += calm.faults() + beside.faults();
        }
        Spread ratio = Spread.ofRatios(samples);
        return new CrashRow(17, "a service that never answers, asked by %d at once: %,d told so, %,d of them at once; reads of another beside it, p99 %.1f × that without (%.1f–%.1f over %d turns)"
                .formatted(ASKING, told.get(), atOnce.get(), ratio.median(), ratio.min(), ratio.max(), ratio.rounds()),
                reads, faults + otherwise.get(), 0, 0);
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

    private List<Thread> askingSilence(int port, String session, AtomicBoolean done) {
        byte[] question = HttpConnection.request("GET", "/maatwerktafel/v1/regels", Map.of("Cookie", session), null);
        List<Thread> asking = new ArrayList<>();
        for (int number = 0; number < ASKING; number++) {
            asking.add(Thread.startVirtualThread(() -> ask(port, question, done)));
        }
        return asking;
    }

    /** Patient: it asks again half a second after it was told. */
    private void ask(int port, byte[] question, AtomicBoolean done) {
        try (HttpConnection connection = new HttpConnection("127.0.0.1", port)) {
            while (!done.get()) {
                long asked = System.nanoTime();
                int status = connection.send(question).status();
                (status == UNAVAILABLE || status == TOO_LATE ? told : otherwise).incrementAndGet();
                if (status == UNAVAILABLE && System.nanoTime() - asked < AT_ONCE_NANOS) {
                    atOnce.incrementAndGet();
                }
                Thread.sleep(500);
            }
        } catch (IOException broken) {
            otherwise.incrementAndGet();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
