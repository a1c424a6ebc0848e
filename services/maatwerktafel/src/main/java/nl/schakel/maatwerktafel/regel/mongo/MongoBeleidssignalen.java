package nl.schakel.maatwerktafel.regel.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.gedeeld.opslag.Aggregaten;
import nl.schakel.maatwerktafel.gedeeld.opslag.Eenmalig;
import nl.schakel.maatwerktafel.gedeeld.opslag.Staatvorm;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal;
import nl.schakel.maatwerktafel.regel.model.Beleidssignalen;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.SignaalGebeurtenis;
import nl.schakel.maatwerktafel.regel.model.SignaalId;
import nl.schakel.maatwerktafel.regel.model.SignaalOpdracht;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.EventRelay;
import nl.schakel.messaging.StateMapping;
import org.bson.Document;
import org.springframework.stereotype.Repository;

@Repository
class MongoBeleidssignalen implements Beleidssignalen {

    private static final String REGEL = Staatvorm.PAD + "regelId";
    private static final Document NIEUWSTE_EERST = new Document(Staatvorm.PAD + "gegevenOp", -1).append("_id", 1);

    private final MongoCollection<Document> collectie;
    private final Eenmalig indexen;
    private final AggregateStore<Beleidssignaal> store;
    private final Aggregaten<Beleidssignaal, SignaalGebeurtenis> aggregaten;

    MongoBeleidssignalen(MongoDatabase database, EventRelay relay) {
        this.collectie = database.getCollection("signalen");
        this.indexen = new Eenmalig(() -> collectie.createIndex(new Document(REGEL, 1)));
        this.store = AggregateStore.of(collectie, new Vorm(), relay);
        this.aggregaten = new Aggregaten<>(store, new SignaalVertaler());
    }

    private static final class Vorm implements StateMapping<Beleidssignaal> {

        private final Staatvorm<Beleidssignaal> vorm = new Staatvorm<>(Beleidssignaal.class);

        @Override
        public Document write(Beleidssignaal signaal) {
            return new Document(Staatvorm.INHOUD, new Document(vorm.schrijf(signaal))).append(Staatvorm.ZOEK, zoekvelden(signaal));
        }

        @Override
        public Beleidssignaal read(Document staat) {
            return vorm.lees(staat.get(Staatvorm.INHOUD));
        }
    }

    private static Document zoekvelden(Beleidssignaal signaal) {
        return new Document("regelId", signaal.regelId().waarde()).append("gegevenOp", Date.from(signaal.gegevenOp()));
    }

    @Override
    public Optional<Bewaard<Beleidssignaal>> vind(SignaalId id) {
        return aggregaten.vind(id.waarde());
    }

    @Override
    public List<Bewaard<Beleidssignaal>> alle() {
        return zoek(new Document());
    }

    @Override
    public List<Beleidssignaal> over(Collection<RegelId> regels) {
        Document filter = new Document(REGEL, new Document("$in", regels.stream().map(RegelId::waarde).toList()));
        return zoek(filter).stream().map(Bewaard::staat).toList();
    }

    private List<Bewaard<Beleidssignaal>> zoek(Document filter) {
        indexen.doe();
        return collectie.find(filter)
                .sort(NIEUWSTE_EERST)
                .map(d -> Aggregaten.bewaard(store.stored(d)))
                .into(new ArrayList<>());
    }

    @Override
    public Uitkomst<Beleidssignaal> maak(SignaalOpdracht.GeefSignaal opdracht, Aanleiding aanleiding) {
        return aggregaten.maak(opdracht.id().waarde(), opdracht.door(), aanleiding, Beleidssignaal.maak(opdracht));
    }

    @Override
    public Uitkomst<Beleidssignaal> wijzig(SignaalId id, SignaalOpdracht opdracht, Aanleiding aanleiding) {
        return aggregaten.wijzig(
                id.waarde(), opdracht.door(), aanleiding, (signaal, versieNu) -> signaal.verwerk(opdracht, versieNu));
    }
}
