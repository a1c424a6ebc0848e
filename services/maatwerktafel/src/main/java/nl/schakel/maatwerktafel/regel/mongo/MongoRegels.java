package nl.schakel.maatwerktafel.regel.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.maatwerktafel.gedeeld.application.Zoektekst;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.gedeeld.opslag.Aggregaten;
import nl.schakel.maatwerktafel.gedeeld.opslag.Eenmalig;
import nl.schakel.maatwerktafel.gedeeld.opslag.Staatvorm;
import nl.schakel.maatwerktafel.regel.model.Regel;
import nl.schakel.maatwerktafel.regel.model.RegelGebeurtenis;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht;
import nl.schakel.maatwerktafel.regel.model.Regels;
import nl.schakel.maatwerktafel.regel.model.Regeltekst;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.EventRelay;
import nl.schakel.messaging.StateMapping;
import org.bson.Document;
import org.springframework.stereotype.Repository;

@Repository
class MongoRegels implements Regels {

    private static final String TITEL = Staatvorm.PAD + "titel";
    private static final String TEKST = Staatvorm.PAD + "tekst";
    private static final Document OP_TITEL = new Document(TITEL, 1).append("_id", 1);

    private final MongoCollection<Document> collectie;
    private final Eenmalig indexen;
    private final AggregateStore<Regel> store;
    private final Aggregaten<Regel, RegelGebeurtenis> aggregaten;

    MongoRegels(MongoDatabase database, EventRelay relay) {
        this.collectie = database.getCollection("regels");
        this.indexen = new Eenmalig(() -> List.of(TITEL, TEKST).forEach(veld -> collectie.createIndex(new Document(veld, 1))));
        this.store = AggregateStore.of(collectie, new Vorm(), relay);
        this.aggregaten = new Aggregaten<>(store, new RegelVertaler());
    }

    private static final class Vorm implements StateMapping<Regel> {

        private final Staatvorm<Regel> vorm = new Staatvorm<>(Regel.class);

        @Override
        public Document write(Regel regel) {
            return new Document(Staatvorm.INHOUD, new Document(vorm.schrijf(regel))).append(Staatvorm.ZOEK, zoekvelden(regel));
        }

        @Override
        public Regel read(Document staat) {
            return vorm.lees(staat.get(Staatvorm.INHOUD));
        }
    }

    private static Document zoekvelden(Regel regel) {
        Regeltekst tekst = regel.tekst();
        String woorden = Stream.of(tekst.titel(), tekst.bron(), tekst.artikel(), tekst.bedoeling())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Document("titel", Zoektekst.van(tekst.titel())).append("tekst", Zoektekst.van(woorden));
    }

    @Override
    public Optional<Bewaard<Regel>> vind(RegelId id) {
        return aggregaten.vind(id.waarde());
    }

    @Override
    public List<Bewaard<Regel>> vind(Collection<RegelId> ids) {
        Document filter = new Document("_id", new Document("$in", ids.stream().map(RegelId::waarde).toList()));
        return gevonden(zoek(filter));
    }

    @Override
    public Deel<Bewaard<Regel>> zoek(String tekst, int overslaan, int hoogstens) {
        Document filter = tekst.isBlank() ? new Document() : new Document(TEKST, Zoektekst.patroon(tekst));
        return new Deel<>(gevonden(zoek(filter).skip(overslaan).limit(hoogstens)), collectie.countDocuments(filter));
    }

    private FindIterable<Document> zoek(Document filter) {
        indexen.doe();
        return collectie.find(filter).sort(OP_TITEL);
    }

    private List<Bewaard<Regel>> gevonden(FindIterable<Document> documenten) {
        return documenten.map(d -> Aggregaten.bewaard(store.stored(d))).into(new ArrayList<>());
    }

    @Override
    public Uitkomst<Regel> maak(RegelOpdracht.VoegToe opdracht, Aanleiding aanleiding) {
        return aggregaten.maak(opdracht.id().waarde(), opdracht.door(), aanleiding, Regel.maak(opdracht));
    }

    @Override
    public Uitkomst<Regel> wijzig(RegelId id, RegelOpdracht opdracht, Aanleiding aanleiding) {
        return aggregaten.wijzig(
                id.waarde(), opdracht.door(), aanleiding, (regel, versieNu) -> regel.verwerk(opdracht, versieNu));
    }
}
