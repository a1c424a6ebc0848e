package nl.schakel.local.demo;

import static nl.schakel.local.demo.Verhaal.gezinslid;
import static nl.schakel.local.demo.Verhaal.lid;
import static nl.schakel.local.demo.Verhaal.netwerk;
import static nl.schakel.local.demo.Verhaal.professional;

import java.util.List;
import java.util.Map;

/** Tijn cannot bear crowds; his school lies 600 metres too near. Refused once, now on the table again. */
final class GezinVisser implements Verhaal {

    @Override
    public void vertel(Mensen mensen, Tafelwerk tafel, Map<String, String> catalogus) {
        var fatima = mensen.als("fatima");
        var ilse = mensen.als("ilse");
        var plan = Plan.meldAan(fatima, "Visser – Oduya", "Ilse vroeg hulp: Tijn gaat niet rustig naar school en zij komt te laat op het werk.", List.of(
                lid("Ilse Visser", "OUDER", tafel.over(-365 * 29 - 80), "JA", Mensen.ILSE),
                lid("Daniel Oduya", "OUDER", tafel.over(-365 * 31 - 200), "JA", null),
                lid("Amara Oduya", "KIND", tafel.over(-365 * 5 - 90), "NVT", null),
                lid("Tijn Oduya", "KIND", tafel.over(-365 * 5 - 90), "NVT", null)));
        plan.wens(ilse, "Eén van ons moet weer op tijd op het werk kunnen komen.", "Ilse");
        var school = plan.doel(ilse, "Tijn gaat rustig naar school, en wij komen op tijd op het werk.", "Ilse", "SCHOOL_LEREN", 2, 4);
        var aandacht = plan.doel(ilse, "Amara krijgt ook een keer de volle aandacht.", "Daniel", "GEZIN_RELATIES", 3, 5);
        plan.nodigUit(fatima, Mensen.INGRID, "PARTNER", "Meedenken over een rustig begin van de schooldag van Tijn.",
                Map.of("omvang", List.of(Map.of("onderdeel", "DOEL:" + school, "niveau", "LEEST_MEE"), Map.of("onderdeel", "DOEL:" + aandacht, "niveau", "WEET_DAT")),
                        "tot", tafel.over(70).toString()));
        plan.nodigUit(fatima, Mensen.VAN_LOON, "PARTNER", "De huisarts weet dat er een plan is.",
                Map.of("omvang", List.of(Map.of("onderdeel", "DOEL:" + school, "niveau", "WEET_DAT")), "tot", tafel.over(180).toString()));
        var vervoer = plan.actie(fatima, school, "regelt passend vervoer naar school.", professional(Mensen.FATIMA), tafel.over(8).toString());
        var route = plan.actie(ilse, school, "oefent met Tijn de route, met de koptelefoon op.", gezinslid(plan.gezinslid(ilse, "Daniel")), tafel.over(19).toString());
        plan.status(ilse, route, "BEZIG");
        var plek = plan.actie(fatima, school, "zet een rustige plek klaar bij binnenkomst.", professional(Mensen.INGRID), tafel.over(-14).toString());
        plan.status(fatima, plek, "KLAAR");
        var zwemmen = plan.actie(ilse, aandacht, "gaat op woensdag alleen met Amara zwemmen.", gezinslid(plan.gezinslid(ilse, "Daniel")), tafel.over(30).toString());
        plan.status(ilse, zwemmen, "BEZIG");
        plan.actie(ilse, aandacht, "past dan een uur op Tijn.", netwerk("Buurvrouw Els"), tafel.over(9).toString());
        plan.coordinatorWordt(fatima, Mensen.FATIMA);
        plan.stelVast(fatima, tafel.over(21).toString(), List.of("Ilse", "Daniel"), Map.of());

        var overleg = plan.overleg(fatima, tafel.over(6).toString(), "14:30", "Bij het wijkteam", List.of("Ilse", "Daniel"), Mensen.FATIMA);
        plan.agendapunt(ilse, overleg, "Wat doen wij als het busje er niet komt?");
        plan.agendapunt(fatima, overleg, "Hoe de rustige plek op school bevalt");

        afgewezen(mensen, tafel, catalogus, plan);
        eerderVanAnderen(mensen, tafel, catalogus);

        var verzoek = plan.zitVast(fatima, vervoer, catalogus.get("vervoer"), "De school van Tijn ligt op 5,4 kilometer. Het vervoer begint bij 6.");
        tafel.dienIn(fatima, verzoek, Map.ofEntries(
                Map.entry("titel", "Vervoer naar school"), Map.entry("urgentie", "HOOG"),
                Map.entry("gewenstEffect", "Tijn komt elke schooldag rustig op school. Ilse kan om half negen beginnen met werken."),
                Map.entry("pastBijBedoeling", "JA"), Map.entry("alsJa", "Tijn begint rustig. Ilse houdt haar baan."),
                Map.entry("alsNee", "Tijn valt vaker uit. Ilse verliest haar contract."),
                Map.entry("gewensteOplossing", "Een klein busje met een vaste chauffeur, tot de zomervakantie."),
                Map.entry("alGeprobeerd", "Een vrijwilliger ging mee in de gewone bus. Dat lukte acht dagen."),
                Map.entry("juridischeGrond", "HARDHEIDSCLAUSULE"),
                Map.entry("gezinAkkoord", Map.of("ja", true, "inWoorden", "Als het busje vol en druk is, bijt Tijn zichzelf. Dan breng ik hem, en kom ik te laat.")),
                Map.entry("kosten", List.of(
                        Map.of("arm", "DOORMODDEREN", "omschrijving", "Extra jeugdhulp", "betaler", "Gemeente, jeugdhulp", "bedrag", 4600, "per", "EENMALIG"),
                        Map.of("arm", "DOORMODDEREN", "omschrijving", "Extra hulp op school", "betaler", "Samenwerkingsverband", "bedrag", 2900, "per", "EENMALIG"),
                        Map.of("arm", "DOORMODDEREN", "omschrijving", "Uitkering", "betaler", "Gemeente, inkomen", "bedrag", 3200, "per", "EENMALIG"),
                        Map.of("arm", "DOORBREKEN", "omschrijving", "Rustig busje", "betaler", "Gemeente, vervoer", "bedrag", 4150, "per", "EENMALIG"),
                        Map.of("arm", "DOORBREKEN", "omschrijving", "Begeleiding bij de start", "betaler", "Gemeente, jeugdhulp", "bedrag", 480, "per", "EENMALIG")))));
        tafel.agendeer(verzoek, catalogus.get("tafel"));
        tafel.stelVraag("joost", verzoek, "Hoe ging het op de acht dagen dat de vrijwilliger meeging?");
    }

    private static void afgewezen(Mensen mensen, Tafelwerk tafel, Map<String, String> catalogus, Plan plan) {
        var verzoek = tafel.maakVerzoek(mensen.als("fatima"), plan.id(), catalogus.get("vervoer"), "Vervoer naar school, eerste verzoek",
                EerdereVerzoeken.kort("Tijn komt rustig op school.", "Vervoer met een busje."));
        tafel.agendeer(verzoek, catalogus.get("tafel"));
        tafel.besluit(verzoek, "AFGEWEZEN", "De school ligt binnen 6 kilometer. Wij willen eerst proberen of een vrijwilliger in de gewone bus helpt.",
                List.of(), Map.of("precedentKern", "5,4 km. Eerst een vrijwilliger mee in de gewone bus."));
    }

    private static void eerderVanAnderen(Mensen mensen, Tafelwerk tafel, Map<String, String> catalogus) {
        var teun = mensen.als("teun");
        EerdereVerzoeken.ANDEREN.forEach(ander -> {
            var plan = Plan.meldAan(teun, ander.gezin(), ander.aanleiding(), List.of(
                    lid("Ouder " + ander.gezin(), "OUDER", tafel.over(-365 * 38), "JA", null),
                    lid("Kind " + ander.gezin(), "KIND", tafel.over(-365 * 8), "NVT", null)));
            var verzoek = tafel.maakVerzoek(teun, plan.id(), catalogus.get("vervoer"), ander.titel(), EerdereVerzoeken.kort(ander.effect(), ander.oplossing()));
            tafel.agendeer(verzoek, catalogus.get("tafel"));
            tafel.besluit(verzoek, ander.besluit(), ander.motivering(), List.of(), Map.of("precedentKern", ander.kern()));
        });
    }
}
