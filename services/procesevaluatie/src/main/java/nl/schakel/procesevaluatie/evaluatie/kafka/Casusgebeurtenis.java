package nl.schakel.procesevaluatie.evaluatie.kafka;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnmoment;
import nl.schakel.procesevaluatie.tijdlijn.model.Tijdlijnmoment.Herkomst;

/**
 * Wat wij lezen van een gebeurtenis in het plan of aan de tafel: van welk gezin, en wanneer het was.
 *
 * @param datum de dag die in de gegevens staat, of anders de dag waarop het werd vastgelegd
 */
record Casusgebeurtenis(String casusId, LocalDate datum) {

    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    /** Wat op een tijdlijn hoort, en in welk veld de dag staat (leeg: de dag van vastleggen). Veiligheid staat er met opzet niet bij. */
    private static final Map<String, String> PLAN = Map.ofEntries(
            Map.entry("nl.gezinsplannen.casus-aangemeld.v1", "startdatum"),
            Map.entry("nl.gezinsplannen.eerste-contact-gelegd.v1", ""),
            Map.entry("nl.gezinsplannen.doel-toegevoegd.v1", ""),
            Map.entry("nl.gezinsplannen.blokkade-gemeld.v1", ""),
            Map.entry("nl.gezinsplannen.blokkade-opgeheven.v1", ""),
            Map.entry("nl.gezinsplannen.partner-uitgenodigd.v1", ""),
            Map.entry("nl.gezinsplannen.partner-afgesloten.v1", ""),
            Map.entry("nl.gezinsplannen.zorgcoordinator-aangewezen.v1", ""),
            Map.entry("nl.gezinsplannen.plan-vastgesteld.v1", ""),
            Map.entry("nl.gezinsplannen.overleg-gehouden.v1", "overlegdatum"),
            Map.entry("nl.gezinsplannen.casus-heropend.v1", "heropendatum"),
            Map.entry("nl.gezinsplannen.nazorg-gegeven.v1", "nazorgdatum"),
            Map.entry("nl.gezinsplannen.casus-afgesloten.v1", "afsluitdatum"));

    private static final Map<String, String> TAFEL = Map.of(
            "nl.maatwerkverzoeken.verzoek-ingediend.v1", "",
            "nl.maatwerkverzoeken.verzoek-geagendeerd.v1", "",
            "nl.maatwerkverzoeken.besluit-genomen.v1", "",
            "nl.maatwerkverzoeken.verzoek-ingetrokken.v1", "");

    /** Leeg als dit soort gebeurtenis niet op een tijdlijn hoort. */
    static Optional<Casusgebeurtenis> lees(IncomingEvent event) {
        var veld = PLAN.getOrDefault(event.type(), TAFEL.get(event.type()));
        return veld == null ? Optional.empty() : Optional.of(new Casusgebeurtenis(casusId(event), datum(event, veld)));
    }

    /** Het id van het moment volgt uit dat van de gebeurtenis: een tweede aflevering geeft hetzelfde moment. */
    Tijdlijnmoment moment(IncomingEvent event) {
        var id = UUID.nameUUIDFromBytes((event.source() + "/" + event.id()).getBytes(StandardCharsets.UTF_8)).toString();
        return new Tijdlijnmoment(id, datum, soort(event.type()), PLAN.containsKey(event.type()) ? Herkomst.PLAN : Herkomst.TAFEL);
    }

    private static String soort(String type) {
        var zonderVersie = type.substring(0, type.lastIndexOf('.'));
        return zonderVersie.substring(zonderVersie.lastIndexOf('.') + 1);
    }

    private static String casusId(IncomingEvent event) {
        var waarde = event.data().path("casusId");
        if (!waarde.isString()) {
            throw new UnreadableEvent(event.type() + " heeft geen casusId");
        }
        return waarde.asString();
    }

    private static LocalDate datum(IncomingEvent event, String veld) {
        if (veld.isEmpty()) {
            return LocalDate.ofInstant(event.time(), HIER);
        }
        try {
            return LocalDate.parse(event.data().path(veld).asString(""));
        } catch (DateTimeException geenDag) {
            throw new UnreadableEvent(event.type() + " heeft geen dag in " + veld, geenDag);
        }
    }
}
