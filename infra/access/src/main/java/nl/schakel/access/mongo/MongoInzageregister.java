package nl.schakel.access.mongo;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.schakel.access.InzageNietVastgelegd;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Nalevering.Geschreven;
import org.bson.Document;

/** Inserts only; there is no code here that changes or removes a line. That it was handed on is noted by {@link MongoNalevering}. */
final class MongoInzageregister implements Inzageregister {

    /** Keeps one write well below the size that delays the others behind it. */
    private static final int MOST_PER_WRITE = 500;

    private final MongoCollection<Document> inzage;
    private final String bron;
    private final MongoNalevering nalevering;
    private final GroupCommit<Geschreven> commit;
    private volatile boolean indexed;

    MongoInzageregister(MongoCollection<Document> inzage, String bron, MongoNalevering nalevering) {
        this.inzage = inzage.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.bron = bron;
        this.nalevering = nalevering;
        this.commit = new GroupCommit<>(this::write, MOST_PER_WRITE);
    }

    /** Indexes come with the first line and not at start, so that a service can start before its database does. */
    private void write(List<Geschreven> regels) {
        if (!indexed) {
            createIndexes();
            indexed = true;
        }
        List<Document> documenten = regels.stream().map(r -> InzageDocument.schrijf(r.regel(), r.id(), bron)).toList();
        try {
            inzage.insertMany(documenten, new InsertManyOptions().ordered(false));
        } catch (MongoException failed) {
            nalevering.onzeker();
            throw failed;
        }
        nalevering.geschreven(regels);
    }

    private void createIndexes() {
        inzage.createIndex(Indexes.compoundIndex(Indexes.ascending("casusId"), Indexes.descending("tijdstip")));
        inzage.createIndex(Indexes.compoundIndex(Indexes.ascending("persoonId"), Indexes.descending("tijdstip")));
    }

    @Override
    public void leg(Inzageregel regel) {
        try {
            commit.add(new Geschreven(UUID.randomUUID().toString(), regel));
        } catch (MongoException e) {
            throw new InzageNietVastgelegd(e);
        }
    }

    @Override
    public Vastlegging begin(Inzageregel regel) {
        CompletableFuture<Void> stored = CompletableFuture.runAsync(() -> leg(regel), Thread::startVirtualThread);
        return () -> {
            try {
                stored.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    @Override
    public List<Inzageregel> vanCasus(String casusId, Instant vanaf, int hoogstens) {
        Document filter = new Document("casusId", casusId).append("tijdstip", new Document("$gte", Date.from(vanaf)));
        return inzage.find(filter)
                .sort(Sorts.orderBy(Sorts.descending("tijdstip"), Sorts.ascending("_id")))
                .limit(hoogstens)
                .map(InzageDocument::lees)
                .into(new ArrayList<>());
    }
}
