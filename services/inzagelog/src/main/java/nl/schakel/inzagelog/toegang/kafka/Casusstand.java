package nl.schakel.inzagelog.toegang.kafka;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.inzagelog.toegang.model.Gezinslid;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Wat wij lezen van een toegangsrecord: wie er nu bij het gezin zelf hoort. Een zorgcoördinator zonder organisatie is een bewoner. */
record Casusstand(String casusId, List<Gezinslid> leden) {

    private static final String TYPE = "nl.toegangen.toegang-gewijzigd.v1";

    /** Leeg als het record over iets anders gaat dan een gezin. */
    static Optional<Casusstand> lees(IncomingEvent event) {
        if (!event.type().equals(TYPE) || !event.data().path("soort").asString("").equals("CASUS")) {
            return Optional.empty();
        }
        JsonNode personen = event.data().path("personen");
        if (!personen.isArray()) {
            throw new UnreadableEvent("personen is geen lijst");
        }
        List<Gezinslid> leden = new ArrayList<>();
        personen.forEach(p -> {
            if (isGezin(p)) {
                leden.add(new Gezinslid(verplicht(p, "persoonId"), tot(p)));
            }
        });
        return Optional.of(new Casusstand(verplicht(event.data(), "onderwerp"), List.copyOf(leden)));
    }

    private static boolean isGezin(JsonNode persoon) {
        return switch (persoon.path("caserol").asString("")) {
            case "GEZINSLID" -> true;
            case "ZORGCOORDINATOR" -> !persoon.path("organisatieId").isString();
            default -> false;
        };
    }

    private static @Nullable LocalDate tot(JsonNode persoon) {
        JsonNode tot = persoon.path("tot");
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
        JsonNode waarde = node.path(veld);
        if (!waarde.isString()) {
            throw new UnreadableEvent(veld + " ontbreekt");
        }
        return waarde.asString();
    }
}
