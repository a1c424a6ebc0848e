package nl.schakel.gezinsplan.casus.mongo;

import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Planinhoud;
import nl.schakel.gezinsplan.casus.model.Planversie;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** A fixed plan as a document. Never written again, so every form that was ever stored must stay readable; a test holds them. */
final class PlanversieMapping {

    private final MappingMongoConverter converter = CasusMapping.converter();

    /** Begins with the casus: all that is kept of one family lies together. */
    static String id(CasusId casusId, long casusversie) {
        return casusId + "/" + casusversie;
    }

    Document write(Planversie versie) {
        Document inhoud = new Document();
        converter.write(versie.inhoud(), inhoud);
        return new Document("_id", id(versie.casusId(), versie.casusversie()))
                .append("casusId", versie.casusId().toString())
                .append("casusversie", versie.casusversie())
                .append("inhoud", inhoud);
    }

    Planversie read(Document document) {
        return new Planversie(
                CasusId.van(document.getString("casusId")),
                document.get("casusversie", Number.class).longValue(),
                converter.read(Planinhoud.class, document.get("inhoud", Document.class)));
    }
}
