package nl.schakel.gateway.partnernieuws.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where events of partners are kept. What is written is safe when a method returns, and will reach our services. */
public interface Partnergebeurtenissen {

    Optional<Partnergebeurtenis> vind(UUID id);

    /** The one that was there already when this id came before. */
    Partnergebeurtenis bewaar(Partnergebeurtenis nieuw);

    /** Nothing happens when there is none with this id, or when it was done with. */
    void handelAf(UUID id, Uitslag uitslag, Instant op);
}
