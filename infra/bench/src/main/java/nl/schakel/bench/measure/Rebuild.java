package nl.schakel.bench.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.figures.Ratio;
import nl.schakel.bench.figures.Sample;
import nl.schakel.bench.mongo.Timelines;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;

/**
 * Measure 14: procesevaluatie reads the whole log again and builds its timelines anew, beside a loop that writes all it polled at once. Both
 * in a program that has just started, from its first event to its last.
 */
final class Rebuild {

    private static final String PEER = "bench";
    private static final int EVENTS_PER_FAMILY = 20;
    private static final List<String> TOPICS = List.of("gezinsplan", "maatwerktafel");

    private final Workbench bench;
    private final Stack stack;
    private final LogEnd logEnd;
    private final Timelines ours;
    private final Timelines theirs;

    private Rebuild(Workbench bench, LogEnd logEnd, Timelines ours, Timelines theirs) {
        this.bench = bench;
        this.stack = bench.stack();
        this.logEnd = logEnd;
        this.ours = ours;
        this.theirs = theirs;
    }

    static void measure(Workbench bench, LogEnd logEnd) throws IOException, InterruptedException {
        String store = bench.stack().machine().store();
        try (Timelines ours = new Timelines(store, "procesevaluatie"); Timelines theirs = new Timelines(store, PEER)) {
            new Rebuild(bench, logEnd, ours, theirs).measure();
        }
    }

    private void measure() throws IOException, InterruptedException {
        Running filler = stack.helper("vuller", peer("FillLog", stack.machine().brokers(), TOPICS.getFirst(),
                Integer.toString(bench.form().rebuild()), Integer.toString(EVENTS_PER_FAMILY)));
        if (filler.process().waitFor() != 0) {
            throw new IOException("the log was not filled; see vuller.log");
        }
        long records = 0;
        for (String topic : TOPICS) {
            records += logEnd.of(topic);
        }
        System.out.printf("Opnieuw opbouwen uit %d gebeurtenissen, %d rondes%n", records, bench.form().rebuilds());
        List<Sample> samples = new ArrayList<>();
        for (int round = 1; round <= bench.form().rebuilds(); round++) {
            double peer = raw(round, records);
            samples.add(new Sample(round, service(round, records), peer, peer));
        }
        bench.results().ratio(new Ratio("14", "timelines built anew from the log, time", "raw consumer + bulkWrite", Goal.atMost(2)), samples);
    }

    private double service(int round, long records) throws IOException, InterruptedException {
        ours.drop();
        try (ReadGroup group = new ReadGroup(stack.machine().brokers(), "procesevaluatie", Set.copyOf(TOPICS))) {
            group.forget();
            CompletableFuture<Running> starting = CompletableFuture.supplyAsync(this::service);
            long first = group.await(1);
            long seenAtFirst = group.read();
            long last = group.await(records);
            // What was read in the look that saw the first is not in the time that follows.
            double seconds = (last - first) / 1e9 * records / Math.max(1, records - seenAtFirst);
            starting.join().stop();
            long moments = ours.moments();
            if (moments != theirs.moments()) {
                throw new IOException("%d moments in procesevaluatie, %d in its peer".formatted(moments, theirs.moments()));
            }
            keep(round, "procesevaluatie", records, moments, seconds);
            return seconds;
        }
    }

    private Running service() {
        try {
            return stack.procesevaluatie();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private double raw(int round, long records) throws IOException {
        theirs.drop();
        List<String> arguments = new ArrayList<>(List.of(stack.machine().store(), stack.machine().brokers(), PEER, Timelines.COLLECTION));
        arguments.addAll(TOPICS);
        Running peer = stack.helper("ruwe-opbouw", peer("RawRebuild", arguments.toArray(String[]::new)));
        try (var said = new BufferedReader(new InputStreamReader(peer.process().getInputStream(), StandardCharsets.US_ASCII))) {
            String nanos = said.readLine();
            if (nanos == null) {
                throw new IOException("the raw loop gave nothing; see ruwe-opbouw.log");
            }
            double seconds = Long.parseLong(nanos) / 1e9;
            keep(round, "raw loop", records, theirs.moments(), seconds);
            return seconds;
        }
    }

    private void keep(int round, String arm, long records, long moments, double seconds) {
        bench.results().round("rebuild", round, arm, Map.of("records", records, "moments", moments, "seconds", Bill.rounded(seconds),
                "perSecond", Bill.rounded(records / seconds)));
    }

    private List<String> peer(String program, String... arguments) {
        List<String> launch = new ArrayList<>(List.of("-cp", stack.peers() + ":" + System.getProperty("java.class.path"),
                "nl.schakel.bench.peer." + program));
        launch.addAll(List.of(arguments));
        return launch;
    }
}
