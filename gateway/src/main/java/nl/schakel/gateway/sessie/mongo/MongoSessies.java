package nl.schakel.gateway.sessie.mongo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.schakel.access.Onderwerp;
import nl.schakel.gateway.sessie.Sessie;
import nl.schakel.gateway.sessie.SessieInstellingen;
import nl.schakel.gateway.sessie.Sessies;
import nl.schakel.gateway.sessie.Sessiesleutel;
import nl.schakel.gateway.sessie.Tokens;
import nl.schakel.rest.NietBereikbaar;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class MongoSessies implements Sessies {

    private static final Logger LOG = LoggerFactory.getLogger(MongoSessies.class);

    /** Use of a session is noted at most this often, so that a busy page is not a busy store. */
    private static final Duration NAUWKEURIG = Duration.ofMinutes(1);

    /**
     * A page asks several things at once; they need not all look in the store. Who logs out here is out at once, and at another instance
     * after this time.
     */
    private static final Duration NET_GELEZEN = Duration.ofSeconds(1);

    private static final int HOOGSTENS_ONTHOUDEN = 10_000;

    private final MongoCollection<Document> sessies;
    private final Cache<String, Gelezen> netGelezen;
    private final SessieInstellingen instellingen;
    private final Clock klok;

    MongoSessies(
            MongoClient mongo,
            SessieInstellingen instellingen,
            Clock klok,
            @Value("${spring.mongodb.database:${spring.application.name}}") String database) {
        this.sessies = mongo.getDatabase(database)
                .getCollection("sessies")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadPreference(ReadPreference.primary());
        this.instellingen = instellingen;
        this.klok = klok;
        this.netGelezen = Caffeine.newBuilder()
                .maximumSize(HOOGSTENS_ONTHOUDEN)
                .expireAfterWrite(NET_GELEZEN)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(klok.millis()))
                .build();
    }

    @Override
    public Sessie begin(Onderwerp wie, Tokens tokens) {
        Sessiesleutel sleutel = Sessiesleutel.nieuw();
        Instant nu = klok.instant();
        Sessie sessie = new Sessie(sleutel.id(), wie, nu, nu, sleutel, tokens);
        opslag(() -> sessies.insertOne(SessieDocument.schrijf(sessie)));
        return sessie;
    }

    @Override
    public Optional<Sessie> vind(Sessiesleutel sleutel) {
        Instant nu = klok.instant();
        Gelezen gelezen = netGelezen.get(sleutel.id(),
                id -> lees(id).map(d -> new Gelezen(d, SessieDocument.lees(d, sleutel, nu))).orElse(null));
        if (gelezen == null || !goed(gelezen.document(), nu)) {
            return Optional.empty();
        }
        if (SessieDocument.gebruiktOp(gelezen.document()).plus(NAUWKEURIG).isBefore(nu)) {
            wijzig(sleutel.id(), Updates.set("gebruiktOp", Date.from(nu)));
        }
        return Optional.of(gelezen.sessie());
    }

    private record Gelezen(Document document, Sessie sessie) {}

    @Override
    public Set<String> levend(Set<String> ids) {
        Instant nu = klok.instant();
        return opslag(() -> {
            Set<String> levend = new HashSet<>();
            for (Document d : sessies.find(Filters.in("_id", ids)).projection(Projections.include("begonnenOp", "gebruiktOp"))) {
                if (goed(d, nu)) {
                    levend.add(d.getString("_id"));
                }
            }
            return levend;
        });
    }

    @Override
    public Optional<Tokens> tokens(Sessie sessie) {
        return lees(sessie.id()).map(d -> SessieDocument.tokens(d, sessie.sleutel()));
    }

    @Override
    public void bewaar(Sessie sessie, Tokens tokens) {
        wijzig(sessie.id(), Updates.set("tokens", SessieDocument.verpak(sessie.sleutel(), tokens)));
    }

    @Override
    public void beeindig(Sessie sessie) {
        opslag(() -> sessies.deleteOne(Filters.eq("_id", sessie.id())));
        netGelezen.invalidate(sessie.id());
    }

    /** Sessions that are over are removed by our own hand; not every store does it by itself. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    void ruimOp() {
        Instant nu = klok.instant();
        try {
            sessies.createIndex(Indexes.ascending("gebruiktOp"));
            sessies.createIndex(Indexes.ascending("begonnenOp"));
            sessies.deleteMany(Filters.lt("gebruiktOp", Date.from(nu.minus(instellingen.stil()))));
            sessies.deleteMany(Filters.lt("begonnenOp", Date.from(nu.minus(instellingen.lengte()))));
        } catch (MongoException e) {
            LOG.warn("Oude sessies zijn niet opgeruimd ({}); over een kwartier opnieuw", e.getClass().getSimpleName());
        }
    }

    private Optional<Document> lees(String id) {
        return opslag(() -> Optional.ofNullable(sessies.find(Filters.eq("_id", id)).first()));
    }

    private void wijzig(String id, Bson wijziging) {
        opslag(() -> sessies.updateOne(Filters.eq("_id", id), wijziging));
        netGelezen.invalidate(id);
    }

    private boolean goed(Document d, Instant nu) {
        return !instellingen
                .verlooptOp(SessieDocument.begonnenOp(d), SessieDocument.gebruiktOp(d))
                .isBefore(nu);
    }

    private static <T> T opslag(Supplier<T> werk) {
        try {
            return werk.get();
        } catch (MongoException e) {
            throw new NietBereikbaar("de opslag van sessies", e);
        }
    }
}
