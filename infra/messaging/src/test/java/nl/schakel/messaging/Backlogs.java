package nl.schakel.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** What other instances would have stored, and could not send for three days. */
final class Backlogs {

    /** Each event, about. */
    static final int KILOBYTES = 56;
    private static final String BALLAST = "x".repeat(KILOBYTES * 1024);

    private Backlogs() {}

    static void store(Ledger ledger, String topic, int events) {
        Instant longAgo = Instant.now().minus(Duration.ofHours(72));
        List<Document> waiting = new ArrayList<>();
        for (int n = 0; n < events; n++) {
            String id = "eerder-" + n;
            String data = "{\"stand\":1,\"sleutel\":\"k%d\",\"ballast\":\"%s\"}".formatted(n, BALLAST);
            OutboxEntry entry = new OutboxEntry(1000, id + "/1/0", Teller.TYPE, topic, id, longAgo, data, null);
            waiting.add(new Document("_id", id).append("version", 1L).append("state", new Document("stand", 1L))
                    .append("outbox", List.of(entry.write())).append("recent", List.of()).append("pendingSince", Date.from(longAgo)));
            ledger.answered(id, "k" + n);
        }
        ledger.tellers().insertMany(waiting);
    }
}
