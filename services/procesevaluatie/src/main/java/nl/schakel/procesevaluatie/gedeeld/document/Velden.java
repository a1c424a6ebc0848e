package nl.schakel.procesevaluatie.gedeeld.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schakel.procesevaluatie.gedeeld.model.Persoon;
import org.jspecify.annotations.Nullable;

/** Een document in wording. Een dag is tekst, een tijdstip een datum in UTC; wat ontbreekt, staat er niet. */
public final class Velden {

    private final Map<String, Object> waarden = new LinkedHashMap<>();

    public static Velden nieuw() {
        return new Velden();
    }

    /** Zet het veld alleen als er een waarde is. */
    public Velden zet(String veld, @Nullable Object waarde) {
        if (waarde != null) {
            waarden.put(veld, waarde);
        }
        return this;
    }

    public Velden tijdstip(String veld, Instant tijdstip) {
        return zet(veld, Date.from(tijdstip));
    }

    public Velden dag(String veld, @Nullable LocalDate dag) {
        return zet(veld, dag == null ? null : dag.toString());
    }

    public <T> Velden lijst(String veld, List<T> lijst, Function<T, Map<String, Object>> schrijf) {
        return zet(veld, lijst.stream().map(schrijf).toList());
    }

    public Velden persoon(String veld, Persoon persoon) {
        return zet(veld, nieuw().zet("persoonId", persoon.persoonId()).zet("naam", persoon.naam()).zet("organisatie", persoon.organisatie()).klaar());
    }

    public Map<String, Object> klaar() {
        return waarden;
    }
}
