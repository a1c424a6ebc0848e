package nl.schakel.trail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Nalevering.Geschreven;
import nl.schakel.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/**
 * What leaves a service of its access log: ids, codes and moments. A name and the sentence with the reason stay behind; so does a
 * ground that is no code, for such a text could say anything.
 */
public final class InzageVastgelegd {

    public static final String TOPIC = "inzage";
    public static final String TYPE = "nl.inzageregels.inzage-vastgelegd.v1";

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,59}");

    private InzageVastgelegd() {}

    /** The same for the same lines, in any order. */
    public static String pakketId(List<Geschreven> regels) {
        String ids = regels.stream().map(Geschreven::id).sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public static OutgoingEvent van(List<Geschreven> regels) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("regels", regels.stream().map(r -> regel(r.id(), r.regel())).toList());
        data.put("door", Map.of("rol", "dienst"));
        return new OutgoingEvent(TYPE, TOPIC, pakketId(regels), data);
    }

    private static Map<String, Object> regel(String id, Inzageregel regel) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("regelId", id);
        uit.put("tijdstip", moment(regel.tijdstip()));
        uit.put("actie", regel.actie().code());
        uit.put("uitkomst", regel.uitkomst().name());
        uit.put("handeling", regel.handeling());
        uit.put("persoonId", regel.door().persoonId());
        zet(uit, "organisatieId", regel.door().organisatieId());
        uit.put("functies", regel.door().functies().stream().sorted().toList());
        zet(uit, "caserol", regel.caserol());
        uit.put("middelSoort", regel.middelSoort());
        uit.put("middelId", regel.middelId());
        zet(uit, "casusId", regel.casusId());
        String grondslag = regel.grondslag();
        zet(uit, "grondslag", grondslag != null && CODE.matcher(grondslag).matches() ? grondslag : null);
        return uit;
    }

    /** To the millisecond, as the log keeps it. */
    private static Instant moment(Instant tijdstip) {
        return tijdstip.truncatedTo(ChronoUnit.MILLIS);
    }

    private static void zet(Map<String, Object> uit, String veld, @Nullable String waarde) {
        if (waarde != null) {
            uit.put(veld, waarde);
        }
    }
}
