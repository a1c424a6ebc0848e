package nl.schakel.maatwerktafel.verzoek.mongo;

import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.CASUS;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.STAND;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.TAFEL;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.TAFELTIJD;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.TITEL;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.zoekvelden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.tafel.application.Agenda;
import nl.schakel.maatwerktafel.tafel.model.TafelId;
import org.bson.Document;
import org.springframework.stereotype.Repository;

@Repository
class MongoAgenda implements Agenda {

    private static final Document OP_TIJD = new Document(TAFELTIJD, 1).append("_id", 1);
    private static final Document ALLEEN_TAFEL = new Document(TAFEL, 1);
    private static final Document ALLEEN_PUNT = new Document(TITEL, 1).append(STAND, 1).append(CASUS, 1).append(TAFELTIJD, 1);

    private final Verzoekcollectie collectie;

    MongoAgenda(Verzoekcollectie collectie) {
        this.collectie = collectie;
    }

    @Override
    public Map<String, Integer> aantallen(Collection<TafelId> tafels) {
        Document filter = new Document(TAFEL, new Document("$in", tafels.stream().map(TafelId::waarde).toList()));
        return collectie.zoek(filter).projection(ALLEEN_TAFEL).sort(OP_TIJD).into(new ArrayList<>()).stream()
                .collect(Collectors.groupingBy(d -> zoekvelden(d).getString("tafelId"), Collectors.summingInt(_ -> 1)));
    }

    @Override
    public List<Punt> punten(TafelId tafel, Onderwerp lezer, LocalDate vandaag) {
        Document filter = new Document(TAFEL, tafel.waarde());
        filter.putAll(Leesfilter.leesbaarVoor(lezer, vandaag));
        return collectie.zoek(filter).projection(ALLEEN_PUNT).sort(OP_TIJD).map(MongoAgenda::punt).into(new ArrayList<>());
    }

    private static Punt punt(Document document) {
        Document zoek = zoekvelden(document);
        return new Punt(document.getString("_id"), zoek.getString("casusId"), zoek.getString("tafeltijd"),
                zoek.get("titel", ""), zoek.getString("stand"));
    }
}
