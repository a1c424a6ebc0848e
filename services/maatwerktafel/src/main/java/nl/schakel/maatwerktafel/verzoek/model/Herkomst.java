package nl.schakel.maatwerktafel.verzoek.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Waar het verzoek vandaan komt: het gezin, en de actie en blokkade als die er zijn.
 *
 * @param blokkadeOpgehevenOp when the action could go on; absent while it is stuck
 */
public record Herkomst(
        String casusId,
        @Nullable String actieId,
        @Nullable String blokkadeId,
        List<Gezinslid> gezinsleden,
        Instant aangemaaktOp,
        @Nullable Instant blokkadeOpgehevenOp) {

    /** A member of the family, without a name. */
    public record Gezinslid(String rol, @Nullable Integer leeftijd) {}

    public Herkomst {
        gezinsleden = List.copyOf(gezinsleden);
    }

    Herkomst metGezinsleden(List<Gezinslid> leden) {
        return new Herkomst(casusId, actieId, blokkadeId, leden, aangemaaktOp, blokkadeOpgehevenOp);
    }

    Herkomst nietMeerVast(Instant op) {
        return new Herkomst(casusId, actieId, blokkadeId, gezinsleden, aangemaaktOp, op);
    }
}
