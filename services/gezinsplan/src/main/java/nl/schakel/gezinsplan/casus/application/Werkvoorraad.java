package nl.schakel.gezinsplan.casus.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casussen.Bewaard;
import nl.schakel.gezinsplan.casus.model.Door;

/** What is waiting for somebody, over all families he or she works with. */
public final class Werkvoorraad {

    /** Nobody works with more families at a time; what is beyond it is found by searching. */
    private static final int MEESTE = 100;

    private static final Period NAZORG_VOORAF = Period.ofDays(14);

    private final Casusoverzicht overzicht;
    private final Toegang toegang;
    private final Inzagespoor spoor;
    private final Clock klok;

    public Werkvoorraad(Casusoverzicht overzicht, Toegang toegang, Inzagespoor spoor, Clock klok) {
        this.overzicht = overzicht;
        this.toegang = toegang;
        this.spoor = spoor;
        this.klok = klok;
    }

    public Voorraad voerUit(Onderwerp wie) {
        spoor.leg(
                wie, Handeling.MIJN_WERK_LEZEN, toegang.beslis(wie, Handeling.MIJN_WERK_LEZEN), "MIJN_WERK", null);
        List<Bewaard> eigen = toegang.bereik(wie) instanceof Bereik.Deelnemer bereik
                ? overzicht.zoek(bereik, "", 0, MEESTE).items()
                : List.of();
        List<Bewaard> lopend = eigen.stream()
                .filter(b -> !b.casus().status().isDicht())
                .toList();
        List<Bewaard> zonderTeam = Caserol.WIJKTEAMMEDEWERKER.past(wie.functies())
                ? overzicht.nietOpgepakt(MEESTE)
                : List.of();
        Stream<Bewaard> zonderContact =
                lopend.stream().filter(b -> b.casus().aanmelding().eersteContactOp() == null);
        return new Voorraad(
                lopend, Stream.concat(zonderTeam.stream(), zonderContact).toList(), nazorg(wie, eigen));
    }

    /** The first to be called first. */
    private List<Bewaard> nazorg(Onderwerp wie, List<Bewaard> eigen) {
        LocalDate tot = LocalDate.ofInstant(klok.instant(), Door.HIER).plus(NAZORG_VOORAF);
        return eigen.stream()
                .filter(b -> b.casus().nazorgOp().filter(dag -> !dag.isAfter(tot)).isPresent())
                .filter(b -> toegang.mag(wie, b.casus()).contains(Handeling.NAZORG_GEVEN))
                .sorted(Comparator.comparing(b -> b.casus().nazorgOp().orElseThrow()))
                .toList();
    }

    /**
     * @param gezinnen in which one takes part and that are not closed
     * @param nazorg closed, and to be asked within two weeks how it goes
     * @param nieuw reported, and nobody spoke with the family yet; of those without a team only the head is shown
     */
    public record Voorraad(List<Bewaard> gezinnen, List<Bewaard> nieuw, List<Bewaard> nazorg) {}
}
