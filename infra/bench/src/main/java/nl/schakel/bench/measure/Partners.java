package nl.schakel.bench.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.bench.figures.Figure;
import nl.schakel.bench.figures.Goal;
import nl.schakel.bench.figures.Ratio;
import nl.schakel.bench.figures.Sample;
import nl.schakel.bench.load.HttpConnection;
import nl.schakel.bench.load.Load;
import nl.schakel.bench.load.Outcome;
import nl.schakel.bench.load.Receiver;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Person;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The door to partners: what one partner whose system is down costs another, and whether he gets all of it once he is back. */
final class Partners {

    private static final double PER_SECOND = 40;
    /** The organisation of the worker who makes the families. */
    private static final String ORGANISATION = "00000000-0000-4000-9000-000000000001";
    private static final String PATH = "/gateway/v1/abonnementen";
    /** Within this the gateway sees what was asked of an abonnement. */
    private static final int NOTICED_MILLIS = 2_500;
    private static final int LOOK_AGAIN_MILLIS = 10;
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final double FIRST_TRY_MILLIS = 2_000;

    private final Workbench bench;
    private final Machine machine;
    private final String session;
    private final Set<String> promised = ConcurrentHashMap.newKeySet();
    private final List<Double> p95s = new ArrayList<>();

    private Partners(Workbench bench, String session) {
        this.bench = bench;
        this.machine = bench.stack().machine();
        this.session = session;
    }

    /** @param session of somebody who may make abonnementen for others */
    static void measure(Workbench bench, String session) throws IOException, InterruptedException {
        Machine machine = bench.stack().machine();
        Partners partners = new Partners(bench, session);
        try (Receiver live = new Receiver(machine.port(Machine.RECEIVER))) {
            partners.subscribe("bench-bereikbaar", Machine.RECEIVER);
            String other;
            try (Receiver briefly = new Receiver(machine.port(Machine.DEAD_RECEIVER))) {
                other = partners.subscribe("bench-onbereikbaar", Machine.DEAD_RECEIVER);
                partners.ask(other, "pauzes");
            }
            partners.rounds(live, other);
            try (Receiver back = new Receiver(machine.port(Machine.DEAD_RECEIVER))) {
                partners.ask(other, "hervattingen");
                partners.caughtUp(back);
            }
        }
    }

    private void rounds(Receiver live, String other) throws IOException, InterruptedException {
        System.out.printf("Partners, %d rondes, %.0f per seconde%n", bench.form().rounds(), PER_SECOND);
        Load.open(bench.ours(), PER_SECOND, bench.form().latency());
        latency(live, bench.ours().takePromised());
        List<Sample> samples = new ArrayList<>();
        for (int round = 1; round <= bench.form().rounds(); round++) {
            Map<String, Double> alone = round("alone", round, live);
            ask(other, "hervattingen");
            Map<String, Double> beside = round("beside one that is down", round, live);
            mustBeTried(other);
            ask(other, "pauzes");
            samples.add(new Sample(round, beside.get("p95"), alone.get("p95"), alone.get("p50")));
        }
        bench.results().ratio(new Ratio("door", "delivery to a partner while another is down, p95", "the same while nobody is", Goal.atMost(1.2)), samples);
        double worst = p95s.stream().max(Double::compare).orElseThrow();
        bench.results().figure(new Figure("door", "from a command to a partner's system, p95, slowest round", "ms", Goal.atMost(FIRST_TRY_MILLIS)), worst);
    }

    private Map<String, Double> round(String arm, int round, Receiver live) throws IOException, InterruptedException {
        Outcome outcome = Load.open(bench.ours(), PER_SECOND, bench.form().latency());
        Histogram delivered = latency(live, bench.ours().takePromised());
        Map<String, Double> line = new LinkedHashMap<>();
        line.put("count", (double) outcome.count());
        line.put("faults", (double) outcome.faults());
        line.put("p50", Outcome.millis(delivered, 50));
        line.put("p95", Outcome.millis(delivered, 95));
        line.put("p99", Outcome.millis(delivered, 99));
        bench.results().round("partners", round, arm, line);
        p95s.add(line.get("p95"));
        return line;
    }

    /** From when the command ought to have left until the partner had its event. */
    private Histogram latency(Receiver receiver, Map<String, Long> given) throws IOException, InterruptedException {
        promised.addAll(given.keySet());
        if (!await(receiver, given.keySet())) {
            throw new IOException("a partner who is there does not get everything");
        }
        Histogram latency = Outcome.histogram();
        given.forEach((event, due) -> latency.recordValue(Math.max(0, receiver.arrived().get(event) - due)));
        return latency;
    }

    /** He was away for every round; an event of before he was asked counts for neither. */
    private void caughtUp(Receiver back) throws InterruptedException {
        await(back, promised);
        long missing = promised.stream().filter(event -> !back.arrived().containsKey(event)).count();
        EventOrder order = new EventOrder();
        back.perSubject().values().forEach(events -> events.forEach(order::saw));
        bench.results().figure(new Figure("door", "events that a partner missed who was down meanwhile", "of " + promised.size(), Goal.atMost(0)), missing);
        bench.results().figure(new Figure("door", "events that he then got before an earlier one of their family", "", Goal.atMost(0)),
                order.takeOutOfOrder());
    }

    private static boolean await(Receiver receiver, Set<String> events) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!receiver.arrived().keySet().containsAll(events)) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        return true;
    }

    private String subscribe(String client, int port) throws IOException {
        return JsonMapper.shared().readTree(post(PATH, """
                {"sink": "%s", "filters": [{"attribuut": "TYPE", "vergelijking": "PREFIX", "waarde": "nl.gezinsplannen."}],
                 "beveiliging": {"soort": "BEARER", "geheim": "een-token-van-minstens-zestien"},
                 "eigenaar": {"klant": "%s", "organisatieId": "%s"}}
                """.formatted(Receiver.address(machine.port(port)), client, ORGANISATION))).get("id").asString();
    }

    /** Else nothing was down beside anything. */
    private void mustBeTried(String id) throws IOException {
        byte[] how = send("GET", PATH + "/" + id + "/bezorging", null);
        if (!JsonMapper.shared().readTree(how).path("hapering").isObject()) {
            throw new IOException("nobody tried to reach the partner who is down");
        }
    }

    /** @param what to do with an abonnement */
    private void ask(String id, String what) throws IOException, InterruptedException {
        post(PATH + "/" + id + "/" + what, "{\"reden\": \"meting\"}");
        Thread.sleep(NOTICED_MILLIS);
    }

    private byte[] post(String path, String body) throws IOException {
        return send("POST", path, body);
    }

    private byte[] send(String method, String path, @Nullable String body) throws IOException {
        var headers = Map.of("Cookie", session, "X-Schakel", "1", "Idempotency-Key", UUID.randomUUID().toString());
        try (HttpConnection connection = new HttpConnection("127.0.0.1", machine.port(Machine.GATEWAY))) {
            var answer = connection.send(HttpConnection.request(method, path, headers, body));
            if (answer.status() >= 300) {
                throw new IOException(path + " gave " + answer.status() + " " + answer.text());
            }
            return answer.body();
        }
    }
}
