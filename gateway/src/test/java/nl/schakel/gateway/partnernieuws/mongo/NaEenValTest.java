package nl.schakel.gateway.partnernieuws.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.schakel.gateway.GatewayApplication;
import nl.schakel.gateway.partnernieuws.Vertaling;
import nl.schakel.gateway.partnernieuws.model.Afzender;
import nl.schakel.gateway.partnernieuws.model.Inhoud;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis;
import nl.schakel.gateway.partnernieuws.model.Soort;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.EventRelay;
import nl.schakel.messaging.OutgoingEvent;
import nl.schakel.testkit.KafkaTarget;
import nl.schakel.testkit.MetKafka;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import nl.schakel.testkit.TestTopics;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A gateway that falls over between keeping what a partner told and telling it on: the next one tells it. */
@MetMongo
@MetKafka
class NaEenValTest {

    private final String database = MongoTarget.get().freshDatabase();
    private final UUID casus = UUID.randomUUID();

    @Test
    void verteltDeVolgendeWatDeVorigeHadBewaard(TestTopics topics) {
        for (String topic : new String[] {"gezinsplan", "maatwerktafel", "procesevaluatie", "toegang", "partners"}) {
            topics.create(topic, 3);
        }
        UUID id = bewaardEnGevallen();

        try (ConfigurableApplicationContext weer = start()) {
            assertThat(weer.isRunning()).isTrue();
            var verteld = topics.await("partners", 1, Duration.ofSeconds(20), r -> casus.toString().equals(r.key())).getFirst();
            assertThat(TestTopics.header(verteld, "ce_subject")).isEqualTo(id.toString());
        }
    }

    /** With a relay that sends nothing, what is stored is what a kill leaves. */
    private UUID bewaardEnGevallen() {
        var inhoud = new Inhoud("urn:x", "1", Soort.DOSSIER_GEWIJZIGD, casus, Instant.now(), null, null);
        var nieuw = Partnergebeurtenis.ontvangen(new Afzender("school", UUID.randomUUID().toString()), inhoud, Instant.now());
        Vertaling vertaling = g -> new OutgoingEvent(
                g.inhoud().soort().type(), "partners", casus.toString(), Map.of("casusId", casus.toString()));
        try (MongoClient mongo = MongoClients.create(MongoTarget.get().uri())) {
            var collectie = mongo.getDatabase(database).getCollection("partnergebeurtenissen");
            var store = AggregateStore.of(collectie, new PartnergebeurtenisMapping(), EventRelay.idle());
            new MongoPartnergebeurtenissen(store, vertaling).bewaar(nieuw);
        }
        return nieuw.id();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(GatewayApplication.class).run(
                "--server.port=0",
                "--schakel.login.issuer=http://127.0.0.1:1",
                "--spring.mongodb.uri=" + MongoTarget.get().uri(),
                "--spring.mongodb.database=" + database,
                "--spring.kafka.bootstrap-servers=" + KafkaTarget.get().bootstrapServers());
    }
}
