package nl.schakel.bench.measure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.schakel.bench.load.Arm;
import nl.schakel.bench.load.Load;
import nl.schakel.bench.load.Outcome;
import nl.schakel.bench.stack.Running;

/**
 * Until a program does as much per processor second as it will: three windows in a row that differ less than a twentieth, and so many
 * requests that the compilers have seen them. On a busy machine a cold program can look steady: it is slow three times in a row.
 */
final class WarmUp {

    static final int WORKERS = 8;
    private static final int WINDOWS = 3;
    private static final double STEADY = 0.05;
    private static final double SECONDS = 4;

    private final Deque<Double> last = new ArrayDeque<>();
    private long requests;

    /** @return requests per second of the last window, closed loop */
    static double of(Arm arm, List<Running> processes, Form form) throws InterruptedException {
        WarmUp warmUp = new WarmUp();
        double perSecond = 0;
        for (int window = 0; window < form.warmUps() && !(warmUp.isSteady() && warmUp.requests >= form.warmRequests()); window++) {
            Bill bill = Bill.open(processes);
            Outcome outcome = Load.closed(arm, WORKERS, SECONDS);
            perSecond = outcome.perSecond();
            warmUp.requests += outcome.count();
            warmUp.add(outcome.count() / Math.max(0.01, Bill.total(bill.sums())));
        }
        System.out.printf("Warm: %-8s %5.0f per seconde%s%n", arm.name(), perSecond, warmUp.isSteady() ? "" : " (nog niet stabiel)");
        return perSecond;
    }

    void add(double perCpuSecond) {
        last.addLast(perCpuSecond);
        if (last.size() > WINDOWS) {
            last.removeFirst();
        }
    }

    boolean isSteady() {
        if (last.size() < WINDOWS) {
            return false;
        }
        double least = last.stream().min(Double::compare).orElseThrow();
        double most = last.stream().max(Double::compare).orElseThrow();
        return most - least < STEADY * most;
    }
}
