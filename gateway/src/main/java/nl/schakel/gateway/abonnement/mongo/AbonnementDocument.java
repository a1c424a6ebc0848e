package nl.schakel.gateway.abonnement.mongo;

import nl.schakel.gateway.abonnement.model.Abonnement;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import tools.jackson.databind.json.JsonMapper;

/** The stored form: the state as the model has it, and beside it what is searched for. */
final class AbonnementDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonWriterSettings GEWOON = JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private AbonnementDocument() {}

    static Document schrijf(Abonnement a) {
        return velden(a).append("_id", a.id()).append("klant", a.eigenaar().klant()).append("begonnenOp", a.aangemaaktOp().toEpochMilli());
    }

    static Document velden(Abonnement a) {
        return new Document("volgnummer", a.volgnummer())
                .append("stand", a.bezorging().stand().name())
                .append("staat", Document.parse(JSON.writeValueAsString(a)));
    }

    static Abonnement lees(Document d) {
        return JSON.readValue(d.get("staat", Document.class).toJson(GEWOON), Abonnement.class);
    }
}
