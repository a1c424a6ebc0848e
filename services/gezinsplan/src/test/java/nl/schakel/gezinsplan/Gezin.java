package nl.schakel.gezinsplan;

import static nl.schakel.gezinsplan.Api.CASUSSEN;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.schakel.testkit.Personen;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A family in the store, made through the API as a worker would. */
public final class Gezin {

    public static final LocalDate VANDAAG = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private static final Set<MockMvcTester> INGERICHT = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Api fatima;
    private final String pad;

    private Gezin(Api fatima, String pad) {
        this.fatima = fatima;
        this.pad = pad;
    }

    /** Samira (can log in), Jeroen and Noor; reported by Fatima. */
    public static Gezin aangemeld(MockMvcTester mvc) {
        adresboek(mvc);
        Api fatima = Api.als(mvc, Personen.FATIMA);
        JsonNode casus = fatima.maak(
                        CASUSSEN,
                        Map.of(
                                "aanleiding", "School belde: Noor valt in slaap in de klas.",
                                "gezinsleden", List.of(
                                        lid("Samira Amrani", "OUDER", "1991-05-01", "JA", Personen.SAMIRA.id()),
                                        lid("Jeroen de Wit", "OUDER", "1989-08-09", "JA", null),
                                        lid("Noor de Wit", "KIND", VANDAAG.minusYears(9).toString(), "NVT", null))))
                .is(201);
        return new Gezin(fatima, CASUSSEN + "/" + casus.path("id").asString());
    }

    /** With a goal, an action of Fatima's under it, and Fatima as coordinator. */
    public static Gezin metActie(MockMvcTester mvc) {
        Gezin gezin = aangemeld(mvc);
        gezin.fatima
                .maak(gezin.pad + "/doelen", Map.of(
                        "zin", "Noor slaapt om acht uur.", "vanNaam", "Samira", "leefgebied", "OPVOEDEN_ONTWIKKELING"))
                .is(200);
        gezin.fatima
                .maak(gezin.pad + "/acties", Map.of(
                        "doelId", gezin.doel().path("id").asString(),
                        "wat", "regelt naschoolse opvang.",
                        "verantwoordelijke", Map.of("soort", "PROFESSIONAL", "persoonId", Personen.FATIMA.id()),
                        "uiterlijk", VANDAAG.plusDays(14).toString()))
                .is(200);
        gezin.fatima
                .zet(gezin.pad + "/zorgcoordinator", Map.of("betrokkeneId", gezin.betrokkene(Personen.FATIMA)))
                .is(200);
        return gezin;
    }

    /** Once per store: filling it is most of the work of a test otherwise. */
    public static void adresboek(MockMvcTester mvc) {
        if (!INGERICHT.add(mvc)) {
            return;
        }
        Api beheer = Api.als(mvc, Personen.BEHEER);
        for (Personen wie : Personen.values()) {
            Map<String, Object> mens = new HashMap<>(Map.of("id", wie.id(), "naam", wie.naam(), "functie", wie.functie()));
            wie.organisatieId().ifPresent(id -> {
                beheer.maak("/gezinsplan/v1/organisaties", Map.of("id", id, "naam", "Organisatie " + id, "soort", "WIJKTEAM"))
                        .is(201);
                mens.put("organisatieId", id);
            });
            beheer.maak("/gezinsplan/v1/mensen", mens).is(201);
        }
    }

    public String pad() {
        return pad;
    }

    public String id() {
        return pad.substring(pad.lastIndexOf('/') + 1);
    }

    /** The question to coordinate; asked now, when nobody is asked yet. */
    public String overdracht(Personen aan) {
        if (casus().path("overdrachten").isEmpty()) {
            fatima.maak(pad + "/overdrachten", Map.of("betrokkeneId", betrokkene(aan), "notitie", "Bel maandag.")).is(200);
        }
        return casus().path("overdrachten").get(0).path("id").asString();
    }

    /** A meeting today of Samira, Fatima and Ingrid, with something to talk about. */
    public JsonNode overleg() {
        if (casus().path("overleggen").isEmpty()) {
            JsonNode gepland = fatima.maak(pad + "/overleggen", overleg(gezinslid("Samira"), betrokkene(Personen.FATIMA), betrokkene(Personen.INGRID))).is(200);
            fatima.maak(overlegpad(gepland) + "/agendapunten", Map.of("onderwerp", "Hoe gaat het slapen?")).is(200);
        }
        return casus().path("overleggen").get(0);
    }

    private String overlegpad(JsonNode casus) {
        return pad + "/overleggen/" + casus.path("overleggen").get(0).path("id").asString();
    }

    public static Map<String, Object> overleg(String... genodigden) {
        return Map.of(
                "soort", "VOORTGANGSOVERLEG", "datum", VANDAAG.toString(), "tijd", "14:30", "plaats", "Bij het wijkteam",
                "genodigden", List.of(genodigden));
    }

    public JsonNode casus() {
        return fatima.lees(pad).is(200);
    }

    public JsonNode doel() {
        return casus().path("doelen").get(0);
    }

    public JsonNode actie() {
        return doel().path("acties").get(0);
    }

    public String actiePad() {
        return pad + "/acties/" + actie().path("id").asString();
    }

    public String betrokkene(Personen wie) {
        return vind(casus().path("betrokkenen"), b -> b.path("persoon").path("persoonId").asString().equals(wie.id()))
                .path("id")
                .asString();
    }

    public String gezinslid(String voornaam) {
        return vind(casus().path("gezinsleden"), l -> l.path("naam").asString().startsWith(voornaam))
                .path("id")
                .asString();
    }

    /** Ingrid of school sees the first goal. */
    public void nodigIngridUit() {
        nodigUit(Personen.INGRID, "PARTNER", List.of(Map.of(
                "onderdeel", "DOEL:" + doel().path("id").asString(), "niveau", "LEEST_MEE")));
    }

    /** Teun of the team works along: he sees all of it. */
    public void nodigTeunUit() {
        Map<String, Object> alles = new HashMap<>(uitnodiging(
                Personen.TEUN, "WIJKTEAMMEDEWERKER", List.of(Map.of("onderdeel", "PLAN", "niveau", "LEEST_MEE"))));
        alles.put("categorieen", List.of("GEZIN", "PLAN", "BESLUITEN", "VEILIGHEID", "WERKAANTEKENINGEN"));
        fatima.maak(pad + "/betrokkenen", alles).is(200);
    }

    public void nodigUit(Personen wie, String rol, List<Map<String, String>> omvang) {
        fatima.maak(pad + "/betrokkenen", uitnodiging(wie, rol, omvang)).is(200);
    }

    public static Map<String, Object> uitnodiging(Personen wie, String rol, List<Map<String, String>> omvang) {
        return Map.of(
                "persoonId", wie.id(),
                "caserol", rol,
                "doelomschrijving", "Meedenken over slapen.",
                "grondslag", "WETTELIJKE_TAAK",
                "categorieen", List.of("PLAN"),
                "omvang", omvang,
                "tot", VANDAAG.plusDays(60).toString());
    }

    public static Map<String, Object> lid(String naam, String rol, String geboren, String gezag, String persoonId) {
        Map<String, Object> lid = new HashMap<>(Map.of("naam", naam, "rol", rol, "geboortedatum", geboren, "gezag", gezag));
        if (persoonId != null) {
            lid.put("persoonId", persoonId);
        }
        return lid;
    }

    public static JsonNode vind(JsonNode lijst, Predicate<JsonNode> welke) {
        List<JsonNode> gevonden = new ArrayList<>();
        lijst.forEach(een -> {
            if (welke.test(een)) {
                gevonden.add(een);
            }
        });
        if (gevonden.size() != 1) {
            throw new AssertionError("expected one, found " + gevonden.size() + " in " + lijst);
        }
        return gevonden.getFirst();
    }
}
