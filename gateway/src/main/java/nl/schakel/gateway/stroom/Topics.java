package nl.schakel.gateway.stroom;

import java.util.List;

/** The topics that the stream reads. */
final class Topics {

    static final String TOEGANG = "toegang";
    static final List<String> WIJZIGINGEN = List.of("gezinsplan", "maatwerktafel", "procesevaluatie");

    private Topics() {}
}
