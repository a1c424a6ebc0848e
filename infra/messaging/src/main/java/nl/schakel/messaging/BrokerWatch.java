package nl.schakel.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the topics that this service writes to, as soon as there is a broker, and keeps asking whether there still is one. Services
 * may start before the broker: nothing is sent until the topics are there, since a topic made by the first record has one partition.
 */
final class BrokerWatch implements SmartLifecycle {

    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final Duration WHILE_AWAY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Map<String, Object> connection;
    private final Collection<NewTopic> topics;
    private final BrokerState state;
    private final Lanes lanes;
    private volatile boolean topicsAreThere;
    private volatile @Nullable Thread thread;

    BrokerWatch(Map<String, Object> connection, Collection<NewTopic> topics, BrokerState state, Lanes lanes) {
        this.connection = connection;
        this.topics = topics;
        this.state = state;
        this.lanes = lanes;
    }

    boolean topicsAreThere() {
        return topicsAreThere;
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            try (Admin admin = Admin.create(connection)) {
                watch(admin);
            } catch (KafkaException unusable) {
                // Such as a broker whose name nobody knows yet.
                state.away(unusable.getClass().getSimpleName());
                Pause.quietly(WHILE_AWAY);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void watch(Admin admin) throws InterruptedException {
        while (thread == Thread.currentThread()) {
            boolean answers = answers(admin);
            Thread.sleep(answers ? INTERVAL : WHILE_AWAY);
        }
    }

    private boolean answers(Admin admin) throws InterruptedException {
        try {
            if (!topicsAreThere) {
                makeTopics(admin);
                topicsAreThere = true;
            } else {
                await(admin.describeCluster().nodes());
            }
        } catch (ExecutionException | TimeoutException silent) {
            state.away(silent.getCause() == null ? "no answer" : silent.getCause().getClass().getSimpleName());
            return false;
        }
        if (state.answered()) {
            lanes.forgetFailures();
        }
        return true;
    }

    private void makeTopics(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
            try {
                await(made);
            } catch (ExecutionException refused) {
                if (!(refused.getCause() instanceof TopicExistsException)) {
                    throw refused;
                }
            }
        }
    }

    private static void await(KafkaFuture<?> answer) throws InterruptedException, ExecutionException, TimeoutException {
        answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void start() {
        Thread fresh = Thread.ofVirtual().name("broker-watch").unstarted(this::run);
        thread = fresh; // before it runs: it stops as soon as this is not itself
        fresh.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
