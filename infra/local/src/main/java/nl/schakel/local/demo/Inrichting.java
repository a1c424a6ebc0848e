package nl.schakel.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the functional administrator fills in before the first family comes: organisations, people, rules, tables. */
final class Inrichting {

    private record Organisatie(int nummer, String naam, String soort) {}

    private record Regel(String sleutel, String titel, String soort, String bron, String artikel, String eigenaar, String bedoeling) {}

    private static final List<Organisatie> ORGANISATIES = List.of(
            new Organisatie(1, "Wijkteam Molenkwartier", "WIJKTEAM"),
            new Organisatie(2, "Gemeente Veldhoek", "GEMEENTE"),
            new Organisatie(3, "Huisartsenpraktijk De Molen", "HUISARTS"),
            new Organisatie(4, "Basisschool De Wiek", "ONDERWIJS"),
            new Organisatie(5, "CJG Veldhoek", "OPVOEDSTEUN"),
            new Organisatie(6, "GGD Veldstreek, jeugdgezondheidszorg", "JEUGDGEZONDHEIDSZORG"),
            new Organisatie(7, "Samenwerkingsverband Passend Onderwijs Veldstreek", "ONDERWIJS"),
            new Organisatie(8, "Leerplicht Veldhoek", "LEERPLICHT"),
            new Organisatie(9, "Stichting Opgroeien", "JEUGDHULP"),
            new Organisatie(10, "Jeugd-ggz Veldstreek", "GGZ"),
            new Organisatie(11, "De Brug, zorg bij een licht verstandelijke beperking", "LVB_ZORG"),
            new Organisatie(12, "MEE Veldstreek", "CLIENTONDERSTEUNING"),
            new Organisatie(13, "Maatschappelijk werk Veldhoek", "MAATSCHAPPELIJK_WERK"),
            new Organisatie(14, "Kredietbank Veldhoek", "SCHULDHULP"),
            new Organisatie(15, "Verslavingszorg Veldstreek", "VERSLAVINGSZORG"),
            new Organisatie(16, "Welzijn Molenkwartier", "WELZIJN"),
            new Organisatie(17, "Woonstichting Veldhoek", "WONINGCORPORATIE"),
            new Organisatie(18, "Jeugdbescherming Veldstreek", "GECERTIFICEERDE_INSTELLING"));

    private static final List<Regel> REGELS = List.of(
            new Regel("vervoer", "Leerlingenvervoer alleen vanaf 6 kilometer", "VERORDENING", "Verordening leerlingenvervoer", "artikel 8",
                    "Gemeente Veldhoek", "Ieder kind kan naar een school die past, ook als ouders het vervoer niet zelf kunnen regelen."),
            new Regel("opvang", "Kinderopvang op sociaal-medische grond: hoogstens zes maanden", "BELEIDSREGEL",
                    "Beleidsregel SMI-kinderopvang", "artikel 4", "Gemeente Veldhoek",
                    "Kinderen zijn veilig terwijl hun ouders aan werk of herstel bouwen."),
            new Regel("betaling", "Geen betalingsregeling bij een tweede achterstand", "GEWOONTE", "Staat nergens op papier", "",
                    "Woonstichting Veldhoek", "Voorkomen dat een huurschuld te hoog wordt om nog af te lossen."),
            new Regel("begeleider", "Geen begeleider mee in de schoolbus", "GEWOONTE", "Staat nergens op papier", "",
                    "Vervoerder van Veldhoek", "De bus rijdt op tijd en er is plaats voor ieder kind."));

    private final Mensen mensen;
    private final LocalDate vandaag;

    Inrichting(Mensen mensen, LocalDate vandaag) {
        this.mensen = mensen;
        this.vandaag = vandaag;
    }

    /** Returns the ids of the rules by their key, and of the next table under {@code tafel}. */
    Map<String, String> richtIn() {
        var beheer = mensen.als("beheer");
        ORGANISATIES.forEach(o -> beheer.maak("/gezinsplan/v1/organisaties",
                Map.of("id", Mensen.organisatie(o.nummer()), "naam", o.naam(), "soort", o.soort())));
        mensen(beheer);
        var ids = new LinkedHashMap<String, String>();
        for (var regel : REGELS) {
            ids.put(regel.sleutel(), beheer.maak("/maatwerktafel/v1/regels", invoer(regel)).path("id").asString());
        }
        ids.put("tafel", mensen.als("karin").maak("/maatwerktafel/v1/tafels", Map.of("datum", donderdag(vandaag).toString(),
                "begin", "13:30", "eind", "15:00", "plaats", "Gemeentehuis, kamer 2.04, of via video")).path("id").asString());
        return ids;
    }

    private static Map<String, String> invoer(Regel regel) {
        var invoer = new LinkedHashMap<String, String>();
        invoer.put("titel", regel.titel());
        invoer.put("soort", regel.soort());
        invoer.put("bron", regel.bron());
        if (!regel.artikel().isEmpty()) {
            invoer.put("artikel", regel.artikel());
        }
        invoer.put("eigenaar", regel.eigenaar());
        invoer.put("bedoeling", regel.bedoeling());
        return invoer;
    }

    private static void mensen(Bezoeker beheer) {
        mens(beheer, 1, "Fatima El Idrissi", 1, "wijkteammedewerker");
        mens(beheer, 2, "Teun Bakker", 1, "wijkteammedewerker");
        mens(beheer, 3, "Olga Smit", 1, "teamleider");
        mens(beheer, 4, "Karin de Boer", 2, "tafelvoorzitter");
        mens(beheer, 5, "Joost Meijer", 2, "tafelmedewerker");
        mens(beheer, 6, "Bea van Dam", 2, "beleidsmedewerker");
        mens(beheer, 7, "dr. Van Loon", 3, "partner");
        mens(beheer, 8, "Ingrid Postma", 4, "partner");
        bewoner(beheer, 9, "Samira Amrani");
        bewoner(beheer, 10, "Ilse Visser");
        bewoner(beheer, 11, "Lotte Hendriks");
        bewoner(beheer, 12, "Marga Hendriks");
    }

    private static void mens(Bezoeker beheer, int nummer, String naam, int organisatie, String functie) {
        beheer.maak("/gezinsplan/v1/mensen", Map.of("id", Mensen.persoon(nummer), "naam", naam,
                "organisatieId", Mensen.organisatie(organisatie), "functie", functie));
    }

    private static void bewoner(Bezoeker beheer, int nummer, String naam) {
        beheer.maak("/gezinsplan/v1/mensen", Map.of("id", Mensen.persoon(nummer), "naam", naam, "functie", "gezinslid"));
    }

    /** The table meets on Thursdays; today's meeting is too late to be put on. */
    private static LocalDate donderdag(LocalDate vandaag) {
        return vandaag.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.THURSDAY));
    }
}
