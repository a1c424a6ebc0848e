package nl.schakel.gezinsplan.casus.application;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casussen.Bewaard;
import nl.schakel.gezinsplan.casus.model.Status;

/** What is waiting for somebody, over all families he or she works with. */
public final class Werkvoorraad {

    /** Nobody works with more families at a time; what is beyond it is found by searching. */
    private static final int MEESTE = 100;

    private final Casusoverzicht overzicht;
    private final Toegang toegang;
    private final Inzagespoor spoor;

    public Werkvoorraad(Casusoverzicht overzicht, Toegang toegang, Inzagespoor spoor) {
        this.overzicht = overzicht;
        this.toegang = toegang;
        this.spoor = spoor;
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
                lopend, Stream.concat(zonderTeam.stream(), zonderContact).toList());
    }

    /**
     * @param gezinnen in which one takes part and that are not closed
     * @param nieuw reported, and nobody spoke with the family yet; of those without a team only the head is shown
     */
    public record Voorraad(List<Bewaard> gezinnen, List<Bewaard> nieuw) {}
}
