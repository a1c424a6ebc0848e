package nl.schakel.procesevaluatie.leerpunt.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.Decision;
import nl.schakel.messaging.EventRelay;
import nl.schakel.messaging.Outcome;
import nl.schakel.messaging.Stored;
import nl.schakel.procesevaluatie.gedeeld.application.Sleutels;
import nl.schakel.procesevaluatie.gedeeld.application.Vertaler;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitkomst;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitspraak;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntWeigering;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunten;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpuntstand;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoLeerpunten implements Leerpunten {

    private static final Document NIEUWSTE_KWARTAAL_EERST = new Document("state.kwartaal", -1).append("_id", 1);
    private static final Document OP_ID = new Document("_id", 1);

    private final MongoCollection<Document> collectie;
    private final AggregateStore<Leerpunt> opslag;
    private final Vertaler<Leerpunt, LeerpuntUitspraak.Aanvaard> vertaler;

    MongoLeerpunten(MongoDatabase database, EventRelay relay, Vertaler<Leerpunt, LeerpuntUitspraak.Aanvaard> vertaler) {
        this.collectie = database.getCollection("leerpunten");
        this.opslag = AggregateStore.of(collectie, new LeerpuntMapping(), relay);
        this.vertaler = vertaler;
        collectie.createIndex(Indexes.compoundIndex(Indexes.ascending("state.stand"), Indexes.descending("state.kwartaal")));
    }

    @Override
    public Optional<Leerpunt> vind(String id) {
        return opslag.find(id).map(Stored::state);
    }

    @Override
    public List<Leerpunt> vindAlle(Collection<String> ids) {
        var gevonden = zoek(new Document("_id", new Document("$in", List.copyOf(ids))), OP_ID, 0, 0).stream()
                .collect(Collectors.toMap(Leerpunt::id, l -> l));
        return ids.stream().map(gevonden::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Lijst vrijgegeven(int overslaan, int hoogstens) {
        var filter = new Document("state.stand", Leerpuntstand.VRIJGEGEVEN.name());
        return new Lijst(zoek(filter, NIEUWSTE_KWARTAAL_EERST, overslaan, hoogstens), collectie.countDocuments(filter));
    }

    @Override
    public List<Leerpunt> wachtendOpGespreksleider(String persoonId) {
        return zoek(new Document("state.stand", Leerpuntstand.VOORSTEL.name()).append("state.gespreksleiderId", persoonId), OP_ID, 0, 100);
    }

    @Override
    public List<Leerpunt> wachtendOpTweedeLezer(int hoogstens) {
        return zoek(new Document("state.stand", Leerpuntstand.TWEEDE_LEZER.name()), OP_ID, 0, hoogstens);
    }

    private List<Leerpunt> zoek(Document filter, Document volgorde, int overslaan, int hoogstens) {
        return collectie.find(filter).sort(volgorde).skip(overslaan).limit(hoogstens).map(d -> opslag.stored(d).state()).into(new ArrayList<>());
    }

    @Override
    public LeerpuntUitkomst voegToe(String id, Sleutel sleutel, Supplier<LeerpuntUitspraak> uitspraak) {
        return uitkomst(opslag.create(id, Sleutels.trigger(sleutel), () -> besluit(null, uitspraak.get())));
    }

    @Override
    public LeerpuntUitkomst wijzig(String id, Sleutel sleutel, Function<Leerpunt, LeerpuntUitspraak> uitspraak) {
        return uitkomst(opslag.change(id, Sleutels.trigger(sleutel), nu -> besluit(nu.state(), uitspraak.apply(nu.state()))));
    }

    private Decision<Leerpunt, @Nullable LeerpuntWeigering> besluit(@Nullable Leerpunt voor, LeerpuntUitspraak uitspraak) {
        return switch (uitspraak) {
            case LeerpuntUitspraak.Aanvaard aanvaard -> new Decision.Accepted<>(aanvaard.leerpunt(), vertaler.vertaal(voor, aanvaard), null);
            case LeerpuntUitspraak.Geweigerd(var weigering) -> new Decision.Refused<>(weigering);
        };
    }

    private static LeerpuntUitkomst uitkomst(Outcome<Leerpunt, @Nullable LeerpuntWeigering> uitkomst) {
        return switch (uitkomst) {
            case Outcome.Applied<Leerpunt, @Nullable LeerpuntWeigering> a -> new LeerpuntUitkomst.Gelukt(a.state());
            case Outcome.Replayed<Leerpunt, @Nullable LeerpuntWeigering> r -> new LeerpuntUitkomst.Gelukt(r.state());
            case Outcome.Refused<Leerpunt, @Nullable LeerpuntWeigering> r ->
                    new LeerpuntUitkomst.Geweigerd(Objects.requireNonNull(r.reason()), Objects.requireNonNull(r.state()));
            case Outcome.Missing<Leerpunt, @Nullable LeerpuntWeigering> m -> new LeerpuntUitkomst.Onbekend();
        };
    }
}
