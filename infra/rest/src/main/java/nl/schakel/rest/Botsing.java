package nl.schakel.rest;

/** 412: someone else changed the same part meanwhile. The answer shows that part as it is now, so neither text is lost. */
public class Botsing extends RuntimeException {

    private final long huidigeVersie;
    private final transient Object huidig;

    /** @param huidig the part as it is now, in the JSON form of a GET */
    public Botsing(long huidigeVersie, Object huidig) {
        super("Iemand anders heeft dit net gewijzigd.");
        this.huidigeVersie = huidigeVersie;
        this.huidig = huidig;
    }

    public long huidigeVersie() {
        return huidigeVersie;
    }

    public Object huidig() {
        return huidig;
    }
}
