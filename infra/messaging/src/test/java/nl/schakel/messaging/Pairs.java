package nl.schakel.messaging;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schakel.testkit.CrashTable.Counts;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;

/** Two instances of a service and two of its reader, with a topic, a database and a ledger of their own. */
final class Pairs implements AutoCloseable {

    final String topic;
    final Programs programs;
    final Ledger ledger;
    final List<Service> services = new ArrayList<>();
    final List<Victim> readers = new ArrayList<>();
    private final MongoClient mongo = MongoClients.create(MongoTarget.get().uri());
    private final TestTopics topics;

    Pairs(String name, TestTopics topics) throws IOException {
        this.topic = name + "-" + UUID.randomUUID();
        this.topics = topics;
        topics.create(topic, 3);
        String database = MongoTarget.get().freshDatabase();
        this.programs = Programs.on(database, topic);
        this.ledger = new Ledger(mongo.getDatabase(database));
        for (int n = 0; n < 2; n++) {
            services.add(new Service(programs::writer));
            readers.add(programs.reader());
        }
    }

    Counts count() {
        return ledger.count(topics, topic).plus(ledger.countLetters());
    }

    @Override
    public void close() {
        services.forEach(Service::close);
        readers.forEach(Victim::close);
        mongo.close();
    }
}
