package nl.schakel.bench.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schakel.bench.load.Screen;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Person;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;

/**
 * Row 25 of the crash suite: five hundred open screens, and the gateway is killed (-9) while work goes on. Every screen comes back by
 * itself, and has then heard of every change once and in order.
 */
final class KilledGateway implements CrashRows.Row {

    private static final int SCREENS = 500;
    private static final int KILLS = 2;
    private static final int COMMANDS = 12;
    private static final int BETWEEN_MILLIS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Stack stack;
    private final CommandArm commands;
    /** Per family the versions that were acknowledged to somebody, in order. */
    private final Map<String, List<Long>> acknowledged = new HashMap<>();
    private int sent;

    KilledGateway(Stack stack, CommandArm commands) {
        this.stack = stack;
        this.commands = commands;
    }

    @Override
    public CrashRow measure() throws IOException, InterruptedException {
        Machine machine = stack.machine();
        Running gateway = stack.gateway(machine.port(Machine.GEZINSPLAN));
        List<Screen> screens = screens(new Person(machine, Workbench.WORKER).session());
        try {
            for (Screen screen : screens) {
                screen.awaitOpen();
            }
            for (int kill = 0; kill < KILLS; kill++) {
                work();
                gateway.kill();
                work();
                gateway = stack.gateway(machine.port(Machine.GEZINSPLAN));
                work();
                int back = kill + 1;
                await(() -> screens.stream().allMatch(screen -> screen.returns() >= back));
            }
            work();
            await(() -> screens.stream().allMatch(screen -> heardBy(screen) >= sent));
            return count(screens);
        } finally {
            gateway.kill();
            for (Screen screen : screens) {
                screen.close();
            }
        }
    }

    private List<Screen> screens(String session) {
        int port = stack.machine().port(Machine.GATEWAY);
        return IntStream.range(0, SCREENS).mapToObj(number -> new Screen(port, session)).toList();
    }

    private void work() throws IOException, InterruptedException {
        try (var worker = commands.worker(0)) {
            for (int n = 0; n < COMMANDS; n++) {
                if (!worker.perform(sent, System.nanoTime())) {
                    throw new IOException("a command failed while the gateway was away, which is not on its way");
                }
                String[] event = commands.takePromised().keySet().iterator().next().split("/");
                acknowledged.computeIfAbsent(event[0], fresh -> new ArrayList<>()).add(Long.parseLong(event[1]));
                sent++;
                Thread.sleep(BETWEEN_MILLIS);
            }
        }
    }

    private CrashRow count(List<Screen> screens) {
        long lost = 0;
        long outOfOrder = 0;
        long twice = 0;
        for (Screen screen : screens) {
            lost += screen.startedOver();
            for (var family : acknowledged.entrySet()) {
                List<Long> heard = screen.heard().getOrDefault(family.getKey(), List.of());
                List<Long> once = heard.stream().distinct().toList();
                lost += family.getValue().stream().filter(version -> !once.contains(version)).count();
                twice += heard.size() - once.size();
                outOfOrder += once.equals(once.stream().sorted().toList()) ? 0 : 1;
            }
        }
        return new CrashRow(25, "%d × kill -9 of the gateway under %d open screens, %,d messages".formatted(KILLS, screens.size(), (long) sent * screens.size()),
                sent, lost, outOfOrder, twice);
    }

    /** A fresh screen is also told of what was just before it opened; that is not counted. */
    private long heardBy(Screen screen) {
        return acknowledged.entrySet().stream()
                .mapToLong(family -> family.getValue().stream().filter(screen.heard().getOrDefault(family.getKey(), List.of())::contains).count())
                .sum();
    }

    private interface Condition {
        boolean holds();
    }

    /** Gives up without a word: what is missing then is counted. */
    private static void await(Condition condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds() && System.nanoTime() - end < 0) {
            Thread.sleep(100);
        }
    }
}
