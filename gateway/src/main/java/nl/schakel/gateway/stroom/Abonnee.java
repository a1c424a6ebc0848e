package nl.schakel.gateway.stroom;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.schakel.gateway.sessie.Sessie;
import org.jspecify.annotations.Nullable;

/** One open stream. It gets a bounded queue: who reads too slowly is let go and catches up when the browser comes back. */
final class Abonnee {

    static final int HOOGSTENS_WACHTEND = 256;

    private final Sessie sessie;
    private final BlockingQueue<Melding> wachtrij = new ArrayBlockingQueue<>(HOOGSTENS_WACHTEND);
    private volatile boolean teTraag;

    Abonnee(Sessie sessie) {
        this.sessie = sessie;
    }

    Sessie sessie() {
        return sessie;
    }

    String persoonId() {
        return sessie.wie().persoonId();
    }

    Set<String> functies() {
        return sessie.functies();
    }

    void meld(Melding melding) {
        if (!wachtrij.offer(melding)) {
            teTraag = true;
        }
    }

    void sluit() {
        wachtrij.clear();
        meld(Melding.EINDE);
    }

    boolean teTraag() {
        return teTraag;
    }

    @Nullable Melding wacht(long milliseconden) throws InterruptedException {
        return wachtrij.poll(milliseconden, TimeUnit.MILLISECONDS);
    }
}
