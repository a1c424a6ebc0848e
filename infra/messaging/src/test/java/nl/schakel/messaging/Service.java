package nl.schakel.messaging;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A place where a victim runs, and after it the next one. Callers ask until they have an answer, always with the same key. */
final class Service implements AutoCloseable {

    /** Starts the next victim. */
    interface Starter {
        Victim start() throws IOException;
    }

    private static final long PATIENCE_MILLIS = 10_000;

    private final Starter starter;
    private final Map<String, CompletableFuture<@Nullable String>> waiting = new ConcurrentHashMap<>();
    private volatile Victim victim;

    Service(Starter starter) throws IOException {
        this.starter = starter;
        this.victim = starter.start();
        listen(victim);
    }

    /** @return what the service said of this command; nobody gives up before he knows */
    String ask(String key, String id) throws InterruptedException {
        while (true) {
            var answer = new CompletableFuture<@Nullable String>();
            waiting.put(key, answer);
            try {
                victim.tell(key + " " + id);
                String said = answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (said != null) {
                    return said;
                }
            } catch (IOException | TimeoutException | ExecutionException _) {
                // Dead, or dying: the next victim gets the same question.
            }
            Thread.sleep(20);
        }
    }

    void killAndRestart() throws IOException {
        victim.kill();
        Victim next = starter.start();
        victim = next;
        listen(next);
    }

    private void listen(Victim to) {
        Thread.startVirtualThread(() -> {
            for (String line = to.hear(); line != null; line = to.hear()) {
                var asked = waiting.remove(line.substring(0, line.indexOf(' ')));
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
