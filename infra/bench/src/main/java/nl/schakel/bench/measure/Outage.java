package nl.schakel.bench.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.figures.Ratio;
import nl.schakel.bench.figures.Results;
import nl.schakel.bench.figures.Sample;
import nl.schakel.bench.mongo.Backlog;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;

/**
 * Measure 6: the broker is killed, commands go on, the broker comes back. How fast is what waited told, beside the plainest loop that
 * keeps the same promises over a copy of the same documents? Counted from the first event that arrives to the last, in the broker's log.
 */
final class Outage {

    private static final String TOPIC = "gezinsplan";
    private static final String PEER_TOPIC = "bench-drain";
    private static final int PEER_THREADS = 8;
    private static final double WINDOW = 1;

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
        try (Backlog backlog = new Backlog(stack.machine().store());
                var answers = new BufferedReader(new InputStreamReader(peer.process().getInputStream(), StandardCharsets.US_ASCII));
                var questions = new PrintStream(peer.process().getOutputStream(), true, StandardCharsets.US_ASCII)) {
            for (int round = 1; round <= bench.form().rounds(); round++) {
                Told told = told(backlog);
                questions.println("go");
                double peerSeconds = Long.parseLong(answers.readLine()) / 1e9;
                double ours = told.events / told.seconds;
                double raw = told.events / peerSeconds;
                results.round("outage", round, "ours", Map.of("events", told.events, "seconds", Bill.rounded(told.seconds),
                        "noticedAfter", Bill.rounded(told.noticed), "perSecond", Bill.rounded(ours)));
                results.round("outage", round, "raw loop", Map.of("events", told.events, "seconds", Bill.rounded(peerSeconds),
                        "perSecond", Bill.rounded(raw)));
                samples.add(new Sample(round, ours, raw, 1 / raw));
            }
        }
        results.ratio(new Ratio("6", "events/s after an outage of the broker", "raw loop, " + PEER_THREADS + " threads", Goal.atLeast(0.8)), samples);
    }

    /**
     * @param noticed seconds from a broker that answers to the first event that was told
     * @param seconds from the first to the last
     */
    private record Told(int events, double noticed, double seconds) {}

    private Told told(Backlog backlog) throws IOException, InterruptedException {
        long before = logEnd.of(TOPIC);
        broker.kill();
        int given = 0;
        while (given < bench.form().backlog()) {
            given += (int) nl.schakel.bench.load.Load.closed(bench.ours(), WarmUp.WORKERS, WINDOW).count();
        }
        int waiting = backlog.copy();
        broker = stack.broker();
        long answers = System.nanoTime();
        long first = logEnd.await(TOPIC, before + 1);
        long seenAtFirst = logEnd.of(TOPIC) - before;
        long last = logEnd.await(TOPIC, before + waiting);
        bench.other().await(bench.ours().takePromised());
        // What came in the look that saw the first is not in the time that follows.
        int counted = (int) Math.max(1, waiting - seenAtFirst);
        double seconds = Math.max(1e-3, (last - first) / 1e9) * waiting / counted;
        return new Told(waiting, (first - answers) / 1e9, seconds);
    }
}
