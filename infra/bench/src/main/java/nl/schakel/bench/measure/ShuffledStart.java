package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schakel.bench.load.HttpConnection;
import nl.schakel.bench.load.Screen;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Person;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;

/**
 * Row 30 of the crash suite: everything stops, and starts again in any order, the services and the gateway before what they need. They
 * become ready by themselves, and a change goes the whole way: through the gateway, into the store, over the broker, to a screen.
 */
final class ShuffledStart implements CrashRows.Row {

    private static final int SHUFFLES = 3;
    private static final int BETWEEN_MILLIS = 2_000;
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final int OK = 200;

    private final Stack stack;
    private final Families.Family family;
    private final Random random = new Random(30);

    ShuffledStart(Stack stack, Families.Family family) {
        this.stack = stack;
        this.family = family;
    }

    @Override
    public CrashRow measure() throws IOException, InterruptedException {
        int acknowledged = 0;
        int heard = 0;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            stack.close();
            start();
            String session = new Person(stack.machine(), Workbench.WORKER).session();
            try (Screen screen = new Screen(stack.machine().port(Machine.GATEWAY), session)) {
                screen.awaitOpen();
                long version = change(session, shuffle + 1);
                acknowledged++;
                heard += hears(screen, version) ? 1 : 0;
            }
        }
        return new CrashRow(30, "%d × everything started in another order, services first".formatted(SHUFFLES), acknowledged, acknowledged - heard, 0, 0);
    }

    private void start() throws InterruptedException {
        List<Callable<Running>> order = new ArrayList<>(List.of(stack::gezinsplan, () -> stack.gateway(stack.machine().port(Machine.GEZINSPLAN))));
        Collections.shuffle(order, random);
        List<Callable<Running>> below = new ArrayList<>(List.of(stack::store, stack::broker, stack::login));
        Collections.shuffle(below, random);
        order.addAll(below);
        try (var side = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Running>> coming = new ArrayList<>();
            for (Callable<Running> program : order) {
                coming.add(side.submit(program));
                Thread.sleep(BETWEEN_MILLIS);
            }
            for (Future<Running> program : coming) {
                program.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a program did not become ready by itself", e.getCause());
        }
    }

    private long change(String session, int figure) throws IOException {
        String path = "/gezinsplan/v1/casussen/" + family.id() + "/doelen/" + family.goal() + "/cijfers";
        var headers = Map.of("Cookie", session, "X-Schakel", "1", "Idempotency-Key", UUID.randomUUID().toString());
        try (HttpConnection browser = new HttpConnection("127.0.0.1", stack.machine().port(Machine.GATEWAY))) {
            var answer = browser.send(HttpConnection.request("POST", path, headers, "{\"cijfer\":" + figure + "}"));
            if (answer.status() != OK) {
                throw new IOException("a change gave " + answer.status());
            }
            return Long.parseLong(answer.headers().get("etag").replace("\"", ""));
        }
    }

    private boolean hears(Screen screen, long version) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() - end < 0) {
            if (screen.heard().getOrDefault(family.id(), List.of()).contains(version)) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }
}
