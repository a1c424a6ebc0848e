package nl.schakel.gateway.stroom;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What one open stream still has to be told. It is bounded: who reads too slowly is let go, and catches up when the browser comes back.
 * Telling never waits for a browser; {@code wek} sets somebody else to write.
 */
final class Abonnee {

    static final int HOOGSTENS_WACHTEND = 256;

    private final Luisteraar wie;
    private final Runnable wek;
    private final Deque<Melding> wachtrij = new ArrayDeque<>(2);
    private boolean teTraag;

    Abonnee(Luisteraar wie, Runnable wek) {
        this.wie = wie;
        this.wek = wek;
    }

    Luisteraar wie() {
        return wie;
    }

    void meld(Melding melding) {
        synchronized (wachtrij) {
            if (wachtrij.size() < HOOGSTENS_WACHTEND) {
                wachtrij.addLast(melding);
            } else {
                teTraag = true;
            }
        }
        wek.run();
    }

    /** What was still to be told is no longer. */
    void sluit() {
        synchronized (wachtrij) {
            wachtrij.clear();
        }
        meld(Melding.EINDE);
    }

    boolean teTraag() {
        synchronized (wachtrij) {
            return teTraag;
        }
    }

    @Nullable Melding volgende() {
        synchronized (wachtrij) {
            return wachtrij.pollFirst();
        }
    }
}
