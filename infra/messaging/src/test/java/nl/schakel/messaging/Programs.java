package nl.schakel.messaging;

import java.io.IOException;
import java.util.List;
import nl.schakel.testkit.KafkaTarget;
import nl.schakel.testkit.MongoTarget;

/** Starts the two victims of the crash suite, on one database and one topic. */
record Programs(String mongo, String kafka, String database, String topic) {

    /** On what the other tests of this run use too. */
    static Programs on(String database, String topic) {
        return new Programs(MongoTarget.get().uri(), KafkaTarget.get().bootstrapServers(), database, topic);
    }

    /** @param options for its JVM, such as {@code -Dtest.halt=P4:3} */
    Victim writer(String... options) throws IOException {
        Victim victim = Victim.start(WritingProgram.class, List.of(options), mongo, database, kafka, topic);
        victim.awaitReady();
        return victim;
    }

    /** Follows from the moment that it is ready, which nobody waits for. */
    Victim reader(String... options) throws IOException {
        return Victim.silent(ReadingProgram.class, List.of(options), "--test.topic=" + topic, "--spring.application.name=brieven",
                "--spring.kafka.bootstrap-servers=" + kafka, "--spring.mongodb.uri=" + mongo, "--spring.mongodb.database=" + database,
                "--spring.kafka.consumer.properties.session.timeout.ms=6000", "--spring.main.banner-mode=off");
    }
}
