package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.schakel.bench.figures.Figure;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.load.Outcome;
import nl.schakel.bench.load.Schedule;
import nl.schakel.bench.load.Screen;
import nl.schakel.bench.stack.Machine;
import org.HdrHistogram.Histogram;

/** A change by one person on the screens of others, while their lines are cut: when it is there, and whether it is there at all. */
final class Cuts {

    private static final int SCREENS = 20;
    private static final double CHANGES_PER_SECOND = 10;
    /** Between two cuts of one screen. */
    private static final int WHOLE_MILLIS = 6_000;
    private static final long PATIENCE_NANOS = 15_000_000_000L;
    private static final int LOOK_AGAIN_MILLIS = 20;
    private static final double P95_MILLIS = 1_000;

    private final Workbench bench;
    private final int port;
    private final String session;

    Cuts(Workbench bench, String session) {
        this.bench = bench;
        this.port = bench.stack().machine().port(Machine.GATEWAY);
        this.session = session;
    }

    void measure() throws IOException, InterruptedException {
        int cuts = bench.form().cuts();
        System.out.printf("%d schermen, elk %d keer afgebroken%n", SCREENS, cuts);
        List<Screen> screens = new ArrayList<>();
        for (int i = 0; i < SCREENS; i++) {
            screens.add(new Screen(port, session));
        }
        try {
            await(() -> screens.stream().allMatch(Screen::isListening));
            Map<String, Long> told = new ConcurrentHashMap<>();
            AtomicBoolean enough = new AtomicBoolean();
            Thread changes = Thread.ofPlatform().start(() -> change(told, enough));
            // In turns, so that somebody is always away and somebody always there.
            for (int turn = 0; turn < cuts * SCREENS; turn++) {
                Thread.sleep(WHOLE_MILLIS / SCREENS);
                screens.get(turn % SCREENS).cut();
            }
            enough.set(true);
            changes.join();
            await(() -> screens.stream().allMatch(s -> s.firstHeard().keySet().containsAll(told.keySet())));
            report(screens, told, cuts * SCREENS);
        } finally {
            for (Screen screen : screens) {
                screen.close();
            }
        }
    }

    private void change(Map<String, Long> told, AtomicBoolean enough) {
        Schedule schedule = new Schedule(System.nanoTime(), CHANGES_PER_SECOND);
        try (var worker = bench.ours().worker(0)) {
            for (long number = 0; !enough.get(); number++) {
                Thread.sleep(Math.max(0, (schedule.due(number) - System.nanoTime()) / 1_000_000));
                long sent = System.nanoTime();
                if (!worker.perform(number, sent)) {
                    throw new IOException("a command failed");
                }
                bench.ours().takePromised().keySet().forEach(event -> told.put(event.substring(0, event.lastIndexOf('/')), sent));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(List<Screen> screens, Map<String, Long> told, int cuts) {
        Histogram latency = Outcome.histogram();
        long missed = 0;
        for (Screen screen : screens) {
            Map<String, Long> heard = screen.firstHeard();
            for (var change : told.entrySet()) {
                Long at = heard.get(change.getKey());
                if (at == null) {
                    missed++;
                } else {
                    latency.recordValue(Math.max(0, at - change.getValue()));
                }
            }
        }
        double p95 = Outcome.millis(latency, 95);
        int twice = screens.stream().mapToInt(Screen::twice).sum();
        bench.results().round("cuts", 2, "ours", Map.of("cuts", cuts, "changes", told.size(), "heard", latency.getTotalCount(), "missed", missed,
                "twice", twice, "p50", Outcome.millis(latency, 50), "p95", p95, "p99", Outcome.millis(latency, 99)));
        String over = " over " + cuts + " cut lines";
        bench.results().figure(new Figure("live", "changes that a screen missed" + over, "", Goal.atMost(0)), missed);
        bench.results().figure(new Figure("live", "changes that a screen heard twice" + over, "", Goal.report()), twice);
        bench.results().figure(new Figure("live", "from a command to another's screen, p95" + over, "ms", Goal.atMost(P95_MILLIS)), p95);
    }

    private static void await(java.util.function.BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!there.getAsBoolean() && System.nanoTime() - end < 0) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }
}
