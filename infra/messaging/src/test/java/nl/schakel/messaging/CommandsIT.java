package nl.schakel.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.schakel.testkit.MongoTarget;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What really goes to the server: the concerns and operators on which losing nothing rests. */
class CommandsIT implements CommandListener {

    private static final String TOPIC = "tellers";
    private static final String ID = "7d0c";

    private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();
    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void open() {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(MongoTarget.get().uri()))
                .addCommandListener(this)
                .build());
        database = client.getDatabase(MongoTarget.get().freshDatabase());
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void schrijftNooitEenHeelDocumentEnAltijdBijDeMeerderheidInHetJournaal() {
        AggregateStore<Teller> store = Teller.store(database.getCollection("tellers"), EventRelay.idle());
        store.create(ID, new Trigger.Command("k1"), () -> Teller.nieuw(TOPIC, ID));
        store.change(ID, new Trigger.Command("k2"), stored -> stored.state().opgehoogd(TOPIC, ID));

        assertThat(all("update")).singleElement().satisfies(command -> {
            BsonDocument update = command.getArray("updates").getFirst().asDocument();
            assertThat(update.getDocument("q").keySet()).containsExactly("_id", "version");
            assertThat(update.getDocument("u").keySet()).containsExactlyInAnyOrder("$set", "$push");
            assertThat(update.getDocument("u").getDocument("$set").keySet()).containsExactlyInAnyOrder("version", "state", "pendingSince");
        });
        assertThat(commands).filteredOn(command -> command.containsKey("insert") || command.containsKey("update")).allSatisfy(command ->
                assertThat(command.getDocument("writeConcern")).isEqualTo(BsonDocument.parse("{w: 'majority', j: true}")));
    }

    @Test
    void leestVoorHetVerzendenAlleenWatDeMeerderheidHeeft() {
        Outboxes outboxes = new Outboxes(database.getCollection("tellers"));
        outboxes.pending().first();
        outboxes.unsent(ID);
        assertThat(all("find")).hasSize(2).allSatisfy(command ->
                assertThat(command.getDocument("readConcern").getString("level").getValue()).isEqualTo("majority"));
    }

    @Test
    void zegtPasDatIetsEerderGedaanIsAlsDeMeerderheidHetHeeft() {
        AggregateStore<Teller> store = Teller.store(database.getCollection("tellers"), EventRelay.idle());
        store.create(ID, new Trigger.Command("k1"), () -> Teller.nieuw(TOPIC, ID));
        commands.clear();
        store.change(ID, new Trigger.Command("k1"), stored -> stored.state().opgehoogd(TOPIC, ID));
        assertThat(all("find").getLast().getDocument("readConcern").getString("level").getValue()).isEqualTo("majority");
    }

    @Test
    void ruimtMetEenOpdrachtOpAlsErNietsBijKwam() {
        Outboxes outboxes = new Outboxes(database.getCollection("tellers"));
        AggregateStore<Teller> store = Teller.store(database.getCollection("tellers"), EventRelay.idle());
        store.create(ID, new Trigger.Command("k1"), () -> Teller.nieuw(TOPIC, ID));
        OutboxEntry sent = outboxes.unsent(ID).getLast();

        assertThat(outboxes.clear(ID, sent)).isTrue();

        assertThat(outboxes.unsent(ID)).isEmpty();
        assertThat(outboxes.countPending()).isZero();
        assertThat(all("update").getLast().getArray("updates").getFirst().asDocument().getDocument("q"))
                .isEqualTo(BsonDocument.parse("{_id: '7d0c', version: {$numberLong: '1'}}"));
    }

    @Test
    void trektAlleenWatVerzondenIsAlsErIetsBijKwam() {
        Outboxes outboxes = new Outboxes(database.getCollection("tellers"));
        AggregateStore<Teller> store = Teller.store(database.getCollection("tellers"), EventRelay.idle());
        store.create(ID, new Trigger.Command("k1"), () -> Teller.nieuw(TOPIC, ID));
        OutboxEntry sent = outboxes.unsent(ID).getLast();
        store.change(ID, new Trigger.Command("k2"), stored -> stored.state().opgehoogd(TOPIC, ID));
        commands.clear();

        assertThat(outboxes.clear(ID, sent)).isFalse();
        outboxes.remove(ID, sent);
        outboxes.clearWhereEmpty(ID);

        assertThat(outboxes.unsent(ID)).extracting(OutboxEntry::version).containsOnly(2L);
        assertThat(outboxes.countPending()).isOne();
        assertThat(all("update")).extracting(command -> command.getArray("updates").getFirst().asDocument()).satisfiesExactly(
                clear -> assertThat(clear.getDocument("q").keySet()).containsExactly("_id", "version"),
                pull -> assertThat(pull.getDocument("u")).isEqualTo(BsonDocument.parse(
                        "{$pull: {outbox: {seq: {$lte: {$numberLong: '%d'}}}}}".formatted(sent.seq()))),
                empty -> assertThat(empty.getDocument("q")).isEqualTo(BsonDocument.parse("{_id: '7d0c', outbox: {$size: 0}}")));
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        commands.add(event.getCommand().clone());
    }

    private List<BsonDocument> all(String name) {
        return commands.stream().filter(command -> command.containsKey(name)).toList();
    }
}
