package nl.schakel.bench.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.bench.load.Outcome;
import nl.schakel.bench.stack.Running;
import nl.schakel.bench.stack.Stack;
import org.HdrHistogram.Histogram;

/** Our end of the consumer in the other process: which event it has handled, and when. */
final class OtherService {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LOOK_AGAIN_MILLIS = 10;

    private final Map<String, Long> handled = new ConcurrentHashMap<>();
    private final EventOrder order = new EventOrder();
    private final Running process;

    private OtherService(Running process) {
        this.process = process;
    }

    static OtherService start(Stack stack, List<String> topics) throws IOException {
        var launch = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), "nl.schakel.bench.consumer.VisibleConsumer",
                stack.machine().store(), stack.machine().brokers()));
        launch.addAll(topics);
        OtherService other = new OtherService(stack.helper("consument", launch));
        BufferedReader lines = new BufferedReader(new InputStreamReader(other.process.process().getInputStream(), StandardCharsets.US_ASCII));
        if (!"klaar".equals(lines.readLine())) {
            throw new IOException("the consumer does not come up; see its log");
        }
        Thread.ofPlatform().daemon().name("heard").start(() -> other.listen(lines));
        return other;
    }

    private void listen(BufferedReader lines) {
        try {
            for (String line; (line = lines.readLine()) != null; ) {
                int space = line.indexOf(' ');
                String event = line.substring(0, space);
                if (handled.put(event, Long.parseLong(line.substring(space + 1))) == null) {
                    order.saw(event);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() throws InterruptedException {
        process.stop();
    }

    /**
     * @param latency    from when the command ought to have left until the other service had written
     * @param missing    events that never came
     * @param outOfOrder events that came after a later one of the same family, since this was last asked
     */
    record Visible(Histogram latency, int missing, int outOfOrder) {}

    /** Waits until all that was promised has been handled. */
    Visible await(Map<String, Long> promised) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!handled.keySet().containsAll(promised.keySet()) && System.nanoTime() - end < 0) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        Histogram latency = Outcome.histogram();
        int missing = 0;
        for (var event : promised.entrySet()) {
            Long at = handled.get(event.getKey());
            if (at == null) {
                missing++;
            } else {
                latency.recordValue(Math.max(0, at - event.getValue()));
            }
        }
        handled.clear();
        return new Visible(latency, missing, order.takeOutOfOrder());
    }
}
