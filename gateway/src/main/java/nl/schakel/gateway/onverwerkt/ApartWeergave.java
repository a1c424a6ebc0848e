package nl.schakel.gateway.onverwerkt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events that a service could not handle, and those that wait behind them.
 *
 * @param dienst which service; with {@code id} the address of what can be done about it
 * @param lezer who in that service could not handle it: the consumer group
 * @param sleutel of the records: the id of a case, or of what the event is about
 * @param reden why the one in front could not be handled; absent while it was not tried
 * @param aantal how many wait, the one in front included; 0 when all was put right
 */
record ApartWeergave(
        String dienst, String id, String lezer, String topic, String sleutel, @Nullable String reden, Instant sindsOp, Instant geprobeerdOp,
        int pogingen, int aantal, @Nullable Vooraan vooraan, List<HandelingWeergave> handelingen) {

    /** @param partitie with {@code plek}: where it is in the topic */
    record Vooraan(int partitie, long plek, @Nullable String gebeurtenisId, @Nullable String type, @Nullable String onderwerp) {}

    enum Soort { OPNIEUW_AANGEBODEN, OVERGESLAGEN }

    /** @param door id of the person */
    record HandelingWeergave(Soort soort, String door, Instant op, String reden, @Nullable String gebeurtenisId) {}

    /** @param nietBereikbaar services that did not answer, so that what stands aside there is not in this list */
    record Lijst(List<ApartWeergave> items, long totaal, List<String> nietBereikbaar) {}

    /** @param verwerkt how many were handled by this request */
    record Afloop(int verwerkt, ApartWeergave nu) {}

    ApartWeergave van(String naam) {
        return new ApartWeergave(naam, id, lezer, topic, sleutel, reden, sindsOp, geprobeerdOp, pogingen, aantal, vooraan, handelingen);
    }
}
