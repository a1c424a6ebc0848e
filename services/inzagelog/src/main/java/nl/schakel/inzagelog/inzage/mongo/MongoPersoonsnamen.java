package nl.schakel.inzagelog.inzage.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.inzagelog.inzage.model.Naam;
import nl.schakel.inzagelog.inzage.model.Persoonsnamen;
import nl.schakel.inzagelog.inzage.model.Wieid;
import org.bson.Document;
import org.springframework.stereotype.Repository;

@Repository
class MongoPersoonsnamen implements Persoonsnamen {

    private final MongoCollection<Document> collectie;

    MongoPersoonsnamen(MongoDatabase database) {
        this.collectie = database.getCollection("persoonsnamen");
    }

    @Override
    public Map<Wieid, Naam> zoek(Collection<Wieid> wie) {
        Map<String, Wieid> ids = wie.stream().collect(Collectors.toMap(MongoPersoonsnamen::id, w -> w));
        Map<Wieid, Naam> gevonden = new HashMap<>();
        if (!ids.isEmpty()) {
            collectie.find(new Document("_id", new Document("$in", ids.keySet())))
                    .forEach(d -> gevonden.put(ids.get(d.getString("_id")), new Naam(d.getString("naam"), d.getString("organisatie"))));
        }
        return gevonden;
    }

    @Override
    public void onthoud(Wieid wie, Naam naam) {
        Document nieuw = new Document("naam", naam.naam()).append("organisatie", naam.organisatie());
        collectie.updateOne(new Document("_id", id(wie)), new Document("$set", nieuw), new UpdateOptions().upsert(true));
    }

    private static String id(Wieid wie) {
        return wie.persoonId() + "|" + (wie.organisatieId() == null ? "" : wie.organisatieId());
    }
}
