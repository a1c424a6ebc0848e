package nl.schakel.local.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The plan of one family, as somebody works in it: reads the newest state before each step, like a screen does. */
final class Plan {

    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final String pad;
    private final String id;

    private Plan(String id) {
        this.id = id;
        this.pad = "/gezinsplan/v1/casussen/" + id;
    }

    static Plan meldAan(Bezoeker wie, String naam, String aanleiding, List<Map<String, Object>> gezinsleden) {
        return new Plan(wie.maak("/gezinsplan/v1/casussen",
                Map.of("naam", naam, "aanleiding", aanleiding, "gezinsleden", gezinsleden)).path("id").asString());
    }

    String id() {
        return id;
    }

    JsonNode lees(Bezoeker wie) {
        return wie.lees(pad);
    }

    String gezinslid(Bezoeker wie, String voornaam) {
        return zoek(lees(wie).path("gezinsleden"), lid -> lid.path("naam").asString().startsWith(voornaam + " ")).path("id").asString();
    }

    void wens(Bezoeker wie, String tekst, String voornaam) {
        wie.maak(pad + "/wensen", Map.of("tekst", tekst, "vanGezinslidId", gezinslid(wie, voornaam)));
    }

    String doel(Bezoeker wie, String zin, String voornaam, String leefgebied, int start, int nu) {
        var na = wie.maak(pad + "/doelen", Map.of("zin", zin, "vanGezinslidId", gezinslid(wie, voornaam),
                "leefgebied", leefgebied, "cijferStart", start));
        var doel = zoek(na.path("doelen"), d -> d.path("zin").asString().equals(zin));
        if (nu != start) {
            wie.maak(pad + "/doelen/" + doel.path("id").asString() + "/cijfers", doel.path("versie").asLong(), Map.of("cijfer", nu));
        }
        return doel.path("id").asString();
    }

    String actie(Bezoeker wie, String doelId, String wat, Map<String, String> verantwoordelijke, String uiterlijk) {
        var na = wie.maak(pad + "/acties",
                Map.of("doelId", doelId, "wat", wat, "verantwoordelijke", verantwoordelijke, "uiterlijk", uiterlijk));
        return vindActie(na, a -> a.path("wat").asString().equals(wat)).path("id").asString();
    }

    void status(Bezoeker wie, String actieId, String status) {
        wie.zet(pad + "/acties/" + actieId + "/status", actie(wie, actieId).path("versie").asLong(), Map.of("status", status));
    }

    void nodigUit(Bezoeker wie, String persoonId, String caserol, String doelomschrijving, Map<String, Object> meer) {
        var invoer = new LinkedHashMap<String, Object>(Map.of("persoonId", persoonId, "caserol", caserol,
                "doelomschrijving", doelomschrijving, "grondslag", "WETTELIJKE_TAAK", "categorieen", List.of("PLAN"),
                "omvang", List.of(Map.of("onderdeel", "PLAN", "niveau", "LEEST_MEE"))));
        invoer.putAll(meer);
        wie.maak(pad + "/betrokkenen", invoer);
    }

    /** The plan is agreed on by everybody who must, and work on it starts. */
    void stelVast(Bezoeker wie, String evaluatiedatum, List<String> akkoord, Map<String, String> zonderAkkoord) {
        wie.maak(pad + "/eerste-contacten", Map.of());
        wie.maak(pad + "/veiligheidschecks", Map.of("uitkomst", "VEILIG"));
        wie.zet(pad + "/evaluatiedatum", lees(wie).path("versie").asLong(), Map.of("datum", evaluatiedatum));
        akkoord.forEach(naam -> wie.maak(pad + "/akkoorden", Map.of("gezinslidId", gezinslid(wie, naam))));
        zonderAkkoord.forEach((naam, reden) ->
                wie.maak(pad + "/akkoorden", Map.of("gezinslidId", gezinslid(wie, naam), "redenGeen", reden)));
        wie.maak(pad + "/plan-vaststellingen", Map.of());
    }

    /** Everybody of the family who is named and who plans it meet; what it is about is for each to say. */
    String overleg(Bezoeker wie, String datum, String tijd, String plaats, List<String> voornamen, String persoonId) {
        var genodigden = new ArrayList<>(voornamen.stream().map(naam -> gezinslid(wie, naam)).toList());
        genodigden.add(zoek(lees(wie).path("betrokkenen"), b -> b.path("persoon").path("persoonId").asString().equals(persoonId)).path("id").asString());
        var na = wie.maak(pad + "/overleggen", Map.of("soort", "VOORTGANGSOVERLEG", "datum", datum, "tijd", tijd, "plaats", plaats, "genodigden", genodigden));
        return na.path("overleggen").get(0).path("id").asString();
    }

    void agendapunt(Bezoeker wie, String overlegId, String onderwerp) {
        wie.maak(pad + "/overleggen/" + overlegId + "/agendapunten", Map.of("onderwerp", onderwerp));
    }

    /** Reports that an action is stuck on a rule, and waits until the table has made a request of it. */
    String zitVast(Bezoeker wie, String actieId, String regelId, String omschrijving) {
        wie.maak(pad + "/acties/" + actieId + "/blokkades", actie(wie, actieId).path("versie").asLong(),
                Map.of("soort", "REGEL", "regelId", regelId, "omschrijving", omschrijving));
        Wacht.tot("een verzoek voor de vastgelopen actie", GEDULD,
                () -> actie(wie, actieId).path("blokkade").path("verzoek").hasNonNull("id"));
        return actie(wie, actieId).path("blokkade").path("verzoek").path("id").asString();
    }

    /** Waits until the decision has reached the plan. */
    void wachtOpBesluit(Bezoeker wie, String actieId) {
        Wacht.tot("het besluit in het plan", GEDULD, () -> {
            var blokkade = actie(wie, actieId).path("blokkade");
            return blokkade.isMissingNode() || blokkade.isNull() || blokkade.hasNonNull("opgehevenOp")
                    || "BESLOTEN".equals(blokkade.path("verzoek").path("stand").asString());
        });
    }

    void sluitAf(Bezoeker wie, String terugblik, String nazorgdatum, String wieBelJe) {
        wie.maak(pad + "/afsluitingen", lees(wie).path("versie").asLong(),
                Map.of("terugblik", terugblik, "nazorgdatum", nazorgdatum, "wieBelJe", wieBelJe));
    }

    /** A professional who works in this plan becomes its coordinator. */
    void coordinatorWordt(Bezoeker wie, String persoonId) {
        var nu = lees(wie);
        var betrokkene = zoek(nu.path("betrokkenen"), b -> b.path("persoon").path("persoonId").asString().equals(persoonId));
        wie.zet(pad + "/zorgcoordinator", nu.path("versie").asLong(), Map.of("betrokkeneId", betrokkene.path("id").asString()));
    }

    /** Somebody of the family itself becomes the coordinator. */
    void coordinatorWordtGezinslid(Bezoeker wie, String voornaam) {
        wie.zet(pad + "/zorgcoordinator", lees(wie).path("versie").asLong(), Map.of("gezinslidId", gezinslid(wie, voornaam)));
    }

    private JsonNode actie(Bezoeker wie, String actieId) {
        return vindActie(lees(wie), a -> a.path("id").asString().equals(actieId));
    }

    private static JsonNode vindActie(JsonNode casus, Predicate<JsonNode> welke) {
        for (var doel : casus.path("doelen")) {
            for (var actie : doel.path("acties")) {
                if (welke.test(actie)) {
                    return actie;
                }
            }
        }
        return zoek(casus.path("losseActies"), welke);
    }

    private static JsonNode zoek(JsonNode lijst, Predicate<JsonNode> welke) {
        for (var een : lijst) {
            if (welke.test(een)) {
                return een;
            }
        }
        throw new DemoFout("niet gevonden in " + lijst.size() + " stuks");
    }
}
