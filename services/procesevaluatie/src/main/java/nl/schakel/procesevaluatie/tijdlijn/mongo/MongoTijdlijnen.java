package nl.schakel.procesevaluatie.tijdlijn.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.Map;
import nl.schakel.procesevaluatie.gedeeld.document.Lezer;
import nl.schakel.procesevaluatie.gedeeld.document.Velden;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnen;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnmoment;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnmoment.Herkomst;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Eén document per gezin. Het id van een moment volgt uit de gebeurtenis, dus een tweede aflevering voegt niets toe. */
@Repository
class MongoTijdlijnen implements Tijdlijnen {

    private static final UpdateOptions MAAK_ALS_HET_ER_NIET_IS = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> collectie;

    MongoTijdlijnen(MongoDatabase database) {
        this.collectie = database.getCollection("tijdlijnen").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public List<Tijdlijnmoment> van(String casusId) {
        var gevonden = collectie.find(new Document("_id", casusId)).first();
        return gevonden == null ? List.of() : new Lezer(gevonden).lijst("momenten", MongoTijdlijnen::lees);
    }

    @Override
    public void onthoud(String casusId, Tijdlijnmoment moment) {
        var nogNiet = new Document("_id", casusId).append("momenten.id", new Document("$ne", moment.id()));
        var erbij = new Document("$push", new Document("momenten", new Document(schrijf(moment))));
        while (!bewaard(casusId, moment.id(), nogNiet, erbij)) {
            Thread.onSpinWait();
        }
    }

    /** Een bezet id betekent: dit moment staat er al, of een ander maakte het document net. Lezen zegt welke van de twee. */
    private boolean bewaard(String casusId, String momentId, Document nogNiet, Document erbij) {
        try {
            collectie.updateOne(nogNiet, erbij, MAAK_ALS_HET_ER_NIET_IS);
            return true;
        } catch (MongoWriteException bezet) {
            if (bezet.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw bezet;
            }
            return van(casusId).stream().anyMatch(m -> m.id().equals(momentId));
        }
    }

    private static Map<String, Object> schrijf(Tijdlijnmoment m) {
        return Velden.nieuw().zet("id", m.id()).dag("datum", m.datum()).zet("soort", m.soort()).zet("herkomst", m.herkomst().name()).klaar();
    }

    private static Tijdlijnmoment lees(Lezer l) {
        return new Tijdlijnmoment(l.tekst("id"), l.dag("datum"), l.tekst("soort"), l.keuze("herkomst", Herkomst.class));
    }
}
