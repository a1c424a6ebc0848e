package nl.schakel.maatwerktafel.gedeeld.model;

/** Iemand anders veranderde hetzelfde deel. Carries that part, so that both texts can be shown. */
public interface Versieconflict extends Weigering {

    long huidigeVersie();

    /** The part as it is now. */
    Object huidig();

    @Override
    default String zin() {
        return "Iemand anders veranderde dit net. Er is niets verloren: kijk welke tekst u wilt houden.";
    }
}
