package nl.schakel.redrive;

import java.time.Instant;
import java.util.List;
import nl.schakel.messaging.AsideRecord;
import nl.schakel.messaging.StandingAside;
import nl.schakel.messaging.StandingAside.Act;
import org.jspecify.annotations.Nullable;

/**
 * @param lezer who could not handle it
 * @param sleutel of the records, such as the id of a case
 * @param reden why the one in front could not be handled; absent while it was not tried
 * @param aantal how many wait, the one in front included; 0 when all was put right
 */
record ApartWeergave(
        String id, String lezer, String topic, String sleutel, @Nullable String reden, Instant sindsOp, Instant geprobeerdOp, int pogingen,
        int aantal, @Nullable Vooraan vooraan, List<HandelingWeergave> handelingen) {

    record Vooraan(int partitie, long plek, @Nullable String gebeurtenisId, @Nullable String type, @Nullable String onderwerp) {}

    enum Soort { OPNIEUW_AANGEBODEN, OVERGESLAGEN }

    record HandelingWeergave(Soort soort, String door, Instant op, String reden, @Nullable String gebeurtenisId) {}

    static ApartWeergave van(StandingAside s) {
        return new ApartWeergave(s.id(), s.group(), s.topic(), s.key(), s.reason(), s.since(), s.tried(), s.tries(), s.waiting().size(),
                s.first().map(ApartWeergave::vooraan).orElse(null), s.acts().stream().map(ApartWeergave::handeling).toList());
    }

    private static Vooraan vooraan(AsideRecord r) {
        return new Vooraan(r.partition(), r.offset(), r.id(), r.type(), r.subject());
    }

    private static HandelingWeergave handeling(Act a) {
        Soort soort = switch (a.kind()) {
            case RETRIED -> Soort.OPNIEUW_AANGEBODEN;
            case SKIPPED -> Soort.OVERGESLAGEN;
        };
        return new HandelingWeergave(soort, a.by(), a.at(), a.why(), a.event());
    }
}
