package nl.schakel.access.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Nalevering;
import nl.schakel.access.Onderwerp;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A line that waits carries a mark. So the index on it is as small as what waits, however long the log gets. */
final class MongoNalevering implements Nalevering {

    private final MongoCollection<Document> inzage;
    private volatile boolean indexed;
    private volatile @Nullable Luisteraar luisteraar;

    MongoNalevering(MongoCollection<Document> inzage) {
        this.inzage = inzage;
    }

    @Override
    public void luister(Luisteraar wie) {
        luisteraar = wie;
    }

    void geschreven(List<Geschreven> regels) {
        Luisteraar wie = luisteraar;
        if (wie != null) {
            wie.geschreven(regels);
        }
    }

    void onzeker() {
        Luisteraar wie = luisteraar;
        if (wie != null) {
            wie.onzeker();
        }
    }

    @Override
    public List<Geschreven> wachtend(int hoogstens) {
        if (!indexed) {
            inzage.createIndex(new Document(InzageDocument.DOORGEVEN, 1), new IndexOptions().sparse(true));
            indexed = true;
        }
        return inzage.find(new Document(InzageDocument.DOORGEVEN, true))
                .limit(hoogstens)
                .map(d -> new Geschreven(d.getString("_id"), InzageDocument.lees(d)))
                .into(new ArrayList<>());
    }

    @Override
    public void doorgegeven(Collection<String> ids) {
        Document klaar = new Document("$unset", new Document(InzageDocument.DOORGEVEN, ""));
        inzage.updateMany(new Document("_id", new Document("$in", List.copyOf(ids))), klaar);
    }

    @Override
    public Optional<Onderwerp> wie(String persoonId, @Nullable String organisatieId) {
        Document filter = new Document("persoonId", persoonId).append("organisatieId", organisatieId);
        Document laatste = inzage.find(filter).sort(Sorts.descending("tijdstip")).first();
        return Optional.ofNullable(laatste).map(d -> InzageDocument.lees(d).door());
    }
}
