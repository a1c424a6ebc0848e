package nl.schakel.messaging;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Events of one record key that a group of readers could not handle, and those that came behind them.
 *
 * @param group   who could not handle it
 * @param key     of the records, such as the id of a case
 * @param waiting in the order in which they must be handled; empty when all is put right
 * @param reason  why the first one could not be handled; absent while it was not tried, since another was in front of it
 * @param since   when the first of them was set aside
 * @param tried   when one of them was last tried in vain
 * @param tries   how often the first one was given up
 * @param acts    who did what about it, the latest last; only the last hundred are kept
 */
public record StandingAside(
        String id, String group, String topic, String key, List<AsideRecord> waiting, @Nullable String reason,
        Instant since, Instant tried, int tries, List<Act> acts) {

    /** What a person can do about it. */
    public enum Kind { RETRIED, SKIPPED }

    /**
     * @param by    who, as an id
     * @param why   in words of who did it; required to skip something
     * @param event that stood in front at that moment
     * @param key   of the request, so that a repeated request does nothing twice
     */
    public record Act(Kind kind, String by, Instant at, String why, @Nullable String event, String key) {

        static Act read(Document from) {
            return new Act(Kind.valueOf(from.getString("kind")), from.getString("by"), from.getDate("at").toInstant(), from.getString("why"),
                    from.getString("event"), from.getString("key"));
        }

        Document write() {
            return new Document("kind", kind.name()).append("by", by).append("at", Date.from(at)).append("why", why)
                    .append("event", event).append("key", key);
        }
    }

    static StandingAside read(Document from) {
        return new StandingAside(from.getString("_id"), from.getString("group"), from.getString("topic"), from.getString("key"),
                from.getList("waiting", Document.class, List.of()).stream().map(AsideRecord::read).toList(), from.getString("reason"),
                from.getDate("since").toInstant(), from.getDate("tried").toInstant(), from.getInteger("tries"),
                from.getList("acts", Document.class, List.of()).stream().map(Act::read).toList());
    }

    /** What must be handled first; empty when all is put right. */
    public Optional<AsideRecord> first() {
        return waiting.stream().findFirst();
    }

    AsideKey place() {
        return new AsideKey(group, topic, key);
    }
}
