package nl.schakel.gateway.sessie.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.schakel.access.Onderwerp;
import nl.schakel.gateway.sessie.Sessie;
import nl.schakel.gateway.sessie.SessieInstellingen;
import nl.schakel.gateway.sessie.Sessiesleutel;
import nl.schakel.gateway.sessie.Tokens;
import nl.schakel.rest.NietBereikbaar;
import nl.schakel.testkit.MetMongo;
import nl.schakel.testkit.MongoTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MetMongo
class MongoSessiesTest {

    private static final SessieInstellingen INSTELLINGEN =
            new SessieInstellingen(Duration.ofMinutes(30), Duration.ofHours(10), "http://localhost");
    private static final Onderwerp FATIMA =
            new Onderwerp("p1", "Fatima El Idrissi", "o1", "Wijkteam Molenkwartier", Set.of("wijkteammedewerker"));

    private final MongoClient mongo = MongoClients.create(MongoTarget.get().uri());
    private final String database = MongoTarget.get().freshDatabase();
    private final Verzetbaar klok = new Verzetbaar();
    private final MongoSessies sessies = new MongoSessies(mongo, INSTELLINGEN, klok, database);

    @AfterEach
    void ruimOp() {
        mongo.getDatabase(database).drop();
        mongo.close();
    }

    @Test
    void kentIemandTerugAanHetGeheimVanHetCookie() {
        Sessie begonnen = sessies.begin(FATIMA, tokens("a"));

        Sessie gevonden = sessies.vind(Sessiesleutel.van(begonnen.sleutel().waarde())).orElseThrow();

        assertThat(gevonden.wie()).isEqualTo(FATIMA);
        assertThat(gevonden.tokens()).isEqualTo(tokens("a"));
        assertThat(sessies.vind(Sessiesleutel.van("verzonnen"))).isEmpty();
    }

    @Test
    void wieHierUitlogtIsMeteenWegEnEldersNaEenSeconde() {
        MongoSessies elders = new MongoSessies(mongo, INSTELLINGEN, klok, database);
        Sessie sessie = sessies.begin(FATIMA, tokens("a"));
        assertThat(sessies.vind(sessie.sleutel())).isPresent();
        assertThat(elders.vind(sessie.sleutel())).isPresent();

        sessies.beeindig(sessie);

        assertThat(sessies.vind(sessie.sleutel())).isEmpty();
        klok.verder(Duration.ofSeconds(1));
        assertThat(elders.vind(sessie.sleutel())).isEmpty();
    }

    @Test
    void blijftGoedZolangIemandBezigIs() {
        Sessie sessie = sessies.begin(FATIMA, tokens("a"));
        for (int i = 0; i < 5; i++) {
            klok.verder(Duration.ofMinutes(25));
            assertThat(sessies.vind(sessie.sleutel())).isPresent();
        }

        klok.verder(Duration.ofMinutes(31));

        assertThat(sessies.vind(sessie.sleutel())).isEmpty();
        assertThat(sessies.levend(Set.of(sessie.id()))).isEmpty();
    }

    @Test
    void eindigtNaTienUurOokAlsIemandBezigIs() {
        Sessie sessie = sessies.begin(FATIMA, tokens("a"));
        for (int i = 0; i < 24; i++) {
            klok.verder(Duration.ofMinutes(25));
            sessies.vind(sessie.sleutel());
        }

        klok.verder(Duration.ofMinutes(1));

        assertThat(sessies.vind(sessie.sleutel())).isEmpty();
    }

    @Test
    void meeluisterenHoudtEenSessieNietInLeven() {
        Sessie sessie = sessies.begin(FATIMA, tokens("a"));
        for (int i = 0; i < 3; i++) {
            klok.verder(Duration.ofMinutes(10));
            assertThat(sessies.levend(Set.of(sessie.id(), "een-ander"))).containsExactly(sessie.id());
        }

        klok.verder(Duration.ofMinutes(1));

        assertThat(sessies.levend(Set.of(sessie.id()))).isEmpty();
    }

    @Test
    void geeftIedereenHetNieuwsteToken() {
        Sessie sessie = sessies.begin(FATIMA, tokens("a"));

        sessies.bewaar(sessie, tokens("b"));

        assertThat(sessies.tokens(sessie)).hasValue(tokens("b"));
        sessies.beeindig(sessie);
        assertThat(sessies.tokens(sessie)).isEmpty();
    }

    @Test
    void ruimtOpWatVoorbijIs() {
        sessies.begin(FATIMA, tokens("a"));
        klok.verder(Duration.ofMinutes(31));
        Sessie nieuw = sessies.begin(FATIMA, tokens("b"));

        sessies.ruimOp();

        assertThat(mongo.getDatabase(database).getCollection("sessies").countDocuments()).isEqualTo(1);
        assertThat(sessies.vind(nieuw.sleutel())).isPresent();
    }

    @Test
    void zegtHetAlsDeOpslagWegIs() {
        try (MongoClient weg = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:1"))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(100, TimeUnit.MILLISECONDS))
                .build())) {
            MongoSessies zonderOpslag = new MongoSessies(weg, INSTELLINGEN, klok, database);

            assertThatExceptionOfType(NietBereikbaar.class).isThrownBy(() -> zonderOpslag.vind(Sessiesleutel.van("x")));
        }
    }

    private static Tokens tokens(String naam) {
        return new Tokens("access-" + naam, Instant.parse("2026-11-23T10:05:00Z"), "refresh-" + naam, null);
    }

    private static final class Verzetbaar extends Clock {
        private Instant nu = Instant.parse("2026-11-23T10:00:00Z");

        void verder(Duration duur) {
            nu = nu.plus(duur);
        }

        @Override
        public Instant instant() {
            return nu;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
