package nl.schakel.maatwerktafel.tafel.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.gedeeld.opslag.Aggregaten;
import nl.schakel.maatwerktafel.gedeeld.opslag.Eenmalig;
import nl.schakel.maatwerktafel.gedeeld.opslag.Staatvorm;
import nl.schakel.maatwerktafel.tafel.model.Tafel;
import nl.schakel.maatwerktafel.tafel.model.TafelGebeurtenis;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import nl.schakel.maatwerktafel.tafel.model.TafelOpdracht;
import nl.schakel.maatwerktafel.tafel.model.Tafels;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.EventRelay;
import nl.schakel.messaging.StateMapping;
import org.bson.Document;
import org.springframework.stereotype.Repository;

@Repository
class MongoTafels implements Tafels {

    private static final String DATUM = Staatvorm.PAD + "datum";
    private static final Document EERSTE_EERST = new Document(DATUM, 1).append(Staatvorm.PAD + "begin", 1).append("_id", 1);

    private final MongoCollection<Document> collectie;
    private final Eenmalig indexen;
    private final AggregateStore<Tafel> store;
    private final Aggregaten<Tafel, TafelGebeurtenis> aggregaten;

    MongoTafels(MongoDatabase database, EventRelay relay) {
        this.collectie = database.getCollection("tafels");
        this.indexen = new Eenmalig(() -> collectie.createIndex(new Document(DATUM, 1)));
        this.store = AggregateStore.of(collectie, new Vorm(), relay);
        this.aggregaten = new Aggregaten<>(store, new TafelVertaler());
    }

    private static final class Vorm implements StateMapping<Tafel> {

        private final Staatvorm<Tafel> vorm = new Staatvorm<>(Tafel.class);

        @Override
        public Document write(Tafel tafel) {
            return new Document(Staatvorm.INHOUD, new Document(vorm.schrijf(tafel))).append(Staatvorm.ZOEK, zoekvelden(tafel));
        }

        @Override
        public Tafel read(Document staat) {
            return vorm.lees(staat.get(Staatvorm.INHOUD));
        }
    }

    private static Document zoekvelden(Tafel tafel) {
        return new Document("datum", tafel.datum().toString()).append("begin", tafel.begin().toString());
    }

    @Override
    public Optional<Bewaard<Tafel>> vind(TafelId id) {
        return aggregaten.vind(id.waarde());
    }

    @Override
    public Deel<Bewaard<Tafel>> vanaf(LocalDate dag, int overslaan, int hoogstens) {
        Document filter = new Document(DATUM, new Document("$gte", dag.toString()));
        indexen.doe();
        List<Bewaard<Tafel>> gevonden = collectie.find(filter)
                .sort(EERSTE_EERST)
                .skip(overslaan)
                .limit(hoogstens)
                .map(d -> Aggregaten.bewaard(store.stored(d)))
                .into(new ArrayList<>());
        return new Deel<>(gevonden, collectie.countDocuments(filter));
    }

    @Override
    public Uitkomst<Tafel> maak(TafelOpdracht.PlanTafel opdracht, Aanleiding aanleiding) {
        return aggregaten.maak(opdracht.id().waarde(), opdracht.door(), aanleiding, Tafel.maak(opdracht));
    }

    @Override
    public Uitkomst<Tafel> wijzig(TafelId id, TafelOpdracht opdracht, Aanleiding aanleiding) {
        return aggregaten.wijzig(id.waarde(), opdracht.door(), aanleiding, (tafel, _) -> tafel.verwerk(opdracht));
    }
}
