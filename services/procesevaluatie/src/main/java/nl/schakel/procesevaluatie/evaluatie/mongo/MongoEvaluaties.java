package nl.schakel.procesevaluatie.evaluatie.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.Decision;
import nl.schakel.messaging.EventRelay;
import nl.schakel.messaging.Outcome;
import nl.schakel.messaging.Stored;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.evaluatie.model.Uitkomst;
import nl.schakel.procesevaluatie.evaluatie.model.Uitspraak;
import nl.schakel.procesevaluatie.evaluatie.model.Weigering;
import nl.schakel.procesevaluatie.gedeeld.application.Sleutels;
import nl.schakel.procesevaluatie.gedeeld.application.Vertaler;
import nl.schakel.procesevaluatie.gedeeld.model.Sleutel;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoEvaluaties implements Evaluaties {

    static final String COLLECTIE = "evaluaties";
    private static final Document NIEUWSTE_EERST = new Document("state.voorgesteldOp", -1).append("_id", 1);

    private final MongoCollection<Document> collectie;
    private final AggregateStore<Evaluatie> opslag;
    private final Vertaler<Evaluatie, Uitspraak.Aanvaard> vertaler;

    MongoEvaluaties(MongoDatabase database, EventRelay relay, Vertaler<Evaluatie, Uitspraak.Aanvaard> vertaler) {
        this.collectie = database.getCollection(COLLECTIE);
        this.opslag = AggregateStore.of(collectie, new EvaluatieMapping(), relay);
        this.vertaler = vertaler;
        collectie.createIndex(Indexes.ascending("state.casusId"));
        collectie.createIndex(Indexes.compoundIndex(Indexes.ascending("state.kijkers.persoonId"), Indexes.descending("state.voorgesteldOp")));
    }

    @Override
    public Optional<Evaluatie> vind(String id) {
        return opslag.find(id).map(Stored::state);
    }

    @Override
    public List<Evaluatie> vanCasus(String casusId) {
        return collectie.find(new Document("state.casusId", casusId)).sort(NIEUWSTE_EERST).map(d -> opslag.stored(d).state()).into(new ArrayList<>());
    }

    @Override
    public Lijst voorKijker(String persoonId, LocalDate dag, int overslaan, int hoogstens) {
        // Het eerste veld is er voor de index, het tweede zegt precies wie tot wanneer mag kijken.
        var filter = new Document("state.kijkers.persoonId", persoonId)
                .append("state.kijkers", new Document("$elemMatch", new Document("persoonId", persoonId).append("tot", new Document("$gte", dag.toString()))));
        var bladzijde = collectie.find(filter).sort(NIEUWSTE_EERST).skip(overslaan).limit(hoogstens).map(d -> opslag.stored(d).state()).into(new ArrayList<>());
        return new Lijst(bladzijde, collectie.countDocuments(filter));
    }

    @Override
    public Uitkomst voegToe(String id, Sleutel sleutel, Supplier<Uitspraak> uitspraak) {
        return uitkomst(opslag.create(id, Sleutels.trigger(sleutel), () -> besluit(null, uitspraak.get())));
    }

    @Override
    public Uitkomst wijzig(String id, Sleutel sleutel, Function<Evaluatie, Uitspraak> uitspraak) {
        return uitkomst(opslag.change(id, Sleutels.trigger(sleutel), nu -> besluit(nu.state(), uitspraak.apply(nu.state()))));
    }

    private Decision<Evaluatie, @Nullable Weigering> besluit(@Nullable Evaluatie voor, Uitspraak uitspraak) {
        return switch (uitspraak) {
            case Uitspraak.Aanvaard aanvaard -> new Decision.Accepted<>(aanvaard.evaluatie(), vertaler.vertaal(voor, aanvaard), null);
            case Uitspraak.Geweigerd(var weigering) -> new Decision.Refused<>(weigering);
        };
    }

    private static Uitkomst uitkomst(Outcome<Evaluatie, @Nullable Weigering> uitkomst) {
        return switch (uitkomst) {
            case Outcome.Applied<Evaluatie, @Nullable Weigering> a -> new Uitkomst.Gelukt(a.state());
            case Outcome.Replayed<Evaluatie, @Nullable Weigering> r -> new Uitkomst.Herhaald(r.state());
            case Outcome.Refused<Evaluatie, @Nullable Weigering> r -> new Uitkomst.Geweigerd(Objects.requireNonNull(r.reason()), r.state());
            case Outcome.Missing<Evaluatie, @Nullable Weigering> m -> new Uitkomst.Onbekend();
        };
    }
}
