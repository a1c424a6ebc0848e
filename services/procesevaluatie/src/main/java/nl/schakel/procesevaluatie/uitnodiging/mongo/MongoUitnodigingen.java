package nl.schakel.procesevaluatie.uitnodiging.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodigingen;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Hier staan alleen hashes: van geheim, code en sessie. Wie dit leest, kan er niet mee naar binnen. */
@Repository
class MongoUitnodigingen implements Uitnodigingen {

    private final MongoCollection<Document> collectie;

    MongoUitnodigingen(MongoDatabase database) {
        this.collectie = database.getCollection("uitnodigingen").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        collectie.createIndex(Indexes.ascending("geheimen"));
        var alleenAlsHetVeldErIs = new IndexOptions().sparse(true);
        collectie.createIndex(Indexes.ascending("sessie.hash"), alleenAlsHetVeldErIs);
        collectie.createIndex(Indexes.ascending("post.nietVoor"), alleenAlsHetVeldErIs);
    }

    @Override
    public Optional<Uitnodiging> vind(String deelnemerId) {
        return eerste(new Document("_id", deelnemerId), new Document("_id", 1));
    }

    @Override
    public Optional<Uitnodiging> vindOpGeheim(String hash) {
        return eerste(new Document("geheimen", hash), new Document("_id", 1));
    }

    @Override
    public Optional<Uitnodiging> vindOpSessie(String hash) {
        return eerste(new Document("sessie.hash", hash), new Document("_id", 1));
    }

    @Override
    public Optional<Uitnodiging> eerstvolgendePost(Instant nu) {
        return eerste(new Document("post.nietVoor", new Document("$lte", Date.from(nu))), new Document("post.nietVoor", 1).append("_id", 1));
    }

    @Override
    public long wachtendePost() {
        return collectie.countDocuments(new Document("post.nietVoor", new Document("$exists", true)));
    }

    private Optional<Uitnodiging> eerste(Document filter, Document volgorde) {
        return Optional.ofNullable(collectie.find(filter).sort(volgorde).first()).map(UitnodigingMapping::lees);
    }

    @Override
    public boolean voegToe(Uitnodiging nieuw) {
        try {
            collectie.insertOne(UitnodigingMapping.schrijf(nieuw));
            return true;
        } catch (MongoWriteException bestaat) {
            if (bestaat.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw bestaat;
        }
    }

    @Override
    public boolean vervang(Uitnodiging volgende) {
        var vorige = new Document("_id", volgende.id()).append("versie", volgende.versie() - 1);
        return collectie.replaceOne(vorige, UitnodigingMapping.schrijf(volgende)).getMatchedCount() == 1;
    }
}
