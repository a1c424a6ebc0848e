package nl.schakel.gateway.sessie.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.schakel.access.Onderwerp;
import nl.schakel.gateway.sessie.Sessie;
import nl.schakel.gateway.sessie.Sessiesleutel;
import nl.schakel.gateway.sessie.Tokens;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** The stored form of a session. The tokens are locked with the secret that only the browser has. */
final class SessieDocument {

    private SessieDocument() {}

    static Document schrijf(Sessie sessie) {
        Onderwerp wie = sessie.wie();
        return new Document("_id", sessie.id())
                .append("persoonId", wie.persoonId())
                .append("naam", wie.naam())
                .append("organisatieId", wie.organisatieId())
                .append("organisatieNaam", wie.organisatieNaam())
                .append("functies", new ArrayList<>(wie.functies()))
                .append("begonnenOp", Date.from(sessie.begonnenOp()))
                .append("gebruiktOp", Date.from(sessie.gebruiktOp()))
                .append("tokens", verpak(sessie.sleutel(), sessie.tokens()));
    }

    static Sessie lees(Document d, Sessiesleutel sleutel, Instant nu) {
        Onderwerp wie = new Onderwerp(
                d.getString("persoonId"),
                d.getString("naam"),
                d.getString("organisatieId"),
                d.getString("organisatieNaam"),
                Set.copyOf(d.getList("functies", String.class, List.of())));
        return new Sessie(d.getString("_id"), wie, begonnenOp(d), nu, sleutel, tokens(d, sleutel));
    }

    static Instant begonnenOp(Document d) {
        return d.getDate("begonnenOp").toInstant();
    }

    static Instant gebruiktOp(Document d) {
        return d.getDate("gebruiktOp").toInstant();
    }

    static Document verpak(Sessiesleutel sleutel, Tokens tokens) {
        return new Document("access", sleutel.versleutel(tokens.access()))
                .append("accessTot", Date.from(tokens.accessTot()))
                .append("refresh", tokens.refresh() == null ? null : sleutel.versleutel(tokens.refresh()))
                .append("id", tokens.id() == null ? null : sleutel.versleutel(tokens.id()));
    }

    static Tokens tokens(Document d, Sessiesleutel sleutel) {
        Document verpakt = d.get("tokens", Document.class);
        return new Tokens(
                sleutel.ontsleutel(verpakt.get("access", Binary.class).getData()),
                verpakt.getDate("accessTot").toInstant(),
                ontsleutel(verpakt.get("refresh", Binary.class), sleutel),
                ontsleutel(verpakt.get("id", Binary.class), sleutel));
    }

    private static @Nullable String ontsleutel(@Nullable Binary inhoud, Sessiesleutel sleutel) {
        return inhoud == null ? null : sleutel.ontsleutel(inhoud.getData());
    }
}
