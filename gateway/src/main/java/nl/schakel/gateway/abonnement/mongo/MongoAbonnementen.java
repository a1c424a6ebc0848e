package nl.schakel.gateway.abonnement.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.schakel.gateway.abonnement.model.Abonnement;
import nl.schakel.gateway.abonnement.model.Abonnementen;
import nl.schakel.gateway.abonnement.model.Besluit;
import nl.schakel.gateway.abonnement.model.Besluit.Aanvaard;
import nl.schakel.gateway.abonnement.model.Stand;
import nl.schakel.rest.NietBereikbaar;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One document for each. Changed by compare-and-set, so a person and a delivery never undo each other's work. */
@Component
class MongoAbonnementen implements Abonnementen {

    private static final int POGINGEN = 60;

    private final MongoCollection<Document> abonnementen;
    private final MongoCollection<Document> huren;
    private volatile boolean metIndexen;

    MongoAbonnementen(MongoClient mongo, @Value("${spring.mongodb.database:${spring.application.name}}") String database) {
        this.abonnementen = collectie(mongo, database, "abonnementen");
        this.huren = collectie(mongo, database, "abonnementhuren");
    }

    private static MongoCollection<Document> collectie(MongoClient mongo, String database, String naam) {
        return mongo.getDatabase(database).getCollection(naam)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadPreference(ReadPreference.primary());
    }

    @Override
    public Optional<Abonnement> vind(String id) {
        return opslag(() -> Optional.ofNullable(abonnementen.find(new Document("_id", id)).first()).map(AbonnementDocument::lees));
    }

    @Override
    public Abonnement begin(Abonnement nieuw) {
        return opslag(() -> voegToe(abonnementen, AbonnementDocument.schrijf(nieuw)) ? nieuw : vind(nieuw.id()).orElse(nieuw));
    }

    @Override
    public Optional<Besluit> verwerk(String id, Function<Abonnement, Besluit> vraag) {
        for (int i = 0; i < POGINGEN; i++) {
            Optional<Abonnement> was = vind(id);
            if (was.isEmpty()) {
                return Optional.empty();
            }
            Besluit besluit = vraag.apply(was.get());
            if (!(besluit instanceof Aanvaard(Abonnement nieuw, _)) || nieuw == was.get() || vervang(was.get(), nieuw)) {
                return Optional.of(besluit);
            }
        }
        throw new NietBereikbaar("de opslag van abonnementen", new IllegalStateException(id + " verandert te vaak"));
    }

    private boolean vervang(Abonnement was, Abonnement nieuw) {
        Document onveranderd = new Document("_id", was.id()).append("volgnummer", was.volgnummer());
        return opslag(() -> abonnementen.updateOne(onveranderd, new Document("$set", AbonnementDocument.velden(nieuw))).getMatchedCount() == 1);
    }

    @Override
    public List<Abonnement> lijst(@Nullable String klant, int overslaan, int hoogstens) {
        return lees(van(klant), overslaan, hoogstens);
    }

    @Override
    public long aantal(@Nullable String klant) {
        return opslag(() -> abonnementen.countDocuments(van(klant)));
    }

    @Override
    public List<Abonnement> lopend() {
        return lees(new Document("stand", Stand.ACTIEF.name()), 0, 0);
    }

    private List<Abonnement> lees(Document filter, int overslaan, int hoogstens) {
        maakIndexen();
        return opslag(() -> abonnementen.find(filter)
                .sort(Indexes.ascending("begonnenOp", "_id"))
                .skip(overslaan)
                .limit(hoogstens)
                .map(AbonnementDocument::lees)
                .into(new ArrayList<>()));
    }

    private static Document van(@Nullable String klant) {
        return klant == null ? new Document() : new Document("klant", klant).append("stand", new Document("$ne", Stand.OPGEZEGD.name()));
    }

    @Override
    public boolean huur(String id, String instantie, Instant nu, Instant tot) {
        Document vrij = new Document("_id", id).append("$or", List.of(
                new Document("door", instantie), new Document("tot", new Document("$lte", Date.from(nu)))));
        Document huur = new Document("door", instantie).append("tot", Date.from(tot));
        return opslag(() -> huren.updateOne(vrij, new Document("$set", huur)).getMatchedCount() == 1
                || voegToe(huren, new Document("_id", id).append("door", instantie).append("tot", Date.from(tot))));
    }

    @Override
    public Set<String> verhuurdAanAnderen(String instantie, Instant nu) {
        maakIndexen();
        return opslag(() -> huren.find(new Document("tot", new Document("$gt", Date.from(nu)))).into(new ArrayList<Document>())).stream()
                .filter(d -> !instantie.equals(d.getString("door")))
                .map(d -> d.getString("_id"))
                .collect(Collectors.toSet());
    }

    @Override
    public void geefTerug(String id, String instantie) {
        opslag(() -> huren.deleteOne(new Document("_id", id).append("door", instantie)));
    }

    /** Not at start: the gateway may be there before the store. */
    private void maakIndexen() {
        if (!metIndexen) {
            opslag(() -> abonnementen.createIndex(Indexes.ascending("klant")));
            opslag(() -> abonnementen.createIndex(Indexes.ascending("stand")));
            opslag(() -> huren.createIndex(Indexes.ascending("tot")));
            metIndexen = true;
        }
    }

    /** False when the id is there already. */
    private static boolean voegToe(MongoCollection<Document> waar, Document nieuw) {
        try {
            waar.insertOne(nieuw);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static <T> T opslag(Supplier<T> werk) {
        try {
            return werk.get();
        } catch (MongoException e) {
            throw new NietBereikbaar("de opslag van abonnementen", e);
        }
    }
}
