package nl.schakel.access.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.access.Toegangsvraag;
import nl.schakel.testkit.MetMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoInzageregisterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void keepsALineWithTheFieldsOfNen7513(MongoDatabase database) {
        var collection = database.getCollection("een");

        register(collection).leg(line("casus-1", true, NOW).metCaserol("ZORGCOORDINATOR"));

        Document stored = collection.find().first();
        assertThat(stored)
                .containsEntry("bron", "gezinsplan")
                .containsEntry("actie", "R")
                .containsEntry("uitkomst", "TOEGESTAAN")
                .containsEntry("handeling", "casus.lezen")
                .containsEntry("persoonId", "p1")
                .containsEntry("organisatieNaam", "Wijkteam Molenkwartier")
                .containsEntry("functies", List.of("wijkteammedewerker"))
                .containsEntry("caserol", "ZORGCOORDINATOR")
                .containsEntry("middelId", "casus-1")
                .containsEntry("grondslag", "Jeugdwet 2.3");
    }

    @Test
    void readsBackWhatItWrote(MongoDatabase database) {
        MongoInzageregister register = register(database.getCollection("terug"));
        Inzageregel refused = line("casus-2", false, NOW);
        register.leg(line("casus-2", true, NOW.minusSeconds(60)));
        register.leg(refused);
        register.leg(line("casus-2", true, NOW.minusSeconds(7200)));
        register.leg(line("casus-3", true, NOW));

        List<Inzageregel> read = register.vanCasus("casus-2", NOW.minusSeconds(3600), 10);

        assertThat(read).hasSize(2).first().isEqualTo(refused);
    }

    @Test
    void hasEveryLineStoredBeforeItReturns(MongoDatabase database) {
        var collection = database.getCollection("veel");
        MongoInzageregister register = register(collection);

        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 300; i++) {
                String casus = "casus-" + i;
                requests.execute(() -> register.leg(line(casus, true, NOW)));
            }
        }

        assertThat(collection.countDocuments()).isEqualTo(300);
    }

    private static MongoInzageregister register(MongoCollection<Document> collection) {
        return new MongoInzageregister(collection, "gezinsplan", new MongoNalevering(collection));
    }

    private static Inzageregel line(String casus, boolean allowed, Instant at) {
        Onderwerp fatima = new Onderwerp(
                "p1", "Fatima El Idrissi", "o1", "Wijkteam Molenkwartier", Set.of("wijkteammedewerker"));
        Toegangsvraag question = new Toegangsvraag(fatima, "casus.lezen", "CASUS", casus);
        Toegangsbesluit answer = allowed
                ? Toegangsbesluit.toegestaan("Betrokken bij dit gezin.", "Jeugdwet 2.3")
                : Toegangsbesluit.geweigerd("Niet betrokken bij dit gezin.");
        return Inzageregel.van(question, answer, Inzageregel.Actie.LEZEN, casus, at);
    }
}
