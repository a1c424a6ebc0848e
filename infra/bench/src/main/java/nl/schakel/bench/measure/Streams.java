package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schakel.bench.figures.Figure;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.figures.Ratio;
import nl.schakel.bench.figures.Results;
import nl.schakel.bench.figures.Sample;
import nl.schakel.bench.load.LiveStreams;
import nl.schakel.bench.load.Outcome;
import nl.schakel.bench.load.Schedule;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Running;
import org.HdrHistogram.Histogram;

/** Measure 11: two thousand open screens. What each holds in memory, and how much later the last one knows than the first. */
final class Streams {

    private static final int COUNT = 2_000;
    private static final double MESSAGES_PER_SECOND = 4;
    private static final int SETTLE_MILLIS = 3_000;
    private static final double KB_EACH = 25;

    private final Workbench bench;
    private final Running gateway;
    private final String session;

    /** @param gateway fresh, so that its memory is not that of earlier work */
    Streams(Workbench bench, Running gateway, String session) {
        this.bench = bench;
        this.gateway = gateway;
        this.session = session;
    }

    void measure() throws IOException, InterruptedException {
        Results results = bench.results();
        int port = bench.stack().machine().port(Machine.GATEWAY);
        long empty = settledKb();
        try (LiveStreams streams = LiveStreams.open(port, session, COUNT)) {
            System.out.printf("%d open schermen, %d rondes%n", COUNT, bench.form().rounds());
            double each = (settledKb() - empty) / (double) COUNT;
            List<Sample> samples = new ArrayList<>();
            for (int round = 1; round <= bench.form().rounds(); round++) {
                samples.add(round(round, streams));
            }
            results.ratio(new Ratio("11", "last of 2,000 screens knows, p99", "first screen's p99", Goal.atMost(5)), samples);
            // After the messages too: what a stream holds once it has been used.
            double used = (settledKb() - empty) / (double) COUNT;
            results.figure(new Figure("11", "memory (RSS) per open stream", "KB", Goal.atMost(KB_EACH)), Bill.rounded(each));
            results.figure(new Figure("11", "the same after the messages", "KB", Goal.report()), Bill.rounded(used));
        }
    }

    private Sample round(int round, LiveStreams streams) throws IOException, InterruptedException {
        Histogram first = Outcome.histogram();
        Histogram last = Outcome.histogram();
        Bill bill = Bill.open(List.of(gateway));
        Schedule schedule = new Schedule(System.nanoTime(), MESSAGES_PER_SECOND);
        try (var worker = bench.ours().worker(0)) {
            for (int message = 0; message < bench.form().messages(); message++) {
                long due = schedule.due(message);
                Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                long sent = System.nanoTime();
                if (!worker.perform(message, sent)) {
                    throw new IOException("a command failed");
                }
                String event = bench.ours().takePromised().keySet().iterator().next();
                var arrival = streams.await(event.substring(0, event.lastIndexOf('/')));
                first.recordValue(arrival.first() - sent);
                last.recordValue(arrival.last() - sent);
            }
        }
        double p99First = Outcome.millis(first, 99);
        double p99Last = Outcome.millis(last, 99);
        bench.results().round("streams", round, "2000 streams", Map.of("firstP50", Outcome.millis(first, 50), "firstP99", p99First,
                "lastP50", Outcome.millis(last, 50), "lastP99", p99Last, "messages", first.getTotalCount(),
                "cpu gateway", bill.sums().get(gateway.name())));
        return new Sample(round, p99Last, p99First, p99First);
    }

    /** After a full collection, so that rubbish is not counted as connections. */
    private long settledKb() throws IOException, InterruptedException {
        gateway.collect();
        Thread.sleep(SETTLE_MILLIS);
        return gateway.rssKb();
    }
}
