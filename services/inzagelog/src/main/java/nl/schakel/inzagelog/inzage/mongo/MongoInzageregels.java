package nl.schakel.inzagelog.inzage.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.schakel.inzagelog.inzage.model.Inzageregels;
import nl.schakel.inzagelog.inzage.model.Logregel;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Eén document per regel, met het gezin en het moment vooraan in het id: lezen is een stuk van de sleutel langslopen. */
@Repository
class MongoInzageregels implements Inzageregels {

    /** Altijd even lang, zodat de volgorde van tekst die van de tijd is. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final int PER_KEER = 1_000;

    private final MongoCollection<Document> collectie;

    MongoInzageregels(MongoDatabase database) {
        this.collectie = database.getCollection("inzageregels").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @Override
    public void voegToe(Collection<Logregel> regels) {
        if (regels.isEmpty()) {
            return;
        }
        try {
            collectie.insertMany(regels.stream().map(MongoInzageregels::schrijf).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException deels) {
            // Wat er al stond, kwam nog een keer; alle andere staan er nu.
            if (deels.getWriteConcernError() != null || !deels.getWriteErrors().stream().allMatch(MongoInzageregels::stondErAl)) {
                throw deels;
            }
        }
    }

    private static boolean stondErAl(BulkWriteError fout) {
        return fout.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    @Override
    public void lees(String casusId, Instant vanaf, Instant tot, Consumer<Logregel> lezer) {
        Document stuk = new Document("$gte", begin(casusId, vanaf)).append("$lt", begin(casusId, tot));
        collectie.find(new Document("_id", stuk))
                .sort(new Document("_id", -1))
                .batchSize(PER_KEER)
                .forEach(d -> lezer.accept(lees(d)));
    }

    private static String begin(String casusId, Instant moment) {
        return casusId + "|" + MOMENT.format(moment);
    }

    private static Document schrijf(Logregel r) {
        return new Document("_id", begin(r.casusId(), r.tijdstip()) + "|" + r.regelId())
                .append("bron", r.bron())
                .append("regelId", r.regelId())
                .append("casusId", r.casusId())
                .append("tijdstip", Date.from(r.tijdstip()))
                .append("actie", r.actie())
                .append("toegestaan", r.toegestaan())
                .append("handeling", r.handeling())
                .append("persoonId", r.wie().persoonId())
                .append("organisatieId", r.wie().organisatieId())
                .append("functies", List.copyOf(r.wie().functies()))
                .append("caserol", r.caserol())
                .append("middelSoort", r.middelSoort())
                .append("middelId", r.middelId())
                .append("grondslag", r.grondslag());
    }

    private static Logregel lees(Document d) {
        return new Logregel(
                d.getString("bron"),
                d.getString("regelId"),
                d.getString("casusId"),
                d.getDate("tijdstip").toInstant(),
                d.getString("actie"),
                d.getBoolean("toegestaan"),
                d.getString("handeling"),
                new Logregel.Wie(d.getString("persoonId"), d.getString("organisatieId"), Set.copyOf(d.getList("functies", String.class))),
                d.getString("caserol"),
                d.getString("middelSoort"),
                d.getString("middelId"),
                d.getString("grondslag"));
    }
}
