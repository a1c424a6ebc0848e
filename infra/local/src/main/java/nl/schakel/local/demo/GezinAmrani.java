package nl.schakel.local.demo;

import static nl.schakel.local.demo.Verhaal.lid;
import static nl.schakel.local.demo.Verhaal.netwerk;
import static nl.schakel.local.demo.Verhaal.professional;

import java.util.List;
import java.util.Map;

/** Samira works at her diploma; the rule for child care ends too soon. Decided: yes, with conditions. */
final class GezinAmrani implements Verhaal {

    @Override
    public void vertel(Mensen mensen, Tafelwerk tafel, Map<String, String> catalogus) {
        var fatima = mensen.als("fatima");
        var samira = mensen.als("samira");
        var plan = Plan.meldAan(fatima, "Amrani – De Wit", "School belde: Noor valt in slaap in de klas.", List.of(
                lid("Samira Amrani", "OUDER", tafel.over(-365 * 34 - 100), "JA", Mensen.SAMIRA),
                lid("Jeroen de Wit", "OUDER", tafel.over(-365 * 36 - 40), "JA", null),
                lid("Sami de Wit", "KIND", tafel.over(-365 * 13 - 320), "NVT", null),
                lid("Noor de Wit", "KIND", tafel.over(-365 * 9 - 60), "NVT", null)));
        plan.wens(samira, "Ik wil mijn mbo afmaken zonder dat Sami op zijn zusje moet passen.", "Samira");
        var slapen = plan.doel(samira, "Noor slaapt om acht uur.", "Samira", "OPVOEDEN_ONTWIKKELING", 4, 7);
        var weekend = plan.doel(samira, "Eén rustig weekend per maand.", "Samira", "GEZIN_RELATIES", 2, 5);
        var oma = plan.actie(fatima, slapen, "past op maandag en donderdag op.", netwerk("Oma Amrani"), tafel.over(-20).toString());
        plan.status(samira, oma, "KLAAR");
        var overdracht = plan.actie(fatima, weekend, "spreekt de overdracht bij de buurvrouw af.", professional(Mensen.FATIMA), tafel.over(9).toString());
        plan.status(fatima, overdracht, "BEZIG");
        var opvang = plan.actie(fatima, slapen, "regelt naschoolse opvang, twee dagen in de week.", professional(Mensen.FATIMA), tafel.over(14).toString());
        plan.coordinatorWordt(fatima, Mensen.FATIMA);
        plan.stelVast(fatima, tafel.over(40).toString(), List.of("Samira", "Sami"), Map.of("Jeroen", "Jeroen woont elders. Hij krijgt het plan thuis gestuurd."));

        var verzoek = plan.zitVast(fatima, opvang, catalogus.get("opvang"), "De opvang stopt na zes maanden, en alleen met een traject naar werk.");
        tafel.dienIn(fatima, verzoek, Map.of(
                "titel", "Opvang na school", "urgentie", "HOOG", "gewenstEffect", "Noor en Sami zijn veilig terwijl hun moeder haar diploma haalt.",
                "pastBijBedoeling", "JA", "alsJa", "Sami hoeft niet op zijn zusje te passen. Samira haalt haar diploma.",
                "alsNee", "Samira stopt met de opleiding en blijft in de bijstand.",
                "gewensteOplossing", "Naschoolse opvang, twee dagen in de week, tien maanden, 410 euro per maand.",
                "alGeprobeerd", "Oma past twee avonden op. Meer lukt haar niet.",
                "kosten", List.of(
                        Map.of("arm", "DOORMODDEREN", "omschrijving", "Hulp aan huis", "betaler", "Gemeente, jeugdhulp", "bedrag", 6200, "per", "EENMALIG"),
                        Map.of("arm", "DOORBREKEN", "omschrijving", "Naschoolse opvang", "betaler", "Gemeente, opvang", "bedrag", 410, "per", "MAAND", "maanden", 10))));
        tafel.agendeer(verzoek, catalogus.get("tafel"));
        tafel.besluit(verzoek, "TOEGEKEND_ONDER_VOORWAARDEN",
                "De regel wil dat kinderen veilig zijn terwijl ouders aan werk bouwen. Dat gebeurt hier, buiten een traject.",
                List.of(Map.of("tekst", "kijkt na een half jaar met Samira hoe het gaat.", "persoonId", Mensen.FATIMA, "uiterlijk", tafel.over(182).toString()),
                        Map.of("tekst", "zet de afspraken over de overdracht op papier.", "persoonId", Mensen.FATIMA, "uiterlijk", tafel.over(21).toString())),
                Map.of("bedrag", 4100, "geldigTot", tafel.over(304).toString(), "uitvoerder", "Team Opvang",
                        "precedentKern", "Ouder leert voor een diploma. Geen traject, wel op weg naar werk."));
        plan.wachtOpBesluit(fatima, opvang);
    }
}
