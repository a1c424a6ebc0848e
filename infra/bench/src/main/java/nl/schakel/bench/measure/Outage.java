package nl.schakel.bench.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.figures.Ratio;
import nl.schakel.bench.figures.Results;
import nl.schakel.bench.figures.Sample;
import nl.schakel.bench.load.Load;
import nl.schakel.bench.mongo.Backlog;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;

/**
 * Measures 6 and 7: the broker is killed, commands go on, the broker comes back. How fast is what waited told, beside the plainest loop that
 * keeps the same promises over a copy of the same documents? Counted from the first event that arrives to the last, in the broker's log.
 */
final class Outage {

    private static final String PEER_TOPIC = "bench-drain";
    private static final int PEER_THREADS = 8;
    private static final double WINDOW = 1;
    /** Of an event as it is in the log, without its headers. */
    private static final int EVENT_BYTES = 200;
    private static final int PRODUCER_TIMES = 20;
    private static final Pattern PER_SECOND = Pattern.compile("records sent, ([0-9.]+) records/sec");

    private final Workbench bench;
    private final Stack stack;
    private final Results results;
    private final LogEnd logEnd;
    private Running broker;

    Outage(Workbench bench, LogEnd logEnd) {
        this.bench = bench;
        this.stack = bench.stack();
        this.results = bench.results();
        this.logEnd = logEnd;
        this.broker = bench.broker();
    }

    void measure() throws IOException, InterruptedException {
        System.out.printf("Uitval van de broker, %d opdrachten, %d rondes%n", bench.form().backlog(), bench.form().rounds());
        logEnd.make(PEER_TOPIC);
        Running peer = stack.helper("ruwe-lus", List.of("-cp", stack.peers() + ":" + System.getProperty("java.class.path"),
                "nl.schakel.bench.peer.RawDrain", stack.machine().store(), stack.machine().brokers(), Backlog.DATABASE, Backlog.COPY,
                PEER_TOPIC, Integer.toString(PEER_THREADS)));
        List<Sample> samples = new ArrayList<>();
        List<Sample> beside = new ArrayList<>();
        try (Backlog backlog = new Backlog(stack.machine().store());
                var answers = new BufferedReader(new InputStreamReader(peer.process().getInputStream(), StandardCharsets.US_ASCII));
                var questions = new PrintStream(peer.process().getOutputStream(), true, StandardCharsets.US_ASCII)) {
            for (int round = 1; round <= bench.form().rounds(); round++) {
                Told told = told(backlog);
                questions.println("go");
                double peerSeconds = Long.parseLong(answers.readLine()) / 1e9;
                double producer = producerPerformance(round);
                double ours = told.events / told.seconds;
                double raw = told.events / peerSeconds;
                results.round("outage", round, "ours", Map.of("events", told.events, "seconds", Bill.rounded(told.seconds),
                        "noticedAfter", Bill.rounded(told.noticed), "perSecond", Bill.rounded(ours)));
                results.round("outage", round, "raw loop", Map.of("events", told.events, "seconds", Bill.rounded(peerSeconds),
                        "perSecond", Bill.rounded(raw)));
                samples.add(new Sample(round, ours, raw, 1 / raw));
                beside.add(new Sample(round, ours, producer, 1 / raw));
            }
        }
        results.ratio(new Ratio("6", "events/s after an outage of the broker", "raw loop, " + PEER_THREADS + " threads", Goal.atLeast(0.8)), samples);
        results.ratio(new Ratio("7", "events/s after an outage of the broker", "ProducerPerformance, acks=all", Goal.atLeast(0.1)), beside);
    }

    /** What the broker takes from a producer that waits for nobody: no store, no order to keep, batches as large as they come. */
    private double producerPerformance(int round) throws IOException, InterruptedException {
        int records = bench.form().backlog() * PRODUCER_TIMES;
        Running producer = stack.helper("producent", List.of("-cp", System.getProperty("java.class.path"),
                "org.apache.kafka.tools.ProducerPerformance", "--topic", PEER_TOPIC, "--num-records", Integer.toString(records),
                "--record-size", Integer.toString(EVENT_BYTES), "--throughput", "-1",
                "--producer-props", "acks=all", "bootstrap.servers=" + stack.machine().brokers()));
        String said = new String(producer.process().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher last = PER_SECOND.matcher(said);
        double perSecond = 0;
        while (last.find()) {
            perSecond = Double.parseDouble(last.group(1));
        }
        if (producer.process().waitFor() != 0 || perSecond == 0) {
            throw new IOException("ProducerPerformance gave nothing; see producent.log");
        }
        results.round("outage", round, "ProducerPerformance", Map.of("events", records, "perSecond", perSecond));
        return perSecond;
    }

    /**
     * @param noticed seconds from a broker that answers to the first event that was told
     * @param seconds from the first to the last
     */
    private record Told(int events, double noticed, double seconds) {}

    private Told told(Backlog backlog) throws IOException, InterruptedException {
        long before = logEnd.of(Workbench.TOPIC);
        broker.kill();
        int given = 0;
        while (given < bench.form().backlog()) {
            given += (int) Load.closed(bench.ours(), WarmUp.WORKERS, WINDOW).count();
        }
        int waiting = backlog.copy();
        broker = stack.broker();
        long answers = System.nanoTime();
        long first = logEnd.await(Workbench.TOPIC, before + 1);
        long seenAtFirst = logEnd.of(Workbench.TOPIC) - before;
        long last = logEnd.await(Workbench.TOPIC, before + waiting);
        bench.other().await(bench.ours().takePromised());
        // What came in the look that saw the first is not in the time that follows.
        int counted = (int) Math.max(1, waiting - seenAtFirst);
        double seconds = Math.max(1e-3, (last - first) / 1e9) * waiting / counted;
        return new Told(waiting, (first - answers) / 1e9, seconds);
    }
}
