package nl.schakel.maatwerktafel.verzoek.mongo;

import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.PRECEDENT;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.PRECEDENT_ID;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.PRECEDENT_REGEL;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.PRECEDENT_TEKST;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.application.Zoektekst;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.precedent.application.Precedent;
import nl.schakel.maatwerktafel.precedent.application.Precedenten;
import org.bson.Document;
import org.springframework.stereotype.Repository;

@Repository
class MongoPrecedenten implements Precedenten {

    /** The id of the request is left out by name, so that it can not slip into an answer. */
    private static final Document ALLEEN_PRECEDENT = new Document("_id", 0).append(PRECEDENT, 1);

    private static final Document NIEUWSTE_KWARTAAL_EERST = new Document(PRECEDENT + ".kwartaal", -1).append(PRECEDENT_ID, 1);

    private final Verzoekcollectie collectie;

    MongoPrecedenten(Verzoekcollectie collectie) {
        this.collectie = collectie;
    }

    @Override
    public Deel<Precedent> over(String regelId, int overslaan, int hoogstens) {
        return zoek(new Document(PRECEDENT_REGEL, regelId), overslaan, hoogstens);
    }

    @Override
    public Deel<Precedent> met(String tekst, List<String> regels, int overslaan, int hoogstens) {
        Document inKern = new Document(PRECEDENT_TEKST, Zoektekst.patroon(tekst));
        Document inRegel = new Document(PRECEDENT_REGEL, new Document("$in", regels));
        return zoek(new Document("$or", List.of(inKern, inRegel)), overslaan, hoogstens);
    }

    @Override
    public Deel<Precedent> alle(int overslaan, int hoogstens) {
        return zoek(new Document(PRECEDENT_ID, new Document("$exists", true)), overslaan, hoogstens);
    }

    private Deel<Precedent> zoek(Document filter, int overslaan, int hoogstens) {
        List<Precedent> gevonden = collectie.zoek(filter)
                .projection(ALLEEN_PRECEDENT)
                .sort(NIEUWSTE_KWARTAAL_EERST)
                .skip(overslaan)
                .limit(hoogstens)
                .map(MongoPrecedenten::precedent)
                .into(new ArrayList<>());
        return new Deel<>(gevonden, collectie.tel(filter));
    }

    private static Precedent precedent(Document document) {
        Document p = Verzoekcollectie.zoekvelden(document).get("precedent", Document.class);
        return new Precedent(
                p.getString("id"), p.getString("regelId"), p.getString("kern"), p.getString("besluit"), p.getString("kwartaal"));
    }
}
