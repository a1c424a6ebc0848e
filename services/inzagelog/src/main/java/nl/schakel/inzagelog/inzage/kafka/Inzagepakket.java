package nl.schakel.inzagelog.inzage.kafka;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.inzagelog.inzage.model.Logregel;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.UnreadableEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** De regels in een bericht. */
final class Inzagepakket {

    private static final String TYPE = "nl.inzageregels.inzage-vastgelegd.v1";

    private Inzagepakket() {}

    static List<Logregel> lees(IncomingEvent event) {
        if (!event.type().equals(TYPE)) {
            return List.of();
        }
        JsonNode regels = event.data().path("regels");
        if (!regels.isArray()) {
            throw new UnreadableEvent("regels is geen lijst");
        }
        String bron = event.source().substring(event.source().lastIndexOf(':') + 1);
        List<Logregel> gelezen = new ArrayList<>();
        regels.forEach(r -> gelezen.add(regel(bron, r)));
        return gelezen;
    }

    private static Logregel regel(String bron, JsonNode r) {
        Set<String> functies = r.path("functies").valueStream().map(f -> f.asString("")).collect(Collectors.toSet());
        return new Logregel(
                bron,
                verplicht(r, "regelId"),
                verplicht(r, "casusId"),
                moment(r),
                verplicht(r, "actie"),
                verplicht(r, "uitkomst").equals("TOEGESTAAN"),
                verplicht(r, "handeling"),
                new Logregel.Wie(verplicht(r, "persoonId"), alsErIs(r, "organisatieId"), functies),
                alsErIs(r, "caserol"),
                verplicht(r, "middelSoort"),
                verplicht(r, "middelId"),
                alsErIs(r, "grondslag"));
    }

    private static Instant moment(JsonNode r) {
        try {
            return Instant.parse(verplicht(r, "tijdstip"));
        } catch (DateTimeException geenMoment) {
            throw new UnreadableEvent("tijdstip is geen moment", geenMoment);
        }
    }

    private static @Nullable String alsErIs(JsonNode r, String veld) {
        return r.path(veld).isString() ? r.path(veld).asString() : null;
    }

    private static String verplicht(JsonNode r, String veld) {
        if (!r.path(veld).isString()) {
            throw new UnreadableEvent("regels[]." + veld + " ontbreekt");
        }
        return r.path(veld).asString();
    }
}
