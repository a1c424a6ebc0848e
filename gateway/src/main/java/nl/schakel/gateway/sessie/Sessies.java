package nl.schakel.gateway.sessie;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Onderwerp;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The sessions, in the store and not in memory: a gateway that falls over logs nobody out, and any instance knows everybody. */
@Component
public class Sessies {

    private static final Duration NAUWKEURIG = Duration.ofMinutes(1);

    private final MongoCollection<Document> sessies;
    private final SessieInstellingen instellingen;
    private final Clock klok;

    Sessies(MongoClient mongo, SessieInstellingen instellingen, Clock klok) {
        this.sessies = mongo.getDatabase("gateway").getCollection("sessies")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true)).withReadPreference(ReadPreference.primary());
        this.instellingen = instellingen;
        this.klok = klok;
    }

    Sessie begin(Onderwerp wie, Tokens tokens) {
        Sessiesleutel sleutel = Sessiesleutel.nieuw();
        Instant nu = klok.instant();
        sessies.insertOne(new Document("_id", sleutel.id())
                .append("persoonId", wie.persoonId()).append("naam", wie.naam())
                .append("organisatieId", wie.organisatieId()).append("organisatieNaam", wie.organisatieNaam())
                .append("functies", new ArrayList<>(wie.functies()))
                .append("begonnenOp", Date.from(nu)).append("gebruiktOp", Date.from(nu))
                .append("tokens", verpak(sleutel, tokens)));
        return new Sessie(sleutel.id(), wie, nu, nu, sleutel, tokens);
    }

    /** The session of this cookie, if it is still good. Using it keeps it alive; that is written at most once a minute. */
    Optional<Sessie> vind(Sessiesleutel sleutel) {
        Document d = sessies.find(Filters.eq("_id", sleutel.id())).first();
        Instant nu = klok.instant();
        if (d == null || voorbij(d, nu)) {
            return Optional.empty();
        }
        if (d.getDate("gebruiktOp").toInstant().plus(NAUWKEURIG).isBefore(nu)) {
            sessies.updateOne(Filters.eq("_id", sleutel.id()), Updates.set("gebruiktOp", Date.from(nu)));
        }
        Tokens tokens = uitpak(sleutel, d.get("tokens", Document.class));
        return Optional.of(new Sessie(sleutel.id(), wie(d), d.getDate("begonnenOp").toInstant(), nu, sleutel, tokens));
    }

    /** Whether the session still exists; does not keep it alive. For streams that stay open. */
    public boolean leeft(Sessie sessie) {
        Document d = sessies.find(Filters.eq("_id", sessie.id())).first();
        return d != null && !voorbij(d, klok.instant());
    }

    Optional<Tokens> tokens(Sessie sessie) {
        Document d = sessies.find(Filters.eq("_id", sessie.id())).first();
        return d == null ? Optional.empty() : Optional.of(uitpak(sessie.sleutel(), d.get("tokens", Document.class)));
    }

    void bewaar(Sessie sessie, Tokens tokens) {
        sessies.updateOne(Filters.eq("_id", sessie.id()), Updates.set("tokens", verpak(sessie.sleutel(), tokens)));
    }

    void beeindig(Sessie sessie) {
        sessies.deleteOne(Filters.eq("_id", sessie.id()));
    }

    Instant verlooptOp(Sessie sessie) {
        Instant stil = sessie.gebruiktOp().plus(instellingen.stil());
        Instant lengte = sessie.begonnenOp().plus(instellingen.lengte());
        return stil.isBefore(lengte) ? stil : lengte;
    }

    /** Sessions that are over are removed by our own hand; not every store does it by itself. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT15M")
    void ruimOp() {
        Instant nu = klok.instant();
        sessies.deleteMany(Filters.lt("gebruiktOp", Date.from(nu.minus(instellingen.stil()))));
        sessies.deleteMany(Filters.lt("begonnenOp", Date.from(nu.minus(instellingen.lengte()))));
    }

    private boolean voorbij(Document d, Instant nu) {
        return d.getDate("gebruiktOp").toInstant().plus(instellingen.stil()).isBefore(nu)
                || d.getDate("begonnenOp").toInstant().plus(instellingen.lengte()).isBefore(nu);
    }

    private static Onderwerp wie(Document d) {
        return new Onderwerp(d.getString("persoonId"), d.getString("naam"), d.getString("organisatieId"),
                d.getString("organisatieNaam"), Set.copyOf(d.getList("functies", String.class, List.of())));
    }

    private static Document verpak(Sessiesleutel sleutel, Tokens tokens) {
        Document d = new Document("access", sleutel.versleutel(tokens.access())).append("accessTot", Date.from(tokens.accessTot()));
        if (tokens.refresh() != null) {
            d.append("refresh", sleutel.versleutel(tokens.refresh()));
        }
        if (tokens.id() != null) {
            d.append("id", sleutel.versleutel(tokens.id()));
        }
        return d;
    }

    private static Tokens uitpak(Sessiesleutel sleutel, Document d) {
        Binary refresh = d.get("refresh", Binary.class);
        Binary id = d.get("id", Binary.class);
        return new Tokens(sleutel.ontsleutel(d.get("access", Binary.class).getData()), d.getDate("accessTot").toInstant(),
                refresh == null ? null : sleutel.ontsleutel(refresh.getData()), id == null ? null : sleutel.ontsleutel(id.getData()));
    }
}
