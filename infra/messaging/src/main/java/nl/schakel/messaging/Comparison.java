package nl.schakel.messaging;

import io.cloudevents.types.Time;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The store beside the log: who is how far, by each.
 *
 * @param reached by subject, the last version that others heard of
 * @param heard   events that the store holds for unsent, and that the log has all the same
 * @param before  by aggregate with events that nobody heard: its version before the first of them. Commands are taken while nothing may be
 *                sent yet, and by its version alone an aggregate would soon seem to be as far as what was told
 */
record Comparison(List<Outboxes> watched, Map<String, Long> reached, Set<String> heard, Map<String, Long> before) {

    /** In this order: what another instance stores and sends meanwhile is never ahead of the store. */
    static Comparison of(List<Outboxes> watched, TopicScan log, long most) {
        Map<String, Unsent> unsent = new HashMap<>();
        watched.forEach(outboxes -> outboxes.eachUnsent(entry -> unsent.put(entry.id(), Unsent.of(entry))));
        Map<String, Long> reached = new HashMap<>();
        Set<String> heard = new HashSet<>();
        log.read(most, told -> {
            reached.merge(told.subject(), told.version(), Math::max);
            Unsent same = unsent.get(told.id());
            if (same != null && same.is(told)) {
                heard.add(told.id());
            }
        });
        Map<String, Long> before = new HashMap<>();
        unsent.forEach((id, entry) -> {
            if (!heard.contains(id)) {
                before.merge(entry.subject, entry.version - 1, Math::min);
            }
        });
        return new Comparison(watched, reached, heard, before);
    }

    List<Gap> behind() {
        List<Gap> gaps = new ArrayList<>();
        Set<String> gone = new HashSet<>(reached.keySet());
        for (Outboxes outboxes : watched) {
            outboxes.versions(List.copyOf(gone)).forEach((id, version) -> {
                gone.remove(id);
                long had = before.getOrDefault(id, version);
                if (had < reached.get(id)) {
                    gaps.add(new Gap(id, outboxes, had, reached.get(id)));
                }
            });
        }
        gone.forEach(id -> gaps.add(new Gap(id, null, 0, reached.get(id))));
        return gaps;
    }

    /** Of an event no more than this: a backlog may be larger than memory. */
    private record Unsent(String subject, long version, String time, long print) {

        static Unsent of(OutboxEntry entry) {
            return new Unsent(entry.subject(), entry.version(), Time.writeTime(entry.time().atOffset(ZoneOffset.UTC)), print(entry.json()));
        }

        /** The same number, content and moment of storing: another change may say the same under the same number. */
        boolean is(TopicScan.Told told) {
            return time.equals(told.time()) && told.data() != null && print == print(new String(told.data(), StandardCharsets.UTF_8));
        }

        private static long print(String json) {
            return (long) json.length() << Integer.SIZE | json.hashCode() & 0xFFFF_FFFFL;
        }
    }
}
