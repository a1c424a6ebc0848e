package nl.schakel.gateway.abonnement.model;

import java.util.List;

/** One condition, in the dialects {@code exact} and {@code prefix} of CloudEvents Subscriptions. */
public record Filter(Attribuut attribuut, Vergelijking vergelijking, String waarde) {

    public enum Attribuut { TYPE, SOURCE }

    public enum Vergelijking { EXACT, PREFIX }

    /** For every attribute that is named, one of its conditions must hold. Without conditions everything passes. */
    static boolean laatDoor(List<Filter> filters, Regel regel) {
        return filters.stream().map(Filter::attribuut).distinct()
                .allMatch(a -> filters.stream().anyMatch(f -> f.attribuut == a && f.past(regel)));
    }

    private boolean past(Regel regel) {
        String gezien = attribuut == Attribuut.TYPE ? regel.type() : regel.bron();
        return vergelijking == Vergelijking.EXACT ? gezien.equals(waarde) : gezien.startsWith(waarde);
    }
}
