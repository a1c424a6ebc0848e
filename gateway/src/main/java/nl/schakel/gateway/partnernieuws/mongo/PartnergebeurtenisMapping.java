package nl.schakel.gateway.partnernieuws.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import nl.schakel.gateway.partnernieuws.model.Afzender;
import nl.schakel.gateway.partnernieuws.model.Inhoud;
import nl.schakel.gateway.partnernieuws.model.Partnergebeurtenis;
import nl.schakel.gateway.partnernieuws.model.Soort;
import nl.schakel.gateway.partnernieuws.model.Uitslag;
import nl.schakel.gateway.partnernieuws.model.Uitslag.Reden;
import nl.schakel.messaging.StateMapping;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The stored form. The moment of the partner is text: it may be more precise than what the store keeps, and a repeat must be equal. */
final class PartnergebeurtenisMapping implements StateMapping<Partnergebeurtenis> {

    @Override
    public Document write(Partnergebeurtenis g) {
        Document d = new Document("id", g.id().toString())
                .append("klant", g.afzender().klant())
                .append("organisatieId", g.afzender().organisatieId())
                .append("bron", g.inhoud().bron())
                .append("nummer", g.inhoud().nummer())
                .append("soort", g.inhoud().soort().name())
                .append("casusId", g.inhoud().casusId().toString())
                .append("op", g.inhoud().op().toString())
                .append("ontvangenOp", Date.from(g.ontvangenOp()))
                .append("stand", g.stand().name());
        zet(d, "datum", g.inhoud().datum() == null ? null : g.inhoud().datum().toString());
        zet(d, "dataref", g.inhoud().dataref());
        zet(d, "afgehandeldOp", g.afgehandeldOp() == null ? null : Date.from(g.afgehandeldOp()));
        zet(d, "reden", g.uitslag() == null || g.uitslag().reden() == null ? null : g.uitslag().reden().name());
        return d;
    }

    @Override
    public Partnergebeurtenis read(Document d) {
        String datum = d.getString("datum");
        var inhoud = new Inhoud(
                d.getString("bron"), d.getString("nummer"), Soort.valueOf(d.getString("soort")), UUID.fromString(d.getString("casusId")),
                Instant.parse(d.getString("op")), datum == null ? null : LocalDate.parse(datum), d.getString("dataref"));
        Date afgehandeldOp = d.getDate("afgehandeldOp");
        return new Partnergebeurtenis(
                UUID.fromString(d.getString("id")), new Afzender(d.getString("klant"), d.getString("organisatieId")), inhoud,
                d.getDate("ontvangenOp").toInstant(), afgehandeldOp == null ? null : uitslag(d.getString("reden")),
                afgehandeldOp == null ? null : afgehandeldOp.toInstant());
    }

    private static Uitslag uitslag(@Nullable String reden) {
        return reden == null ? Uitslag.OPGENOMEN : new Uitslag(Reden.valueOf(reden));
    }

    private static void zet(Document d, String naam, @Nullable Object waarde) {
        if (waarde != null) {
            d.append(naam, waarde);
        }
    }
}
