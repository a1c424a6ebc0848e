package nl.schakel.messaging;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A place where a victim runs, and after it the next one. */
final class Service implements AutoCloseable {

    /** Starts the next victim. */
    interface Starter {
        Victim start() throws IOException;
    }

    private final Starter starter;
    private final Map<String, CompletableFuture<@Nullable String>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger disappointed = new AtomicInteger();
    private volatile Victim victim;

    Service(Starter starter) throws IOException {
        this.starter = starter;
        this.victim = starter.start();
        listen(victim);
    }

    /** @return what the service said of this command; null when it did not, or could not do it now */
    @Nullable String ask(String key, String id, Duration patience) throws InterruptedException {
        String said = answer(key, id, patience);
        if (said != null && !said.contains(" failed ")) {
            return said;
        }
        disappointed.incrementAndGet();
        Thread.sleep(20);
        return null;
    }

    private @Nullable String answer(String key, String id, Duration patience) throws InterruptedException {
        var answer = new CompletableFuture<@Nullable String>();
        waiting.put(key, answer);
        try {
            victim.tell(key + " " + id);
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | TimeoutException | ExecutionException _) {
            return null; // Dead, dying or frozen: whoever is asked next gets the same question.
        }
    }

    /** How it says that it is; null when it says nothing at all, which a load balancer takes for not ready. */
    @Nullable String health() throws InterruptedException {
        return answer("health", "?", Duration.ofSeconds(1));
    }

    /** How often a command was asked in vain. */
    int disappointed() {
        return disappointed.get();
    }

    Victim victim() {
        return victim;
    }

    void killAndRestart() throws IOException {
        victim.kill();
        restart();
    }

    /** As an upgrade does it. */
    void bounce() throws IOException {
        victim.stop();
        restart();
    }

    private void restart() throws IOException {
        Victim next = starter.start();
        victim = next;
        listen(next);
    }

    private void listen(Victim to) {
        Thread.startVirtualThread(() -> {
            for (String line = to.hear(); line != null; line = to.hear()) {
                var asked = waiting.remove(line.substring(0, Math.max(0, line.indexOf(' '))));
                if (asked != null) {
                    asked.complete(line);
                }
            }
            if (victim == to) {
                waiting.values().forEach(asked -> asked.complete(null));
            }
        });
    }

    @Override
    public void close() {
        victim.close();
    }
}
