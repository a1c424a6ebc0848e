package nl.schakel.gateway.abonnement.model;

import java.time.Instant;

/** What happened to an abonnement; for meters and logs. The state itself is what is stored. */
public sealed interface Gebeurtenis {

    record Bezorgd(int aantal) implements Gebeurtenis {}

    record Uitgesteld(Instant tot, String reden) implements Gebeurtenis {}

    record Geparkeerd(Parkeerplek plek) implements Gebeurtenis {}

    record Behandeld(Handeling handeling) implements Gebeurtenis {}
}
