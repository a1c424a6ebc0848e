package nl.schakel.gateway.partnernieuws.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.gateway.partnernieuws.Vertaling;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenissen;
import nl.schakel.gateway.partnernieuws.model.Uitslag;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.Decision;
import nl.schakel.messaging.Outcome;
import nl.schakel.messaging.Stored;
import nl.schakel.messaging.Trigger;
import org.springframework.stereotype.Component;

/** One document for each, with the event for our services in the same write. */
@Component
class MongoPartnergebeurtenissen implements Partnergebeurtenissen {

    private final AggregateStore<Partnergebeurtenis> store;
    private final Vertaling vertaling;

    MongoPartnergebeurtenissen(AggregateStore<Partnergebeurtenis> store, Vertaling vertaling) {
        this.store = store;
        this.vertaling = vertaling;
    }

    @Override
    public Optional<Partnergebeurtenis> vind(UUID id) {
        return store.find(id.toString()).map(Stored::state);
    }

    @Override
    public Partnergebeurtenis bewaar(Partnergebeurtenis nieuw) {
        Outcome<Partnergebeurtenis, Boolean> afloop = store.create(nieuw.id().toString(), new Trigger.Internal(),
                () -> new Decision.Accepted<>(nieuw, List.of(vertaling.vertaal(nieuw)), true));
        return switch (afloop) {
            case Outcome.Applied(_, _, Partnergebeurtenis nu, _) -> nu;
            case Outcome.Replayed(_, _, Partnergebeurtenis nu) -> nu;
            case Outcome.Refused<Partnergebeurtenis, Boolean> _, Outcome.Missing<Partnergebeurtenis, Boolean> _ ->
                throw new IllegalStateException("a new thing is never refused nor missing");
        };
    }

    @Override
    public void handelAf(UUID id, Uitslag uitslag, Instant op) {
        store.change(id.toString(), new Trigger.Internal(), was -> {
            Partnergebeurtenis nu = was.state().afgehandeld(uitslag, op);
            return nu == was.state() ? new Decision.Refused<>(false) : new Decision.Accepted<>(nu, List.of(), true);
        });
    }
}
