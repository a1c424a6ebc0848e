package nl.schakel.access.mongo;

import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Onderwerp;
import org.bson.Document;

/** The stored form of a line. Field names are Dutch like the record's; the codes are those of NEN 7513. */
final class InzageDocument {

    /** Only there as long as the line has to be handed on. */
    static final String DOORGEVEN = "doorgeven";

    private InzageDocument() {}

    static Document schrijf(Inzageregel regel, String id, String bron) {
        Onderwerp door = regel.door();
        Document document = new Document("_id", id)
                .append("bron", bron)
                .append("tijdstip", Date.from(regel.tijdstip()))
                .append("actie", regel.actie().code())
                .append("uitkomst", regel.uitkomst().name())
                .append("handeling", regel.handeling())
                .append("persoonId", door.persoonId())
                .append("naam", door.naam())
                .append("organisatieId", door.organisatieId())
                .append("organisatieNaam", door.organisatieNaam())
                .append("functies", List.copyOf(door.functies()))
                .append("caserol", regel.caserol())
                .append("middelSoort", regel.middelSoort())
                .append("middelId", regel.middelId())
                .append("casusId", regel.casusId())
                .append("grondslag", regel.grondslag())
                .append("reden", regel.reden());
        return regel.casusId() == null ? document : document.append(DOORGEVEN, true);
    }

    static Inzageregel lees(Document d) {
        return new Inzageregel(
                d.getDate("tijdstip").toInstant(),
                actie(d.getString("actie")),
                Inzageregel.Uitkomst.valueOf(d.getString("uitkomst")),
                d.getString("handeling"),
                new Onderwerp(
                        d.getString("persoonId"),
                        d.getString("naam"),
                        d.getString("organisatieId"),
                        d.getString("organisatieNaam"),
                        Set.copyOf(d.getList("functies", String.class))),
                d.getString("caserol"),
                d.getString("middelSoort"),
                d.getString("middelId"),
                d.getString("casusId"),
                d.getString("grondslag"),
                d.getString("reden"));
    }

    private static Inzageregel.Actie actie(String code) {
        for (Inzageregel.Actie actie : Inzageregel.Actie.values()) {
            if (actie.code().equals(code)) {
                return actie;
            }
        }
        throw new IllegalStateException("Onbekende actiecode in het inzageregister: " + code);
    }
}
