package nl.schakel.inzagelog.toegang.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.inzagelog.toegang.model.Gezinnen;
import nl.schakel.inzagelog.toegang.model.Gezinslid;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Eén document per gezin, met het volgnummer van de stand die wij overnamen. */
@Repository
class MongoGezinnen implements Gezinnen {

    private static final String VOLGNUMMER = "volgnummer";

    private final MongoCollection<Document> collectie;

    MongoGezinnen(MongoDatabase database) {
        this.collectie = database.getCollection("casustoegang").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public List<Gezinslid> van(String casusId) {
        Document gevonden = collectie.find(new Document("_id", casusId)).first();
        return gevonden == null ? List.of() : gevonden.getList("leden", Document.class).stream().map(MongoGezinnen::lees).toList();
    }

    @Override
    public void neemOver(String casusId, String volgnummer, List<Gezinslid> leden) {
        Document ouder = new Document("_id", casusId).append(VOLGNUMMER, new Document("$not", new Document("$gte", volgnummer)));
        Document nieuw = new Document("leden", leden.stream().map(MongoGezinnen::schrijf).toList()).append(VOLGNUMMER, volgnummer);
        try {
            collectie.updateOne(ouder, new Document("$set", nieuw), new UpdateOptions().upsert(true));
        } catch (MongoWriteException bestaat) {
            // Een latere stand staat er al: het filter vond niets, en de upsert liep op het id.
            if (bestaat.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw bestaat;
            }
        }
    }

    private static Document schrijf(Gezinslid lid) {
        LocalDate tot = lid.tot();
        return new Document("persoonId", lid.persoonId()).append("tot", tot == null ? null : tot.toString());
    }

    private static Gezinslid lees(Document document) {
        String tot = document.getString("tot");
        return new Gezinslid(document.getString("persoonId"), tot == null ? null : LocalDate.parse(tot));
    }
}
