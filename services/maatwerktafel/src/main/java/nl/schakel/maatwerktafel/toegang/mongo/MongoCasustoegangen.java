package nl.schakel.maatwerktafel.toegang.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.toegang.model.Casustoegang;
import nl.schakel.maatwerktafel.toegang.model.Casustoegangen;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoCasustoegangen implements Casustoegangen {

    private static final String VOLGNUMMER = "volgnummer";

    private final MongoCollection<Document> collectie;

    MongoCasustoegangen(MongoDatabase database) {
        this.collectie = database.getCollection("casustoegang").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public Optional<Casustoegang> vind(String casusId) {
        return Optional.ofNullable(collectie.find(new Document("_id", casusId)).first()).map(MongoCasustoegangen::lees);
    }

    @Override
    public void bewaar(Casustoegang toegang) {
        Document ouder = new Document("_id", toegang.casusId())
                .append(VOLGNUMMER, new Document("$not", new Document("$gte", toegang.volgnummer())));
        Document nieuw = new Document("deelnemers", toegang.deelnemers().stream().map(MongoCasustoegangen::schrijf).toList())
                .append(VOLGNUMMER, toegang.volgnummer());
        try {
            collectie.updateOne(ouder, new Document("$set", nieuw), new UpdateOptions().upsert(true));
        } catch (MongoWriteException bestaat) {
            // A newer copy is there: the filter found nothing, and the upsert met the id.
            if (bestaat.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw bestaat;
            }
        }
    }

    private static Document schrijf(Deelnemer deelnemer) {
        return new Document("persoonId", deelnemer.persoonId())
                .append("caserol", deelnemer.caserol())
                .append("organisatieId", deelnemer.organisatieId())
                .append("tot", deelnemer.tot() == null ? null : deelnemer.tot().toString());
    }

    private static Casustoegang lees(Document document) {
        List<Deelnemer> deelnemers = document.getList("deelnemers", Document.class).stream()
                .map(d -> new Deelnemer(d.getString("persoonId"), d.getString("caserol"), d.getString("organisatieId"), dag(d)))
                .toList();
        return new Casustoegang(document.getString("_id"), deelnemers, document.getString(VOLGNUMMER));
    }

    private static @Nullable LocalDate dag(Document deelnemer) {
        String tot = deelnemer.getString("tot");
        return tot == null ? null : LocalDate.parse(tot);
    }
}
