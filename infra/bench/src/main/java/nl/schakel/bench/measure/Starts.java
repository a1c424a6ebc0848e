package nl.schakel.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.figures.Ratio;
import nl.schakel.bench.figures.Results;
import nl.schakel.bench.figures.Sample;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Ready;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;

/** Measure 12: from launch to ready, with the start-up cache and without, with the options that {@code ./schakel start} gives. */
final class Starts {

    private final Stack stack;
    private final Results results;
    private final Form form;
    private final Map<String, String> environment;

    Starts(Stack stack, Results results, Form form) {
        this.stack = stack;
        this.results = results;
        this.form = form;
        this.environment = stack.environment("gezinsplan", Machine.STARTED);
        environment.put("SPRING_MONGODB_DATABASE", "start");
    }

    void measure() throws IOException, InterruptedException {
        Path cache = record();
        System.out.printf("Starten van gezinsplan, %d rondes%n", form.rounds());
        List<Sample> seconds = new ArrayList<>();
        List<Sample> cpu = new ArrayList<>();
        for (int round = 1; round <= form.rounds(); round++) {
            Start without = start(round, "without cache", List.of());
            Start with = start(round, "with cache", List.of("-XX:AOTCache=" + cache));
            seconds.add(new Sample(round, with.seconds, without.seconds, without.cpu));
            cpu.add(new Sample(round, with.cpu, without.cpu, without.cpu));
        }
        results.ratio(new Ratio("12", "start to ready, wall time, AOT cache", "same jar without", Goal.atMost(0.6)), seconds);
        results.ratio(new Ratio("12", "start to ready, CPU-s, AOT cache", "same jar without", Goal.atMost(0.6)), cpu);
    }

    private record Start(double seconds, double cpu) {}

    private Start start(int round, String arm, List<String> more) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Running running = stack.unmanaged("start", options(more), launch(), environment);
        try {
            Ready.http(stack.machine().port(Machine.STARTED), "/actuator/health/readiness").await(running);
            Start start = new Start(Bill.rounded((System.nanoTime() - begin) / 1e9), Bill.rounded(running.cpuSeconds()));
            var figures = new LinkedHashMap<String, Object>();
            figures.put("seconds", start.seconds);
            figures.put("cpu", start.cpu);
            figures.put("rssKb", running.rssKb());
            results.round("start", round, arm, figures);
            return start;
        } finally {
            running.kill();
        }
    }

    /** As the supervisor makes it, but in a folder of our own: the cache that is in use stays as it is. */
    private Path record() throws IOException, InterruptedException {
        Path cache = Files.createDirectories(stack.machine().data().resolve("aot")).resolve("start.aot");
        var options = options(List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"));
        int code = stack.unmanaged("aot", options, launch(), environment).process().waitFor();
        if (code != 0 || !Files.exists(cache)) {
            throw new IOException("no start-up cache came; see aot.log");
        }
        return cache;
    }

    private static List<String> options(List<String> more) {
        var options = new ArrayList<>(Stack.FRUGAL);
        options.addAll(more);
        return options;
    }

    private List<String> launch() {
        return List.of("-jar", stack.gezinsplanJar());
    }
}
