package nl.schakel.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.schakel.bench.mongo.Storage;
import nl.schakel.bench.mongo.Storage.Weight;
import nl.schakel.bench.stack.Machine;
import nl.schakel.bench.stack.Running;

/** What the families of the demo weigh, each a whole story: in the store per collection, in the log per topic. For the sizing page. */
final class Weights {

    static final List<String> DATABASES = List.of("gezinsplan", "maatwerktafel", "procesevaluatie", "inzagelog", "gateway");
    private static final List<String> TOPICS = List.of("gezinsplan", "maatwerktafel", "procesevaluatie", "toegang", "inzage");
    private static final String FAMILIES = "gezinsplan.casussen";
    private static final Weight NOTHING = new Weight(0, 0);
    /** After the demo's last click, until all have heard of it. */
    private static final int SETTLE_MILLIS = 3_000;

    private Weights() {}

    /** All services must run. */
    static void measure(Workbench bench) throws IOException, InterruptedException {
        Machine machine = bench.stack().machine();
        try (Storage storage = new Storage(machine.store(), DATABASES); LogEnd log = new LogEnd(machine.brokers())) {
            SortedMap<String, Weight> stored = storage.weigh();
            Map<String, Weight> told = log(log);
            demo(bench);
            Thread.sleep(SETTLE_MILLIS);
            SortedMap<String, Weight> after = storage.weigh();
            long families = after.get(FAMILIES).count() - stored.getOrDefault(FAMILIES, NOTHING).count();
            after.forEach((collection, weight) -> keep(bench, collection, weight.minus(stored.getOrDefault(collection, NOTHING)), families));
            log(log).forEach((topic, weight) -> keep(bench, "topic " + topic, weight.minus(told.get(topic)), families));
        }
    }

    private static void demo(Workbench bench) throws IOException, InterruptedException {
        Machine machine = bench.stack().machine();
        List<String> launch = new ArrayList<>(List.of("-cp", machine.program("infra/local", "local").toString(),
                "nl.schakel.local.demo.Demo", machine.publicUrl(), machine.issuer()));
        Running demo = bench.stack().helper("demo", launch);
        String said = new String(demo.process().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (demo.process().waitFor() != 0) {
            throw new IOException("the demo did not load: " + said + "; see demo.log");
        }
    }

    private static Map<String, Weight> log(LogEnd log) throws InterruptedException {
        Map<String, Weight> weights = new LinkedHashMap<>();
        for (String topic : TOPICS) {
            weights.put(topic, new Weight(log.of(topic), log.bytes(topic)));
        }
        return weights;
    }

    private static void keep(Workbench bench, String what, Weight weight, long families) {
        if (weight.count() > 0) {
            bench.results().round("weight", 2, what, Map.of("families", families, "count", weight.count(), "bytes", weight.bytes(),
                    "bytesEach", weight.bytes() / weight.count(), "bytesPerFamily", weight.bytes() / families));
        }
    }
}
