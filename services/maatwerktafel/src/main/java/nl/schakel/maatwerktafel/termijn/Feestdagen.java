package nl.schakel.maatwerktafel.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * De algemeen erkende feestdagen van artikel 3 van de Algemene termijnenwet: Nieuwjaarsdag, tweede paasdag,
 * Hemelvaartsdag, tweede pinksterdag, beide kerstdagen, de dag waarop Koningsdag wordt gevierd en 5 mei (lid 1), de
 * Goede Vrijdag die daaraan gelijk staat (lid 2), en dagen die bij koninklijk besluit zijn gelijkgesteld (lid 3).
 *
 * <p>Eerste paas- en pinksterdag staan er niet bij: dat zijn zondagen.
 *
 * @param gelijkgesteld days of lid 3; they cannot be computed and are configured
 */
public record Feestdagen(Set<LocalDate> gelijkgesteld) {

    public Feestdagen {
        gelijkgesteld = Set.copyOf(gelijkgesteld);
    }

    public boolean isFeestdag(LocalDate dag) {
        return gelijkgesteld.contains(dag) || vasteDag(dag) || dag.equals(koningsdag(dag.getYear())) || rondPasen(dag);
    }

    private static boolean vasteDag(LocalDate dag) {
        Month maand = dag.getMonth();
        int nummer = dag.getDayOfMonth();
        return maand == Month.JANUARY && nummer == 1
                || maand == Month.MAY && nummer == 5
                || maand == Month.DECEMBER && (nummer == 25 || nummer == 26);
    }

    private static boolean rondPasen(LocalDate dag) {
        LocalDate pasen = eerstePaasdag(dag.getYear());
        return dag.equals(pasen.minusDays(2))
                || dag.equals(pasen.plusDays(1))
                || dag.equals(pasen.plusDays(39))
                || dag.equals(pasen.plusDays(50));
    }

    /** 27 april, of 26 april als 27 april een zondag is. */
    static LocalDate koningsdag(int jaar) {
        LocalDate dag = LocalDate.of(jaar, Month.APRIL, 27);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }

    /** Gregorian Easter Sunday by the anonymous method of Meeus/Jones/Butcher, valid for every year from 1583. */
    static LocalDate eerstePaasdag(int jaar) {
        int gulden = jaar % 19;
        int eeuw = jaar / 100;
        int rest = jaar % 100;
        int maan = (19 * gulden + eeuw - eeuw / 4 - (eeuw - (eeuw + 8) / 25 + 1) / 3 + 15) % 30;
        int zondag = (32 + 2 * (eeuw % 4) + 2 * (rest / 4) - maan - rest % 4) % 7;
        int correctie = (gulden + 11 * maan + 22 * zondag) / 451;
        int telling = maan + zondag - 7 * correctie + 114;
        return LocalDate.of(jaar, telling / 31, telling % 31 + 1);
    }
}
