package nl.schakel.maatwerktafel.gedeeld.opslag;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Weigering;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.Decision;
import nl.schakel.messaging.OutgoingEvent;
import nl.schakel.messaging.Outcome;
import nl.schakel.messaging.Stored;
import nl.schakel.messaging.Trigger;

/** Brings what the model decides and what the store can do together, in the words of the model. */
public final class Aggregaten<S, E> {

    /** What the store gets back beside the state: the refusal, or nothing when all was so already. */
    private record Nee(Optional<Weigering> reden) {}

    private static final Nee NIETS = new Nee(Optional.empty());

    private final AggregateStore<S> store;
    private final Vertaler<S, E> vertaler;

    public Aggregaten(AggregateStore<S> store, Vertaler<S, E> vertaler) {
        this.store = store;
        this.vertaler = vertaler;
    }

    public Optional<Bewaard<S>> vind(String id) {
        return store.find(id).map(Aggregaten::bewaard);
    }

    /** What a query of our own found, in the words of the model. */
    public static <S> Bewaard<S> bewaard(Stored<S> gevonden) {
        return new Bewaard<>(gevonden.id(), gevonden.version(), gevonden.state());
    }

    public Uitkomst<S> maak(String id, Door door, Aanleiding aanleiding, Uitslag<S, E> uitslag) {
        return uitkomst(id, store.create(id, trigger(aanleiding), () -> besluit(uitslag, door)));
    }

    /** @param verwerk the aggregate and the version that it gets → what the model says */
    public Uitkomst<S> wijzig(String id, Door door, Aanleiding aanleiding, BiFunction<S, Long, Uitslag<S, E>> verwerk) {
        return uitkomst(id, store.change(
                id, trigger(aanleiding), nu -> besluit(verwerk.apply(nu.state(), nu.version() + 1), door)));
    }

    private Decision<S, Nee> besluit(Uitslag<S, E> uitslag, Door door) {
        return switch (uitslag) {
            case Uitslag.Aanvaard<S, E>(S staat, List<E> gebeurtenissen) -> {
                List<OutgoingEvent> events =
                        gebeurtenissen.stream().map(g -> vertaler.vertaal(staat, g, door)).toList();
                yield new Decision.Accepted<>(staat, events, NIETS);
            }
            case Uitslag.Geweigerd<S, E>(Weigering reden) -> new Decision.Refused<>(new Nee(Optional.of(reden)));
            case Uitslag.Ongewijzigd<S, E> _ -> new Decision.Refused<>(NIETS);
        };
    }

    private static <S> Uitkomst<S> uitkomst(String id, Outcome<S, Nee> outcome) {
        return switch (outcome) {
            case Outcome.Applied<S, Nee>(String _, long versie, S staat, Nee _) -> gedaan(id, versie, staat);
            case Outcome.Replayed<S, Nee>(String _, long versie, S staat) -> gedaan(id, versie, staat);
            case Outcome.Refused<S, Nee> nee -> nee.reason().reden()
                    .<Uitkomst<S>>map(Uitkomst.Geweigerd::new)
                    .orElseGet(() -> gedaan(id, nee.version(), Objects.requireNonNull(nee.state())));
            case Outcome.Missing<S, Nee> _ -> new Uitkomst.Ontbreekt<>();
        };
    }

    private static <S> Uitkomst<S> gedaan(String id, long versie, S staat) {
        return new Uitkomst.Gedaan<>(new Bewaard<>(id, versie, staat));
    }

    private static Trigger trigger(Aanleiding aanleiding) {
        return switch (aanleiding) {
            case Aanleiding.Opdracht(String sleutel) -> new Trigger.Command(sleutel);
            case Aanleiding.Bericht(String onderwerp, String volgnummer) -> new Trigger.Inbound(onderwerp, volgnummer);
            case Aanleiding.Eigen() -> new Trigger.Internal();
        };
    }
}
