package nl.schakel.rest;

/** 429: try again after some seconds. */
public class TeVeelVerzoeken extends RuntimeException {

    private final int naSeconden;

    public TeVeelVerzoeken(int naSeconden) {
        super("Te veel verzoeken");
        this.naSeconden = naSeconden;
    }

    public int naSeconden() {
        return naSeconden;
    }
}
