package nl.schakel.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One program and its process: started, watched, started again when it dies, stopped. */
final class Child {

    /** Longest that a first start may take on a slow and busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration GRACE = Duration.ofSeconds(12);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    /** What is known of a program at a moment. */
    record State(Stand stand, @Nullable Long pid, @Nullable Instant since, int restarts) {}

    enum Stand { WACHT, START, DRAAIT, HERSTART, GESTOPT }

    private final Program program;
    private final Launcher launcher;
    private final PidFiles pidFiles;
    private final Clock clock;
    private final Runnable changed;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Backoff backoff = new Backoff();
    private volatile State state = new State(Stand.WACHT, null, null, 0);
    private volatile @Nullable Process process;
    private volatile boolean stopping;

    Child(Program program, Launcher launcher, PidFiles pidFiles, Clock clock, Runnable changed) {
        this.program = program;
        this.launcher = launcher;
        this.pidFiles = pidFiles;
        this.clock = clock;
        this.changed = changed;
    }

    Program program() {
        return program;
    }

    State state() {
        return state;
    }

    /** Done when the program was ready for the first time; fails when it never was. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    /** Runs until {@link #stop}; belongs on a thread of its own. */
    void live() throws InterruptedException {
        while (!stopping) {
            Instant started = clock.instant();
            Process running = launch();
            if (running == null) {
                break;
            }
            boolean came = becomesReady(running, started);
            if (!came && !ready.isDone()) {
                ready.completeExceptionally(new StartFailure(program.name(), running.isAlive() ? null : running.exitValue()));
                return;
            }
            ready.complete(null);
            int code = running.waitFor();
            pidFiles.remove(program.name());
            if (stopping) {
                break;
            }
            Duration wait = backoff.after(Duration.between(started, clock.instant()));
            set(Stand.HERSTART, null, state.restarts() + 1);
            System.out.printf("%s stopte vanzelf (code %d) en start over %d ms opnieuw%n", program.name(), code, wait.toMillis());
            Thread.sleep(wait);
        }
        set(Stand.GESTOPT, null, state.restarts());
    }

    /** Nothing when the stop came first. */
    private synchronized @Nullable Process launch() {
        if (stopping) {
            return null;
        }
        try {
            Process started = launcher.start(program);
            process = started;
            pidFiles.write(program.name(), started.toHandle());
            set(Stand.START, started.pid(), state.restarts());
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean becomesReady(Process running, Instant started) throws InterruptedException {
        Instant limit = started.plus(PATIENCE);
        while (running.isAlive() && clock.instant().isBefore(limit)) {
            if (program.probe().ready()) {
                set(Stand.DRAAIT, running.pid(), state.restarts());
                return true;
            }
            running.waitFor(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        }
        return false;
    }

    /** Asks the program to stop, and ends it when it does not. */
    void stop() throws InterruptedException {
        Process running;
        synchronized (this) {
            stopping = true;
            running = process;
        }
        if (running == null || !running.isAlive()) {
            return;
        }
        running.destroy();
        if (!running.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
            running.destroyForcibly().waitFor();
        }
        pidFiles.remove(program.name());
    }

    private void set(Stand stand, @Nullable Long pid, int restarts) {
        state = new State(stand, pid, clock.instant(), restarts);
        changed.run();
    }
}
