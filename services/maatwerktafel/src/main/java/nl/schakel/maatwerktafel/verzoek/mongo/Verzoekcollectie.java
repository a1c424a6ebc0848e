package nl.schakel.maatwerktafel.verzoek.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.opslag.Eenmalig;
import nl.schakel.maatwerktafel.gedeeld.opslag.Staatvorm;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The collection of requests, what one may search it by, and the indexes for that. */
@Component
class Verzoekcollectie {

    static final String INGEDIEND = Staatvorm.PAD + "ingediend";
    static final String LEZERS = Staatvorm.PAD + "lezers";
    static final String LEZER = LEZERS + ".persoonId";
    static final String CASUS = Staatvorm.PAD + "casusId";
    static final String REGEL = Staatvorm.PAD + "regelId";
    static final String STAND = Staatvorm.PAD + "stand";
    static final String IN_BEHANDELING = Staatvorm.PAD + "inBehandeling";
    static final String OPEN_VRAGEN = Staatvorm.PAD + "openVragen";
    static final String WACHT_OP_PLAN = Staatvorm.PAD + "wachtOpPlan";
    static final String BESLIS_UITERLIJK = Staatvorm.PAD + "beslisUiterlijk";
    static final String INGEDIEND_OP = Staatvorm.PAD + "ingediendOp";
    static final String AANGEMAAKT_OP = Staatvorm.PAD + "aangemaaktOp";
    static final String BESLOTEN_OP = Staatvorm.PAD + "beslotenOp";
    static final String BESLUIT = Staatvorm.PAD + "besluit";
    static final String TITEL = Staatvorm.PAD + "titel";
    static final String TAFEL = Staatvorm.PAD + "tafelId";
    static final String TAFELTIJD = Staatvorm.PAD + "tafeltijd";
    static final String PRECEDENT = Staatvorm.PAD + "precedent";
    static final String PRECEDENT_ID = PRECEDENT + ".id";
    static final String PRECEDENT_REGEL = PRECEDENT + ".regelId";
    static final String PRECEDENT_TEKST = PRECEDENT + ".tekst";

    private static final List<String> INDEXEN = List.of(
            INGEDIEND, LEZER, CASUS, IN_BEHANDELING, WACHT_OP_PLAN, INGEDIEND_OP, TAFEL, PRECEDENT_ID, PRECEDENT_REGEL, PRECEDENT_TEKST);

    private final MongoCollection<Document> collectie;
    private final Eenmalig indexen;

    Verzoekcollectie(MongoDatabase database) {
        this.collectie = database.getCollection("verzoeken");
        this.indexen = new Eenmalig(() -> INDEXEN.forEach(veld -> collectie.createIndex(new Document(veld, 1))));
    }

    /** For the store, which goes by id. */
    MongoCollection<Document> driver() {
        return collectie;
    }

    FindIterable<Document> zoek(Document filter) {
        indexen.doe();
        return collectie.find(filter);
    }

    long tel(Document filter) {
        indexen.doe();
        return collectie.countDocuments(filter);
    }

    static Document zoekvelden(Document document) {
        return document.get("state", Document.class).get(Staatvorm.ZOEK, Document.class);
    }
}
