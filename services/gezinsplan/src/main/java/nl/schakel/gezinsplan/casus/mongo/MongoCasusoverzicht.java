package nl.schakel.gezinsplan.casus.mongo;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schakel.gezinsplan.casus.application.Bereik;
import nl.schakel.gezinsplan.casus.application.Casusoverzicht;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen.Bewaard;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.Stored;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Questions over all casussen. Who may find what is part of the question itself. */
@Repository
class MongoCasusoverzicht implements Casusoverzicht {

    private static final Document OP_NAAM = new Document(Zoekvelden.NAAM, 1).append("_id", 1);

    private final MongoCollection<Document> casussen;
    private final AggregateStore<Casus> store;

    MongoCasusoverzicht(MongoCollection<Document> casussen, AggregateStore<Casus> store) {
        this.casussen = casussen;
        this.store = store;
    }

    @Override
    public Bladzijde zoek(Bereik bereik, String zoek, int overslaan, int hoogstens) {
        return switch (bereik) {
            case Bereik.Deelnemer b -> bladzijde(deelnemer(b), zoek, overslaan, hoogstens);
            case Bereik.Organisatie b -> bladzijde(organisatie(b), zoek, overslaan, hoogstens);
            case Bereik.Niets() -> new Bladzijde(List.of(), 0);
        };
    }

    @Override
    public List<Bewaard> nietOpgepakt(int hoogstens) {
        return bewaard(casussen.find(new Document(Zoekvelden.ZONDER_TEAM, true))
                .sort(new Document("state.aanmelding.op", 1).append("_id", 1))
                .limit(hoogstens)
                .into(new ArrayList<>()));
    }

    @Override
    public List<CasusId> vastOpRegel(UUID regelId) {
        return casussen.find(new Document(Zoekvelden.VASTE_REGELS, regelId.toString()))
                .projection(new Document("_id", 1))
                .map(gevonden -> CasusId.van(gevonden.getString("_id")))
                .into(new ArrayList<>());
    }

    @Override
    public List<ZonderTekst> zonderTekst(int hoogstens) {
        List<ZonderTekst> open = new ArrayList<>();
        casussen.find(new Document(Zoekvelden.ZONDER_TEKST, new Document("$exists", true)))
                .projection(new Document(Zoekvelden.ZONDER_TEKST, 1))
                .limit(hoogstens)
                .forEach(gevonden -> open.addAll(zonderTekst(gevonden)));
        return open;
    }

    private static List<ZonderTekst> zonderTekst(Document gevonden) {
        CasusId id = CasusId.van(gevonden.getString("_id"));
        return gevonden.get("state", Document.class)
                .get(Zoekvelden.IN_STATE, Document.class)
                .getList("zonderTekst", String.class)
                .stream()
                .map(verzoekId -> new ZonderTekst(id, UUID.fromString(verzoekId)))
                .toList();
    }

    private Bladzijde bladzijde(Document filter, String zoek, int overslaan, int hoogstens) {
        if (!zoek.isBlank()) {
            filter.append(Zoekvelden.NAAM, Pattern.compile(Pattern.quote(Zoekvelden.zoeknaam(zoek.strip()))));
        }
        List<Document> gevonden = casussen.find(filter)
                .sort(OP_NAAM)
                .skip(overslaan)
                .limit(hoogstens)
                .into(new ArrayList<>());
        return new Bladzijde(bewaard(gevonden), casussen.countDocuments(filter));
    }

    private List<Bewaard> bewaard(List<Document> gevonden) {
        return gevonden.stream()
                .map(store::stored)
                .map((Stored<Casus> s) -> new Bewaard(s.state(), s.version()))
                .toList();
    }

    private static Document deelnemer(Bereik.Deelnemer bereik) {
        List<String> rollen = bereik.rollen().stream().map(Enum::name).sorted().toList();
        Document deelname = vandaag(bereik.vandaag())
                .append("persoon", bereik.persoonId())
                .append("rol", new Document("$in", rollen));
        return new Document(Zoekvelden.LEZERS, bereik.persoonId())
                .append(Zoekvelden.DEELNAMES, new Document("$elemMatch", deelname));
    }

    private static Document organisatie(Bereik.Organisatie bereik) {
        Document deelname = vandaag(bereik.vandaag()).append("organisatie", bereik.organisatieId());
        return new Document(Zoekvelden.ORGANISATIES, bereik.organisatieId())
                .append(Zoekvelden.DEELNAMES, new Document("$elemMatch", deelname));
    }

    private static Document vandaag(LocalDate dag) {
        return new Document("vanaf", new Document("$lte", dag.toString()))
                .append("tot", new Document("$gte", dag.toString()));
    }
}
