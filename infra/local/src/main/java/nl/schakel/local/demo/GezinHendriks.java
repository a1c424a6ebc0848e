package nl.schakel.local.demo;

import static nl.schakel.local.demo.Verhaal.gezinslid;
import static nl.schakel.local.demo.Verhaal.lid;
import static nl.schakel.local.demo.Verhaal.professional;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The rule turned out to be a habit. The plan is closed, and everybody looks back. */
final class GezinHendriks implements Verhaal {

    @Override
    public void vertel(Mensen mensen, Tafelwerk tafel, Map<String, String> catalogus) {
        var teun = mensen.als("teun");
        var lotte = mensen.als("lotte");
        var marga = mensen.als("marga");
        var plan = Plan.meldAan(teun, "Hendriks", "Woonstichting meldde een huurachterstand. Over vijf weken volgt een ontruiming.", List.of(
                lid("Ronald Hendriks", "OUDER", tafel.over(-365 * 47 - 12), "JA", null),
                lid("Lotte Hendriks", "KIND", tafel.over(-365 * 16 - 70), "NVT", Mensen.LOTTE),
                lid("Finn Hendriks", "KIND", tafel.over(-365 * 11 - 150), "NVT", null),
                lid("Marga Hendriks", "ANDERS", tafel.over(-365 * 52 - 30), "NEE", Mensen.MARGA)));
        plan.coordinatorWordtGezinslid(teun, "Marga");
        plan.wens(lotte, "Dat papa weer opstaat en wij hier blijven wonen.", "Lotte");
        var wonen = plan.doel(lotte, "Wij blijven in ons huis wonen.", "Lotte", "WONEN", 1, 8);
        var regeling = plan.actie(teun, wonen, "spreekt met de woonstichting een betalingsregeling af.", professional(Mensen.TEUN), tafel.over(5).toString());
        var was = plan.actie(marga, wonen, "helpt Ronald met de post, elke zondag.", gezinslid(plan.gezinslid(marga, "Marga")), tafel.over(12).toString());
        plan.status(marga, was, "KLAAR");
        plan.stelVast(marga, tafel.over(25).toString(), List.of("Ronald", "Lotte"), Map.of());

        var verzoek = plan.zitVast(teun, regeling, catalogus.get("betaling"), "De woonstichting zegt: bij een tweede achterstand is er geen regeling.");
        tafel.dienIn(teun, verzoek, Map.of("titel", "Betalingsregeling voor de huur", "urgentie", "HOOG",
                "gewenstEffect", "Het gezin blijft wonen en lost de schuld af.", "pastBijBedoeling", "JA",
                "alsJa", "Lotte en Finn blijven op hun school.", "alsNee", "Het gezin staat over vijf weken op straat.",
                "gewensteOplossing", "Een regeling van 80 euro per maand.", "alGeprobeerd", "Twee keer gebeld met de woonstichting."));
        tafel.agendeer(verzoek, catalogus.get("tafel"));
        tafel.besluit(verzoek, "KAN_BINNEN_DE_REGEL", "Het staat nergens op papier. De woonstichting mag een regeling geven, en doet dat nu.",
                List.of(), Map.of("bedrag", 740, "isBeschikking", false, "precedentKern", "Het bleek een gewoonte. De corporatie mag het zelf."));
        plan.wachtOpBesluit(teun, regeling);
        plan.status(teun, regeling, "KLAAR");
        plan.sluitAf(marga, "Het gezin woont er nog. De schuld loopt terug.", tafel.over(90).toString(), "Tante Marga, en daarna Teun van het wijkteam.");
        evaluatie(mensen, plan, tafel, catalogus);
    }

    private static void evaluatie(Mensen mensen, Plan plan, Tafelwerk tafel, Map<String, String> catalogus) {
        var marga = mensen.als("marga");
        Wacht.tot("het voorstel voor een evaluatie", java.time.Duration.ofSeconds(60), () -> gevonden(marga, plan) != null);
        var id = gevonden(marga, plan).path("id").asString();
        var pad = "/procesevaluatie/v1/evaluaties/" + id;
        marga.maak(pad + "/instemmingen", versie(marga, pad), Map.of("keuze", "MEEDOEN"));
        marga.zet(pad + "/gespreksleider", versie(marga, pad), Map.of("persoonId", Mensen.FATIMA));
        var fatima = mensen.als("fatima");
        fatima.maak(pad + "/tijdlijn", Map.of("datum", tafel.over(-12).toString(), "tekst", "Marga gaat voor het eerst mee naar de woonstichting."));
        fatima.maak(pad + "/deelnemers", Map.of("naam", "dr. Van Loon", "organisatie", "Huisartsenpraktijk De Molen",
                "email", "vanloon@demolen.example", "rol", "VERWIJZER", "waarom", "U verwees twee keer naar de jeugd-ggz."));
        fatima.zet(pad + "/bijeenkomst", versie(fatima, pad), Map.of("op", tafel.over(10) + "T14:00:00Z"));
    }

    private static @org.jspecify.annotations.Nullable JsonNode gevonden(Bezoeker wie, Plan plan) {
        for (var een : wie.lees("/procesevaluatie/v1/evaluaties").path("items")) {
            if (een.path("casusId").asString().equals(plan.id())) {
                return een;
            }
        }
        return null;
    }

    private static long versie(Bezoeker wie, String pad) {
        return wie.lees(pad).path("versie").asLong();
    }
}
