package nl.schakel.maatwerktafel.verzoek.mongo;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import org.bson.Document;

/**
 * The rule who may read a request, as a query: nothing is fetched that must be left out afterwards. Says the same as the
 * policy on {@code VERZOEK_LEZEN}; a test holds the two together.
 */
final class Leesfilter {

    /** Later than any day that a participation ends on. */
    private static final String ALTIJD = "9999-12-31";

    private Leesfilter() {}

    /** What a request keeps to be found by. */
    static Document velden(Verzoek verzoek) {
        List<Document> lezers = verzoek.toegang().personen().stream().map(Leesfilter::lezer).toList();
        return new Document("lezers", lezers).append("ingediend", verzoek.ingediend());
    }

    private static Document lezer(Deelnemer deelnemer) {
        return new Document("persoonId", deelnemer.persoonId())
                .append("tot", deelnemer.tot() == null ? ALTIJD : deelnemer.tot().toString());
    }

    /** The requests that the table handles, or those of the families that someone takes part in. */
    static Document leesbaarVoor(Onderwerp wie, LocalDate vandaag) {
        return wie.heeftEenVan(Toegangslijst.TAFEL)
                ? new Document(Verzoekcollectie.INGEDIEND, true)
                : vanGezinnenVan(wie, vandaag);
    }

    /** Only those of the families that someone takes part in. */
    static Document vanGezinnenVan(Onderwerp wie, LocalDate vandaag) {
        Document deelname = new Document("persoonId", wie.persoonId()).append("tot", new Document("$gte", vandaag.toString()));
        return new Document(Verzoekcollectie.LEZER, wie.persoonId())
                .append(Verzoekcollectie.LEZERS, new Document("$elemMatch", deelname));
    }
}
