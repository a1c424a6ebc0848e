package nl.schakel.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import nl.schakel.rest.Veldfout;
import org.jspecify.annotations.Nullable;

/**
 * The body of every 4xx and 5xx answer: RFC 9457, with the fields of the ZGW standard beside them.
 *
 * @param code for programs; for a refusal its name in kebab-case
 * @param detail the sentence that the user reads
 * @param invalidParams with 400
 * @param huidigeVersie with 412: version of the part as it is now
 * @param huidig with 412: the part as it is now
 * @param traceId with 500: what to search for in the logs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Probleem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        @Nullable List<Veldfout> invalidParams,
        @Nullable Long huidigeVersie,
        @Nullable Object huidig,
        @Nullable String traceId) {

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Ongeldige invoer"),
            Map.entry(401, "Niet ingelogd"),
            Map.entry(403, "Geen toegang"),
            Map.entry(404, "Niet gevonden"),
            Map.entry(405, "Dat kan hier niet"),
            Map.entry(406, "Antwoordvorm niet beschikbaar"),
            Map.entry(409, "Geweigerd"),
            Map.entry(412, "Intussen gewijzigd"),
            Map.entry(413, "Te groot"),
            Map.entry(415, "Invoervorm niet bekend"),
            Map.entry(428, "Versie ontbreekt"),
            Map.entry(429, "Te veel verzoeken"),
            Map.entry(500, "Er ging iets mis"),
            Map.entry(502, "Even niet bereikbaar"),
            Map.entry(503, "Even niet bereikbaar"),
            Map.entry(504, "Het duurde te lang"));

    private static final Map<Integer, String> DETAILS = Map.ofEntries(
            Map.entry(400, "Het verzoek is niet te lezen."),
            Map.entry(401, "U bent niet ingelogd, of uw sessie is voorbij. Log opnieuw in."),
            Map.entry(403, "U mag dit niet bekijken of doen."),
            Map.entry(404, "Dit bestaat niet, of niet meer."),
            Map.entry(405, "Deze handeling bestaat niet op dit adres."),
            Map.entry(406, "Dit adres antwoordt in JSON (application/json)."),
            Map.entry(413, "Wat u stuurt is te groot."),
            Map.entry(415, "Stuur de gegevens als JSON (application/json)."),
            Map.entry(429, "U doet te veel verzoeken achter elkaar. Wacht even en probeer het opnieuw."),
            Map.entry(500, "Er ging bij ons iets mis. Probeer het opnieuw. Blijft het misgaan, noem dan het nummer hieronder."),
            Map.entry(502, "Een onderdeel van Schakel antwoordt niet. Probeer het over een minuut opnieuw."),
            Map.entry(503, "Een onderdeel van Schakel antwoordt nu niet. Probeer het over een minuut opnieuw."),
            Map.entry(504, "Een onderdeel van Schakel antwoordt niet op tijd. Probeer het over een minuut opnieuw."));

    /** With the usual Dutch sentence of this status. */
    public static Probleem van(int status) {
        return van(status, "http-" + status, DETAILS.getOrDefault(status, "Dit verzoek kan niet worden uitgevoerd."));
    }

    public static Probleem van(int status, String code, String detail) {
        String title = TITLES.getOrDefault(status, status >= 500 ? "Er ging iets mis" : "Dat kan niet");
        return new Probleem("about:blank", title, status, detail, null, code, null, null, null, null);
    }

    /** 400 with all faults. */
    public static Probleem invoer(List<Veldfout> fouten) {
        String detail = fouten.size() == 1
                ? fouten.getFirst().reason()
                : "Er zijn " + fouten.size() + " dingen die niet kloppen. Pas ze aan en probeer het opnieuw.";
        return new Probleem(
                "about:blank", "Ongeldige invoer", 400, detail, null, "ongeldige-invoer", fouten, null, null, null);
    }

    /** 412 with the part as it is now. */
    public static Probleem botsing(String detail, long versie, Object huidig) {
        return new Probleem(
                "about:blank", "Intussen gewijzigd", 412, detail, null, "intussen-gewijzigd", null, versie, huidig, null);
    }

    /** The same, with the path of the request. */
    public Probleem bij(String pad) {
        return new Probleem(
                type, title, status, detail, pad, code, invalidParams, huidigeVersie, huidig, traceId);
    }

    /** The same, with the number under which the logs know this request. */
    public Probleem metSpoor(@Nullable String spoor) {
        return new Probleem(type, title, status, detail, instance, code, invalidParams, huidigeVersie, huidig, spoor);
    }
}
