package nl.schakel.procesevaluatie.evaluatie.kafka;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Wat wij lezen van een toegangsrecord: wie er nu bij een gezin hoort of ermee werkt. */
record Casusstand(String casusId, List<Casusdeelname> deelnames) {

    private static final String TYPE = "nl.toegangen.toegang-gewijzigd.v1";

    /** Leeg als het record over iets anders gaat dan een gezin. */
    static Optional<Casusstand> lees(IncomingEvent event) {
        if (!event.type().equals(TYPE) || !event.data().path("soort").asString("").equals("CASUS")) {
            return Optional.empty();
        }
        var personen = event.data().path("personen");
        if (!personen.isArray()) {
            throw new UnreadableEvent("personen is geen lijst");
        }
        var deelnames = new ArrayList<Casusdeelname>();
        personen.forEach(p -> deelnames.add(deelname(p)));
        return Optional.of(new Casusstand(verplicht(event.data(), "onderwerp"), List.copyOf(deelnames)));
    }

    private static Casusdeelname deelname(JsonNode persoon) {
        // Zonder rol in het gezin telt iemand nergens als gezin, coördinator of team.
        var caserol = persoon.path("caserol").asString("NETWERK");
        var organisatieId = persoon.path("organisatieId");
        return new Casusdeelname(verplicht(persoon, "persoonId"), caserol, organisatieId.isString() ? organisatieId.asString() : null, tot(persoon), true);
    }

    private static @Nullable LocalDate tot(JsonNode persoon) {
        var tot = persoon.path("tot");
        if (!tot.isString()) {
            return null;
        }
        try {
            return LocalDate.parse(tot.asString());
        } catch (DateTimeException geenDag) {
            throw new UnreadableEvent("tot is geen dag", geenDag);
        }
    }

    private static String verplicht(JsonNode node, String veld) {
        var waarde = node.path(veld);
        if (!waarde.isString()) {
            throw new UnreadableEvent(veld + " ontbreekt");
        }
        return waarde.asString();
    }
}
