package nl.schakel.gezinsplan.adresboek.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.schakel.gezinsplan.adresboek.Adressen;
import nl.schakel.gezinsplan.adresboek.Mens;
import nl.schakel.gezinsplan.adresboek.Organisatie;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Two small collections; a person or organisation is one document that is replaced whole. */
@Repository
class MongoAdressen implements Adressen {

    private static final ReplaceOptions OF_NIEUW = new ReplaceOptions().upsert(true);
    private static final Document OP_NAAM = new Document("zoeknaam", 1).append("_id", 1);

    private final MongoCollection<Document> mensen;
    private final MongoCollection<Document> organisaties;

    MongoAdressen(MongoDatabase database) {
        mensen = database.getCollection("mensen");
        organisaties = database.getCollection("organisaties");
        mensen.createIndex(new Document("vindbaar", 1).append("zoeknaam", 1));
        mensen.createIndex(OP_NAAM);
    }

    @Override
    public Optional<Mens> mens(String id) {
        return Optional.ofNullable(mensen.find(new Document("_id", id)).first()).map(MongoAdressen::mens);
    }

    @Override
    public Optional<Organisatie> organisatie(String id) {
        return Optional.ofNullable(organisaties.find(new Document("_id", id)).first())
                .map(MongoAdressen::organisatie);
    }

    @Override
    public Gevonden<Mens> mensen(String zoek, boolean ookBewoners, int overslaan, int hoogstens) {
        String naam = zoeknaam(zoek);
        Object bevat = naam.isEmpty() ? new Document("$exists", true) : Pattern.compile(Pattern.quote(naam));
        Document filter = ookBewoners
                ? new Document("zoeknaam", bevat)
                : new Document("$or", List.of(
                        new Document("vindbaar", true).append("zoeknaam", bevat),
                        new Document("vindbaar", false).append("zoeknaam", naam)));
        return blad(mensen, filter, overslaan, hoogstens, MongoAdressen::mens);
    }

    @Override
    public Gevonden<Organisatie> organisaties(int overslaan, int hoogstens) {
        return blad(organisaties, new Document(), overslaan, hoogstens, MongoAdressen::organisatie);
    }

    @Override
    public void bewaar(Mens mens) {
        Document document = new Document("_id", mens.id())
                .append("naam", mens.naam())
                .append("zoeknaam", zoeknaam(mens.naam()))
                .append("organisatieId", mens.organisatieId())
                .append("organisatie", mens.organisatie())
                .append("functie", mens.functie())
                .append("vindbaar", mens.vindbaarOpDeelVanNaam());
        mensen.replaceOne(new Document("_id", mens.id()), document, OF_NIEUW);
    }

    @Override
    public void bewaar(Organisatie organisatie) {
        Document document = new Document("_id", organisatie.id())
                .append("naam", organisatie.naam())
                .append("zoeknaam", zoeknaam(organisatie.naam()))
                .append("soort", organisatie.soort());
        organisaties.replaceOne(new Document("_id", organisatie.id()), document, OF_NIEUW);
    }

    private static <T> Gevonden<T> blad(
            MongoCollection<Document> collectie,
            Document filter,
            int overslaan,
            int hoogstens,
            Function<Document, T> lees) {
        List<T> items = collectie
                .find(filter)
                .sort(OP_NAAM)
                .skip(overslaan)
                .limit(hoogstens)
                .map(lees::apply)
                .into(new ArrayList<>());
        return new Gevonden<>(items, collectie.countDocuments(filter));
    }

    private static Mens mens(Document d) {
        return new Mens(
                d.getString("_id"),
                d.getString("naam"),
                d.getString("organisatieId"),
                d.getString("organisatie"),
                d.getString("functie"));
    }

    private static Organisatie organisatie(Document d) {
        return new Organisatie(d.getString("_id"), d.getString("naam"), d.getString("soort"));
    }

    /** Lower case and without accents, so that every server finds alike. */
    private static String zoeknaam(String naam) {
        return Normalizer.normalize(naam.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
