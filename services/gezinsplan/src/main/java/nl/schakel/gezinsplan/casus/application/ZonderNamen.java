package nl.schakel.gezinsplan.casus.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.schakel.gezinsplan.casus.model.Actie;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Gezinslid;
import nl.schakel.gezinsplan.casus.model.Gezinsrol;
import nl.schakel.gezinsplan.casus.model.Verantwoordelijke;

/**
 * Takes the names of a family, and of the people around it, out of a text. Only names that are in the plan are known
 * here; the one who files the request reads the text before it goes, and can take out more.
 */
final class ZonderNamen {

    /** Particles that are no name by themselves: 'de Wit' goes, 'de' stays. */
    private static final int KORTSTE_NAAMDEEL = 3;

    private final Map<Pattern, String> vervangingen = new LinkedHashMap<>();

    private ZonderNamen() {}

    static ZonderNamen van(Casus casus) {
        Map<String, String> namen = new LinkedHashMap<>();
        for (Gezinslid lid : casus.gezin().leden()) {
            voegToe(namen, lid.naam(), woord(lid.rol()));
        }
        for (Actie actie : casus.plan().acties()) {
            if (actie.verantwoordelijke().soort() == Verantwoordelijke.Soort.NETWERK) {
                namen.putIfAbsent(actie.verantwoordelijke().naam(), "iemand uit het netwerk");
            }
        }
        voegToe(namen, casus.naam(), "het gezin");
        ZonderNamen zonder = new ZonderNamen();
        namen.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(naam -> zonder.vervangingen.put(heelWoord(naam), namen.get(naam)));
        return zonder;
    }

    String tekst(String met) {
        String zonder = met;
        for (var vervanging : vervangingen.entrySet()) {
            zonder = vervanging.getKey().matcher(zonder).replaceAll(vervanging.getValue());
        }
        return zonder;
    }

    /** The whole name, and each part of it. */
    private static void voegToe(Map<String, String> namen, String naam, String woord) {
        namen.putIfAbsent(naam, woord);
        for (String deel : naam.split("[\\s–-]+")) {
            if (deel.length() >= KORTSTE_NAAMDEEL && Character.isUpperCase(deel.charAt(0))) {
                namen.putIfAbsent(deel, woord);
            }
        }
    }

    private static Pattern heelWoord(String naam) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(naam) + "(?:s|'s)?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String woord(Gezinsrol rol) {
        return switch (rol) {
            case KIND -> "het kind";
            case OUDER, STIEFOUDER, PARTNER, GROOTOUDER -> "de " + rol.name().toLowerCase(Locale.ROOT);
            case FAMILIE, ANDERS -> "iemand uit de familie";
        };
    }
}
