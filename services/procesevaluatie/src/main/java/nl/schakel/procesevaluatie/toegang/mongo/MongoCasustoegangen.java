package nl.schakel.procesevaluatie.toegang.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import nl.schakel.procesevaluatie.gedeeld.document.Lezer;
import nl.schakel.procesevaluatie.gedeeld.document.Velden;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import nl.schakel.procesevaluatie.toegang.model.Casustoegangen;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Eén document per gezin, met het volgnummer van de stand die wij overnamen. */
@Repository
class MongoCasustoegangen implements Casustoegangen {

    private final MongoCollection<Document> collectie;

    MongoCasustoegangen(MongoDatabase database) {
        this.collectie = database.getCollection("casustoegang").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public List<Casusdeelname> van(String casusId) {
        var gevonden = collectie.find(new Document("_id", casusId)).first();
        return gevonden == null ? List.of() : new Lezer(gevonden).lijst("deelnames", MongoCasustoegangen::lees);
    }

    @Override
    public void neemOver(String casusId, String volgnummer, List<Casusdeelname> deelnames) {
        while (!probeer(casusId, volgnummer, deelnames)) {
            Thread.onSpinWait();
        }
    }

    /** Onwaar als een ander het document net veranderde. */
    private boolean probeer(String casusId, String volgnummer, List<Casusdeelname> deelnames) {
        var oud = collectie.find(new Document("_id", casusId)).first();
        if (oud == null) {
            return voegToe(document(casusId, volgnummer, deelnames));
        }
        if (oud.getString("volgnummer").compareTo(volgnummer) >= 0) {
            return true;
        }
        var samen = Casusdeelname.volgOp(new Lezer(oud).lijst("deelnames", MongoCasustoegangen::lees), deelnames);
        var zelfde = new Document("_id", casusId).append("volgnummer", oud.getString("volgnummer"));
        return collectie.replaceOne(zelfde, document(casusId, volgnummer, samen)).getMatchedCount() == 1;
    }

    private boolean voegToe(Document nieuw) {
        try {
            collectie.insertOne(nieuw);
            return true;
        } catch (MongoWriteException bestaat) {
            if (bestaat.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw bestaat;
        }
    }

    private static Document document(String casusId, String volgnummer, List<Casusdeelname> deelnames) {
        return new Document(Velden.nieuw()
                .zet("_id", casusId)
                .zet("volgnummer", volgnummer)
                .lijst("deelnames", deelnames, MongoCasustoegangen::schrijf)
                .klaar());
    }

    private static Map<String, Object> schrijf(Casusdeelname c) {
        return Velden.nieuw()
                .zet("persoonId", c.persoonId())
                .zet("caserol", c.caserol())
                .zet("organisatieId", c.organisatieId())
                .dag("tot", c.tot())
                .zet("actief", c.actief())
                .klaar();
    }

    private static Casusdeelname lees(Lezer l) {
        return new Casusdeelname(l.tekst("persoonId"), l.tekst("caserol"), l.tekstOfNiets("organisatieId"), l.dagOfNiets("tot"), l.ja("actief"));
    }
}
