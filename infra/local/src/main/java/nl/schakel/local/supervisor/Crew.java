package nl.schakel.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All programs together: started as soon as what they need is ready, stopped the other way round. */
final class Crew {

    private static final long LARGEST_LOG = 8L * 1024 * 1024;
    private static final int LOOK_AT_LOGS_MS = 15_000;
    private static final int LINES_TO_SHOW = 15;

    private final StackSettings stack;
    private final StatusFile status;
    private final AotRecorder recorder;
    private final List<Child> children = new ArrayList<>();
    private final Map<String, Child> byName;
    private final long begin = System.nanoTime();
    private volatile boolean stopping;

    Crew(StackSettings stack, List<Program> programs, PidFiles pidFiles) {
        this.stack = stack;
        this.status = new StatusFile(stack.run().resolve("status"));
        var launcher = new Launcher(stack);
        this.recorder = new AotRecorder(launcher);
        for (Program program : programs) {
            children.add(new Child(program, launcher, pidFiles, Clock.systemUTC(), this::report));
        }
        byName = children.stream().collect(Collectors.toMap(child -> child.program().name(), Function.identity()));
    }

    /** Returns when everything is ready. */
    void start() {
        children.forEach(child -> Thread.ofPlatform().name(child.program().name()).start(() -> live(child)));
        CompletableFuture<?>[] all = children.stream().map(this::announced).toArray(CompletableFuture[]::new);
        try {
            failFast(all).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartFailure failure) {
                throw failure;
            }
            throw e;
        }
    }

    private static CompletableFuture<?> failFast(CompletableFuture<?>[] all) {
        var first = new CompletableFuture<Void>();
        CompletableFuture.allOf(all).thenRun(() -> first.complete(null));
        for (CompletableFuture<?> one : all) {
            one.exceptionally(reason -> {
                first.completeExceptionally(reason instanceof CompletionException wrapped ? wrapped.getCause() : reason);
                return null;
            });
        }
        return first;
    }

    private CompletableFuture<?> announced(Child child) {
        return child.ready().thenRun(() -> System.out.printf(Locale.of("nl"), "  %-16s gereed na %4.1f s%n",
                child.program().name(), (System.nanoTime() - begin) / 1e9));
    }

    private void live(Child child) {
        try {
            for (String need : child.program().needs()) {
                byName.get(need).ready().join();
            }
            if (!stopping) {
                child.live();
            }
        } catch (CompletionException e) {
            // What it needs never came; the one that failed tells why.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stays until the process is told to stop. */
    void watch(boolean recordCaches) throws IOException, InterruptedException {
        if (recordCaches) {
            Thread.ofPlatform().daemon().name("aot").start(this::recordCaches);
        }
        var rotation = new LogRotation(stack.log("any").getParent(), LARGEST_LOG);
        while (!stopping) {
            Thread.sleep(LOOK_AT_LOGS_MS);
            rotation.rotate();
        }
    }

    private void recordCaches() {
        try {
            recorder.record(children.stream().map(Child::program).toList());
        } catch (IOException e) {
            System.out.println("Het versnellen van de volgende start lukt niet: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Those that others need stop last. */
    void stop() {
        stopping = true;
        recorder.stop();
        var left = new ArrayList<>(children);
        while (!left.isEmpty()) {
            List<Child> now = left.stream().filter(child -> left.stream().noneMatch(other ->
                    other.program().needs().contains(child.program().name()))).toList();
            CompletableFuture.allOf(now.stream().map(Crew::stopping).toArray(CompletableFuture[]::new)).join();
            left.removeAll(now);
        }
    }

    private static CompletableFuture<Void> stopping(Child child) {
        return CompletableFuture.runAsync(() -> {
            try {
                child.stop();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, Thread::startVirtualThread);
    }

    List<String> explain(StartFailure failure) {
        try {
            var lines = new ArrayList<String>();
            lines.add(failure.getMessage() + ". De laatste regels van het logboek:");
            LogRotation.tail(stack.log(failure.program()), LINES_TO_SHOW).forEach(line -> lines.add("    " + line));
            lines.add("Het hele logboek: " + stack.log(failure.program()));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report() {
        status.write(children);
    }
}
