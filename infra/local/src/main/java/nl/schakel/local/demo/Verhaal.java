package nl.schakel.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One family's story, told through the API. */
interface Verhaal {

    void vertel(Mensen mensen, Tafelwerk tafel, Map<String, String> catalogus);

    static Map<String, Object> lid(String naam, String rol, LocalDate geboren, String gezag, @Nullable String persoonId) {
        var lid = new LinkedHashMap<String, Object>(Map.of("naam", naam, "rol", rol, "geboortedatum", geboren.toString(), "gezag", gezag));
        if (persoonId != null) {
            lid.put("persoonId", persoonId);
        }
        return lid;
    }

    static Map<String, String> professional(String persoonId) {
        return Map.of("soort", "PROFESSIONAL", "persoonId", persoonId);
    }

    static Map<String, String> gezinslid(String gezinslidId) {
        return Map.of("soort", "GEZINSLID", "gezinslidId", gezinslidId);
    }

    static Map<String, String> netwerk(String naam) {
        return Map.of("soort", "NETWERK", "naam", naam);
    }
}
