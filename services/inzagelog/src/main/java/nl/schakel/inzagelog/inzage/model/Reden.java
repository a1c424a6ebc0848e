package nl.schakel.inzagelog.inzage.model;

import static java.util.Map.entry;

import java.util.Map;

/** Waarom het mocht, of waarom niet, in één zin voor het gezin. Wat wij niet weten, verzinnen wij niet. */
public final class Reden {

    private static final String ONBEKEND = "Waarom dit mocht, staat hier niet. De gemeente kan het u vertellen.";
    private static final String SYSTEEM = "Dit deed een programma van Schakel zelf. Het is nodig om het plan te laten werken.";
    private static final String DOET_NIET_MEE = "Doet niet mee in dit plan.";
    private static final String MAG_DIT_NIET = "Doet mee in dit plan, maar mag dit niet.";
    private static final String ALLEEN_HET_GEZIN = "Alleen het gezin zelf ziet wie er keek.";
    private static final String MAG_HET_NIET = "Mag dit niet zien of doen.";
    private static final String DOET_MEE = "Doet mee in dit plan.";

    private static final Map<String, String> CASEROL = Map.of(
            "ZORGCOORDINATOR", "Is zorgcoördinator van dit gezin.",
            "WIJKTEAMMEDEWERKER", "Helpt dit gezin vanuit het wijkteam.",
            "PARTNER", DOET_MEE,
            "GEZINSLID", "Hoort bij het gezin.",
            "NETWERK", "Hoort bij de mensen om het gezin heen, en doet mee in dit plan.");

    private static final Map<String, String> GRONDSLAG = Map.ofEntries(
            entry("EIGEN_PLAN", "Het is het eigen plan."),
            entry("WETTELIJKE_TAAK", "Heeft een taak in dit plan die in de wet staat."),
            entry("BEHANDELRELATIE", "Behandelt iemand van het gezin."),
            entry("TOESTEMMING", "Het gezin gaf toestemming."),
            entry("WAMS", "Heeft een taak in dit plan die in de wet staat."),
            entry("AANMELDING", "Dit hoort bij het aanmelden van het gezin."),
            entry("DEELNAME", DOET_MEE),
            entry("CASUSDEELNAME", DOET_MEE),
            entry("SAMENWERKING", "Zocht iemand om mee samen te werken."),
            entry("BEHEER", "Beheert de lijsten van Schakel."),
            entry("DIENST", SYSTEEM),
            entry("TAAK_TAFEL", "Behandelt het verzoek aan de maatwerktafel."),
            entry("TAAK_FUNCTIE", "Dit hoort bij de functie bij de gemeente."),
            entry("OPENBAAR", "Hier staat niets van het gezin in."),
            entry("UITVOERING_BESLUIT", SYSTEEM),
            entry("GEZIEN_IN_LIJST", "Mag het verzoek zien, en zag het in een lijst."),
            entry("GESPREKSLEIDER", "Leidt het gesprek over hoe de hulp ging."),
            entry("GEZIN", "Hoort bij het gezin."),
            entry("GEZINSLID", "Hoort bij het gezin."),
            entry("ZORGCOORDINATOR", "Is zorgcoördinator van dit gezin."),
            entry("VOORSTELLER", "Vroeg zelf om terug te kijken op de hulp."),
            entry("DEELNEMER", "Is uitgenodigd om terug te kijken op de hulp."),
            entry("GENODIGDE", "Opende de eigen uitnodiging met een link en een code."),
            entry("CASUSDEELNEMER", DOET_MEE),
            entry("TWEEDE_LEZER", "Leest als collega of iemand te herkennen is."),
            entry("INGELOGD", "Dit mag iedereen die is ingelogd."),
            entry("TOEZICHT", "Let bij de gemeente op privacy."));

    private Reden() {}

    public static boolean kent(String grondslag) {
        return GRONDSLAG.containsKey(grondslag);
    }

    public static String van(Logregel regel) {
        if (!regel.toegestaan()) {
            return waaromNiet(regel);
        }
        if (regel.wie().isDienst()) {
            return SYSTEEM;
        }
        String rol = regel.caserol() == null ? null : CASEROL.get(regel.caserol());
        return rol == null ? doorGrondslag(regel) : rol;
    }

    /** Alleen het plan en de tafel leggen bij een weigering vast of iemand meedoet; bij de andere weten wij dat niet. */
    private static String waaromNiet(Logregel regel) {
        if (regel.caserol() != null) {
            return MAG_DIT_NIET;
        }
        String onderdeel = regel.handeling().substring(0, Math.max(0, regel.handeling().indexOf('.')));
        return switch (onderdeel) {
            case "gezinsplan", "verzoek" -> DOET_NIET_MEE;
            case "inzagelog" -> ALLEEN_HET_GEZIN;
            default -> MAG_HET_NIET;
        };
    }

    private static String doorGrondslag(Logregel regel) {
        String grondslag = regel.grondslag();
        return grondslag == null ? ONBEKEND : GRONDSLAG.getOrDefault(grondslag, ONBEKEND);
    }
}
