package nl.schakel.trail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.access.Nalevering;
import nl.schakel.access.Nalevering.Geschreven;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Gathers the lines that were just written and hands them on in packets, a moment later and beside the requests. The lines come by
 * memory; the store is asked only for what this program cannot have heard of: at start, after a failure, and when more came than it
 * keeps. When nothing is written, nothing runs.
 */
final class Doorgever implements SmartLifecycle, Nalevering.Luisteraar {

    /** An event holds no more than 60 KB; a line is at most some six hundred characters. */
    static final int PER_PAKKET = 100;
    static final int ONTHOUDEN = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(Doorgever.class);

    private final Nalevering nalevering;
    private final Pakketten pakketten;
    private final Duration pauze;
    private final Duration naEenFout;
    private final List<Geschreven> gehoord = new ArrayList<>();
    /** The store may have lines that wait and that we did not hear of. */
    private boolean achterstand = true;
    private boolean gepland;
    private volatile boolean loopt;

    Doorgever(Nalevering nalevering, Pakketten pakketten, Duration pauze, Duration naEenFout) {
        this.nalevering = nalevering;
        this.pakketten = pakketten;
        this.pauze = pauze;
        this.naEenFout = naEenFout;
    }

    @Override
    public void start() {
        loopt = true;
        nalevering.luister(this);
        plan(pauze);
    }

    /** What still waits is found at the next start. */
    @Override
    public void stop() {
        loopt = false;
        haalUitDeOpslag();
    }

    @Override
    public boolean isRunning() {
        return loopt;
    }

    @Override
    public void geschreven(List<Geschreven> regels) {
        List<Geschreven> vanGezinnen = regels.stream().filter(r -> r.regel().casusId() != null).toList();
        if (!vanGezinnen.isEmpty()) {
            onthoud(vanGezinnen);
            plan(pauze);
        }
    }

    @Override
    public void onzeker() {
        haalUitDeOpslag();
        plan(naEenFout);
    }

    private synchronized void onthoud(List<Geschreven> regels) {
        if (gehoord.size() + regels.size() > ONTHOUDEN) {
            achterstand = true;
        } else {
            gehoord.addAll(regels);
        }
    }

    private synchronized void haalUitDeOpslag() {
        achterstand = true;
    }

    private synchronized void plan(Duration over) {
        if (!gepland && loopt) {
            gepland = true;
            Thread.ofVirtual().name("doorgever").start(() -> {
                if (wacht(over)) {
                    ronde();
                }
            });
        }
    }

    private static boolean wacht(Duration over) {
        try {
            Thread.sleep(over);
            return true;
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One at a time; a next one is planned only when something is left. */
    private void ronde() {
        Duration over = pauze;
        try {
            geefDoor();
        } catch (RuntimeException mislukt) {
            // The store is away, most likely. What we had in hand is still marked there, so it is found again.
            if (loopt) {
                LOG.warn("Handing on lines of the access log failed; trying again in {}", naEenFout, mislukt);
            }
            haalUitDeOpslag();
            over = naEenFout;
        }
        synchronized (this) {
            gepland = false;
            if (!gehoord.isEmpty() || achterstand) {
                plan(over);
            }
        }
    }

    private void geefDoor() {
        while (loopt) {
            List<Geschreven> deel = volgende();
            if (deel.isEmpty()) {
                return;
            }
            pakketten.bewaar(deel);
            nalevering.doorgegeven(deel.stream().map(Geschreven::id).toList());
        }
    }

    private List<Geschreven> volgende() {
        synchronized (this) {
            if (!gehoord.isEmpty()) {
                List<Geschreven> voorop = gehoord.subList(0, Math.min(PER_PAKKET, gehoord.size()));
                List<Geschreven> deel = List.copyOf(voorop);
                voorop.clear();
                return deel;
            }
            if (!achterstand) {
                return List.of();
            }
            achterstand = false;
        }
        List<Geschreven> wachtend = nalevering.wachtend(PER_PAKKET);
        if (wachtend.size() == PER_PAKKET) {
            haalUitDeOpslag();
        }
        return wachtend;
    }
}
