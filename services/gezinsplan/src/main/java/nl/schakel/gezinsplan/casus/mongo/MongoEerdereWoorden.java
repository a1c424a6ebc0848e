package nl.schakel.gezinsplan.casus.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.EerdereWoorden;
import nl.schakel.gezinsplan.casus.model.Tekstplek;
import nl.schakel.gezinsplan.casus.model.Woorden;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Beside the casus, so that it does not grow with all that was ever in it. Only added to. */
@Repository
class MongoEerdereWoorden implements EerdereWoorden {

    private static final Document LAATSTE_EERST = new Document("versie", -1).append("_id", 1);

    private final MongoCollection<Document> collectie;

    MongoEerdereWoorden(MongoDatabase database) {
        collectie = database.getCollection("eerderewoorden").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        collectie.createIndex(new Document("plek", 1));
    }

    void bewaar(CasusId casus, List<Woorden> woorden) {
        if (woorden.isEmpty()) {
            return;
        }
        try {
            collectie.insertMany(woorden.stream().map(w -> schrijf(casus, w)).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException deels) {
            if (!deels.getWriteErrors().stream().allMatch(f -> f.getCategory() == ErrorCategory.DUPLICATE_KEY)
                    || deels.getWriteConcernError() != null) {
                throw deels;
            }
        }
    }

    @Override
    public Bladzijde van(CasusId casus, Tekstplek plek, long voor, int overslaan, int hoogstens) {
        Document filter = new Document("plek", sleutel(casus, plek)).append("versie", new Document("$lt", voor));
        List<Woorden> items = collectie.find(filter)
                .sort(LAATSTE_EERST)
                .skip(overslaan)
                .limit(hoogstens)
                .map(d -> lees(plek, d))
                .into(new ArrayList<>());
        return new Bladzijde(items, collectie.countDocuments(filter));
    }

    /**
     * The words are in the id: a version that a failover took back may have held others than the one that got its number. Nobody is told
     * the first was kept, and still it must not stand in the way of the second.
     */
    private static Document schrijf(CasusId casus, Woorden w) {
        UUID vanTekst = UUID.nameUUIDFromBytes(w.tekst().getBytes(StandardCharsets.UTF_8));
        Instant op = w.op();
        String plek = sleutel(casus, w.plek());
        return new Document("_id", plek + "/" + w.versie() + "/" + vanTekst)
                .append("plek", plek)
                .append("versie", w.versie())
                .append("tekst", w.tekst())
                .append("door", w.door())
                .append("op", op == null ? null : Date.from(op));
    }

    private static Woorden lees(Tekstplek plek, Document d) {
        @Nullable Date op = d.getDate("op");
        return new Woorden(plek, d.getLong("versie"), d.getString("tekst"), d.getString("door"), op == null ? null : op.toInstant());
    }

    private static String sleutel(CasusId casus, Tekstplek plek) {
        return casus + "/" + plek.deelId() + "/" + plek.soort();
    }
}
