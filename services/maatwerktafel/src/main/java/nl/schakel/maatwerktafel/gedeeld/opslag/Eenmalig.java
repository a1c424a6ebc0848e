package nl.schakel.maatwerktafel.gedeeld.opslag;

/** Does something once, at its first use: a service can start before its database, and declares its indexes when it is there. */
public final class Eenmalig {

    private final Runnable werk;
    private volatile boolean gedaan;

    public Eenmalig(Runnable werk) {
        this.werk = werk;
    }

    public void doe() {
        if (!gedaan) {
            werk.run();
            gedaan = true;
        }
    }
}
