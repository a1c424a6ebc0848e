package nl.schakel.maatwerktafel.termijn;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Rekent termijnen uit. Een dag is een dag in Nederland (Europe/Amsterdam), ook rond middernacht en de zomertijd.
 *
 * <p>Alle termijnen hier zijn in de wet gesteld, dus de Algemene termijnenwet geldt: eindigt een termijn op een
 * zaterdag, zondag of algemeen erkende feestdag, dan loopt hij door tot en met de eerstvolgende dag die dat niet is
 * (artikel 1, lid 1).
 */
public record Termijnen(Feestdagen feestdagen) {

    /** Waar de beslistermijn staat, zoals het scherm het toont. */
    public static final String ARTIKEL_BESLISTERMIJN = "Awb artikel 4:13";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int WEKEN_BESLISSEN = 8;
    private static final int WEKEN_BEZWAAR = 6;

    /**
     * De laatste dag om te beslissen: acht weken na ontvangst van de aanvraag (Awb artikel 4:13, lid 2). De dag van
     * ontvangst telt niet mee.
     */
    public LocalDate beslisUiterlijk(Instant ontvangen) {
        return eindigtOpWerkdag(dag(ontvangen).plusWeeks(WEKEN_BESLISSEN));
    }

    /**
     * De laatste dag om bezwaar te maken: zes weken (Awb artikel 6:7), vanaf de dag na de bekendmaking (artikel 6:8,
     * lid 1).
     */
    public LocalDate bezwaarTot(Instant bekendgemaakt) {
        return eindigtOpWerkdag(dag(bekendgemaakt).plusWeeks(WEKEN_BEZWAAR));
    }

    /** Calendar days left; 0 on the last day itself, negative when too late. */
    public static long dagenOver(LocalDate vandaag, LocalDate laatsteDag) {
        return ChronoUnit.DAYS.between(vandaag, laatsteDag);
    }

    private static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private LocalDate eindigtOpWerkdag(LocalDate einde) {
        LocalDate dag = einde;
        while (dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY || feestdagen.isFeestdag(dag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }
}
