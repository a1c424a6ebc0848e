package nl.schakel.maatwerktafel.verzoek.mongo;

import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.BESLOTEN_OP;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.BESLUIT;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.INGEDIEND_OP;
import static nl.schakel.maatwerktafel.verzoek.mongo.Verzoekcollectie.REGEL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.schakel.maatwerktafel.overzicht.application.Verzoekcijfers;
import nl.schakel.maatwerktafel.overzicht.model.Cijfer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoVerzoekcijfers implements Verzoekcijfers {

    private static final Document ALLEEN_CIJFERS =
            new Document("_id", 0).append(REGEL, 1).append(INGEDIEND_OP, 1).append(BESLUIT, 1).append(BESLOTEN_OP, 1);

    private final Verzoekcollectie collectie;

    MongoVerzoekcijfers(Verzoekcollectie collectie) {
        this.collectie = collectie;
    }

    @Override
    public List<Cijfer> ingediendVanaf(Instant moment) {
        return collectie.zoek(new Document(INGEDIEND_OP, new Document("$gte", Date.from(moment))))
                .projection(ALLEEN_CIJFERS)
                .sort(new Document(INGEDIEND_OP, 1))
                .map(MongoVerzoekcijfers::cijfer)
                .into(new ArrayList<>());
    }

    private static Cijfer cijfer(Document document) {
        Document zoek = Verzoekcollectie.zoekvelden(document);
        return new Cijfer(zoek.getString("regelId"), zoek.getDate("ingediendOp").toInstant(), zoek.getString("besluit"),
                moment(zoek.getDate("beslotenOp")));
    }

    private static @Nullable Instant moment(@Nullable Date datum) {
        return datum == null ? null : datum.toInstant();
    }
}
