package nl.schakel.bench.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A process that we started, and what it has cost. */
public final class Running {

    /** Of the two generations of the serial collector, and not of metaspace. */
    private static final Pattern USED = Pattern.compile("^(?:DefNew|Tenured) +total \\d+K, used (\\d+)K", Pattern.MULTILINE);
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final String name;
    private final Process process;

    Running(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    public String name() {
        return name;
    }

    public Process process() {
        return process;
    }

    /** User and system time of it and its children so far; the system counts in hundredths. */
    public double cpuSeconds() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(one -> one.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9)
                .sum();
    }

    /** Memory that it holds now. */
    public long rssKb() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A full collection, so that rubbish is not counted. Java only. */
    public void collect() throws IOException, InterruptedException {
        jcmd("GC.run");
    }

    /** What lives on the heap, after a {@link #collect}. */
    public long heapKb() throws IOException, InterruptedException {
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        long sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        if (sum == 0) {
            throw new IOException(name + " does not say what lives on its heap");
        }
        return sum;
    }

    private String jcmd(String what) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(tool, Long.toString(process.pid()), what).redirectErrorStream(true).start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
        }
    }

    /** As a power cut would. */
    public void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
