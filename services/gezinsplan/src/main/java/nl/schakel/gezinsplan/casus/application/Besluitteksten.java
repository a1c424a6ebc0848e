package nl.schakel.gezinsplan.casus.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The words of a decision, which live with the maatwerktafel. */
public interface Besluitteksten {

    /** The text of each condition by its id; empty when the maatwerktafel does not answer now. */
    Optional<Map<UUID, String>> voorwaarden(UUID verzoekId);
}
