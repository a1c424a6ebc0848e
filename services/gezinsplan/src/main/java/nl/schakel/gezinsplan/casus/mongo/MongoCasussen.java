package nl.schakel.gezinsplan.casus.mongo;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.application.Vertaling;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.AlGedaan;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.Niet;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.Onbekend;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.Opgeslagen;
import nl.schakel.gezinsplan.casus.model.Uitkomst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Nee;
import nl.schakel.gezinsplan.casus.model.Woorden;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.Decision;
import nl.schakel.messaging.Outcome;
import nl.schakel.messaging.Trigger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Casussen in MongoDB, each with its unsent events in one document. */
@Repository
class MongoCasussen implements Casussen {

    private final AggregateStore<Casus> store;
    private final Vertaling vertaling;
    private final MongoEerdereWoorden eerdere;

    MongoCasussen(AggregateStore<Casus> store, Vertaling vertaling, MongoEerdereWoorden eerdere) {
        this.store = store;
        this.vertaling = vertaling;
        this.eerdere = eerdere;
    }

    @Override
    public Optional<Bewaard> zoek(CasusId id) {
        return store.find(id.toString()).map(s -> new Bewaard(s.state(), s.version()));
    }

    @Override
    public Afloop begin(CasusId id, Herkomst herkomst, Supplier<Uitkomst> vraag) {
        return afloop(store.create(id.toString(), trigger(herkomst), () -> beslissing(null, vraag.get())));
    }

    @Override
    public Afloop wijzig(CasusId id, Herkomst herkomst, BiFunction<Casus, Long, Uitkomst> vraag) {
        return afloop(store.change(
                id.toString(), trigger(herkomst), nu -> beslissing(nu.state(), vraag.apply(nu.state(), nu.version()))));
    }

    /**
     * Words that disappear are kept before they do: then no crash can come in between. They depend on what is stored only, so asking
     * again keeps the same ones.
     *
     * <p>What was so already is not written again: no new version, so nobody's screen moves for it.
     */
    private Decision<Casus, @Nullable Nee> beslissing(@Nullable Casus was, Uitkomst uitkomst) {
        return switch (uitkomst) {
            case Aanvaard aanvaard when aanvaard.casus() == was && aanvaard.gebeurtenissen().isEmpty() -> new Decision.Refused<>(null);
            case Aanvaard aanvaard -> {
                if (was != null) {
                    eerdere.bewaar(was.id(), Woorden.vervangen(was, aanvaard.casus()));
                }
                yield new Decision.Accepted<>(aanvaard.casus(), vertaling.vertaal(aanvaard), null);
            }
            case Nee nee -> new Decision.Refused<>(nee);
        };
    }

    private static Afloop afloop(Outcome<Casus, @Nullable Nee> outcome) {
        return switch (outcome) {
            case Outcome.Applied(_, long versie, Casus casus, _) -> new Opgeslagen(new Bewaard(casus, versie));
            case Outcome.Replayed(_, long versie, Casus casus) -> new AlGedaan(new Bewaard(casus, versie));
            case Outcome.Refused(Nee reden, long versie, Casus casus) -> afgewezen(reden, bewaard(casus, versie));
            case Outcome.Missing() -> new Onbekend();
        };
    }

    private static Afloop afgewezen(@Nullable Nee reden, @Nullable Bewaard bewaard) {
        if (reden != null) {
            return new Niet(reden, bewaard);
        }
        return bewaard == null ? new Onbekend() : new AlGedaan(bewaard);
    }

    private static @Nullable Bewaard bewaard(@Nullable Casus casus, long versie) {
        return casus == null ? null : new Bewaard(casus, versie);
    }

    private static Trigger trigger(Herkomst herkomst) {
        return switch (herkomst) {
            case Herkomst.Opgedragen(String sleutel) -> new Trigger.Command(sleutel);
            case Herkomst.Bericht(String onderwerp, String volgnummer) -> new Trigger.Inbound(onderwerp, volgnummer);
            case Herkomst.Zelf() -> new Trigger.Internal();
        };
    }
}
