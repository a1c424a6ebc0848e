package nl.schakel.gezinsplan.casus.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Planversie;
import nl.schakel.gezinsplan.casus.model.Planversies;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/**
 * Fixed plans, each a document of its own, so that a casus does not grow with its history. They are inserted, and that is all that
 * is ever done to them here.
 */
@Repository
class MongoPlanversies implements Planversies {

    private final MongoCollection<Document> versies;
    private final PlanversieMapping mapping = new PlanversieMapping();

    MongoPlanversies(MongoDatabase database) {
        versies = database.getCollection("planversies").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public void bewaar(Planversie versie) {
        try {
            versies.insertOne(mapping.write(versie));
        } catch (MongoWriteException geweigerd) {
            if (geweigerd.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw geweigerd;
            }
            // Taken from the same version of the casus, so the same: an earlier attempt was cut off after this, or came second.
        }
    }

    @Override
    public List<Planversie> zoek(CasusId id, Collection<Long> casusversies) {
        List<String> ids = casusversies.stream().map(versie -> PlanversieMapping.id(id, versie)).toList();
        return versies.find(new Document("_id", new Document("$in", ids))).map(mapping::read).into(new ArrayList<>());
    }
}
