package nl.schakel.maatwerktafel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.toegang.model.Casustoegang;
import nl.schakel.maatwerktafel.toegang.model.Casustoegangen;
import nl.schakel.testkit.Personen;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** One family of its own with a rule, a table and a request: Fatima coordinates, Samira is of the family, Ingrid helps. */
public final class Zaak {

    public static final LocalDate VANDAAG = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private final MockMvcTester mvc;
    private final String casus = UUID.randomUUID().toString();
    private final String regel;
    private final String tafel;
    private final String id;

    private Zaak(MockMvcTester mvc, Casustoegangen toegangen, String regel) {
        this.mvc = mvc;
        this.regel = regel;
        toegangen.bewaar(new Casustoegang(casus, deelnemers(), "0000000001-000"));
        tafel = als(Personen.KARIN)
                .maak("/tafels", Map.of("datum", VANDAAG.plusDays(7).toString(), "begin", "13:30", "eind", "15:00", "plaats", "Kamer 2.04"))
                .is(201)
                .path("id")
                .asString();
        id = als(Personen.FATIMA).maak("/verzoeken", concept()).is(201).path("id").asString();
    }

    public static List<Deelnemer> deelnemers() {
        return List.of(
                deelnemer(Personen.FATIMA, Deelnemer.ZORGCOORDINATOR),
                deelnemer(Personen.TEUN, Deelnemer.WIJKTEAMMEDEWERKER),
                deelnemer(Personen.SAMIRA, Deelnemer.GEZINSLID),
                deelnemer(Personen.INGRID, Deelnemer.PARTNER));
    }

    private static Deelnemer deelnemer(Personen wie, String caserol) {
        return new Deelnemer(wie.id(), caserol, wie.organisatieId().orElse(null), null);
    }

    public static String regel(MockMvcTester mvc) {
        return Api.als(mvc, Personen.BEHEER).maak("/regels", regelinvoer("Opvang hoogstens zes maanden")).is(201).path("id").asString();
    }

    public static Map<String, Object> regelinvoer(String titel) {
        return Map.of("titel", titel, "soort", "BELEIDSREGEL", "bron", "Beleidsregel opvang", "eigenaar", "Gemeente Veldhoek",
                "bedoeling", "Kinderen zijn veilig.");
    }

    public static Zaak concept(MockMvcTester mvc, Casustoegangen toegangen) {
        return concept(mvc, toegangen, regel(mvc));
    }

    public static Zaak concept(MockMvcTester mvc, Casustoegangen toegangen, String regel) {
        return new Zaak(mvc, toegangen, regel);
    }

    private Map<String, Object> concept() {
        Map<String, Object> invoer = new LinkedHashMap<>(formulier("Noor en Sami zijn veilig."));
        invoer.put("casusId", casus);
        return invoer;
    }

    public Map<String, Object> formulier(String effect) {
        return Map.of("titel", "Opvang na school", "regelId", regel, "urgentie", "HOOG", "gewenstEffect", effect,
                "gewensteOplossing", "Opvang, twee dagen in de week.", "alsJa", "Samira haalt haar diploma.",
                "kosten", List.of(Map.of("arm", "DOORBREKEN", "omschrijving", "Opvang", "betaler", "Gemeente", "bedrag", 410.50,
                        "per", "MAAND", "maanden", 10)));
    }

    public Zaak verstuurd() {
        als(Personen.FATIMA).maak(pad("/indieningen"), Map.of()).is(200);
        return this;
    }

    public Zaak opTafel() {
        als(Personen.KARIN).maak(pad("/agenderingen"), Map.of("tafelId", tafel)).is(200);
        return this;
    }

    public String vraag() {
        JsonNode na = als(Personen.JOOST).maak(pad("/vragen"), Map.of("tekst", "Hoe gaat het nu?")).is(200);
        return na.path("vragen").path(0).path("id").asString();
    }

    public static Map<String, Object> besluit(String soort) {
        return Map.of("besluit", soort, "motivering", "De regel wil dat kinderen veilig zijn.", "voorwaarden", List.of(),
                "isBeschikking", true, "precedentKern", "Ouder leert voor een diploma.");
    }

    public Api als(Personen wie) {
        return Api.als(mvc, wie);
    }

    public String pad(String deel) {
        return "/verzoeken/" + id + deel;
    }

    public JsonNode gelezenDoor(Personen wie) {
        return als(wie).lees(pad("")).is(200);
    }

    public String id() {
        return id;
    }

    public String casus() {
        return casus;
    }

    public String regel() {
        return regel;
    }

    public String tafel() {
        return tafel;
    }
}
