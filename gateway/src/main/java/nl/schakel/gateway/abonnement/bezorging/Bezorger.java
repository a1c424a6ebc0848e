package nl.schakel.gateway.abonnement.bezorging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import nl.schakel.gateway.abonnement.bezorging.Logboek.Bladzij;
import nl.schakel.gateway.abonnement.model.Abonnement;
import nl.schakel.gateway.abonnement.model.Antwoord;
import nl.schakel.gateway.abonnement.model.Besluit.Aanvaard;
import nl.schakel.gateway.abonnement.model.Hapering;
import nl.schakel.gateway.abonnement.model.Opdracht;
import nl.schakel.gateway.abonnement.model.Opdracht.NoteerGat;
import nl.schakel.gateway.abonnement.model.Opdracht.NoteerTegenslag;
import nl.schakel.gateway.abonnement.model.Opdracht.NoteerVoortgang;
import nl.schakel.gateway.abonnement.model.Posities;
import nl.schakel.gateway.abonnement.model.Regel;
import nl.schakel.rest.NietBereikbaar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers one abonnement, on a thread and a reader of its own: one after another, so the order of a case holds, and whoever is stuck holds
 * up nobody else. What was delivered is noted at least every second; after a crash the rest goes out a second time with the same id.
 */
final class Bezorger implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Bezorger.class);
    private static final Duration LEES = Duration.ofMillis(500);
    private static final Duration STAP = Duration.ofMillis(200);
    private static final long NOTEER_BEZORGD_NS = Duration.ofSeconds(1).toNanos();
    private static final long NOTEER_OVERGESLAGEN_NS = Duration.ofSeconds(10).toNanos();

    private final Bezorgtaken taken;
    private final Clock klok;
    private final Semaphore wekker = new Semaphore(0);
    private final CountDownLatch klaar = new CountDownLatch(1);
    private volatile Abonnement nu;
    private volatile Instant huurTot;
    private volatile boolean stop;
    private long ronde;
    private Posities tot = Posities.BEGIN;
    private int bezorgd;
    private @Nullable Antwoord laatste;
    private long genoteerdNs = System.nanoTime();
    private long volgendeNs = System.nanoTime();

    Bezorger(Abonnement abonnement, Instant huurTot, Bezorgtaken taken, Clock klok) {
        this.nu = abonnement;
        this.huurTot = huurTot;
        this.taken = taken;
        this.klok = klok;
    }

    boolean heeftHuurTot(Instant moment) {
        return huurTot.isAfter(moment);
    }

    void verleng(Instant tot) {
        huurTot = tot;
    }

    /** The abonnement as it is stored. */
    void ververs(Abonnement gelezen) {
        if (neem(gelezen)) {
            wekker.release();
        }
    }

    private synchronized boolean neem(Abonnement gelezen) {
        boolean nieuwer = gelezen.volgnummer() > nu.volgnummer();
        nu = nieuwer ? gelezen : nu;
        return nieuwer;
    }

    void stop() {
        stop = true;
        wekker.release();
    }

    boolean wachtTotKlaar(long nanos) throws InterruptedException {
        return klaar.await(nanos, TimeUnit.NANOSECONDS);
    }

    boolean klaar() {
        return klaar.getCount() == 0;
    }

    /** Not when the lease is over: another may have it by now. */
    private boolean mag() {
        return !stop && nu.loopt() && klok.instant().isBefore(huurTot);
    }

    @Override
    public void run() {
        try {
            while (mag()) {
                eenRonde();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            klaar.countDown();
        }
    }

    private void eenRonde() throws InterruptedException {
        Posities bewaard = nu.bezorging().posities();
        // What was delivered and could not be noted is still dealt with, unless a replay came between
        tot = ronde == nu.bezorging().ronde() ? bewaard.samen(tot) : bewaard;
        ronde = nu.bezorging().ronde();
        try {
            noteer();
            if (taken.logboek().kent(tot)) {
                lees();
            } else {
                meld(new NoteerGat(ronde, klok.instant()));
            }
        } catch (NietBereikbaar e) {
            LOG.warn("Bezorgen wacht: {}", e.getMessage());
            wekker.tryAcquire(STAP.toMillis() * 5, TimeUnit.MILLISECONDS);
        }
    }

    private void lees() throws InterruptedException {
        try (Logboek.Lezing lezing = taken.logboek().open(tot)) {
            Hapering hapering = nu.bezorging().hapering();
            if (hapering != null) {
                wachtTot(hapering.volgendePogingOp());
            }
            while (mag() && nu.bezorging().ronde() == ronde && bladzij(lezing.lees(LEES))) {
                noteerOpTijd();
            }
            noteer();
        }
    }

    /** False when this round is over: something was decided that asks for a fresh look. */
    private boolean bladzij(Bladzij bladzij) throws InterruptedException {
        while (!taken.toegang().wachtTot(bladzij.eindeToegang(), LEES)) {
            if (!mag()) {
                return false;
            }
        }
        for (Regel regel : bladzij.regels()) {
            if (!behandel(regel)) {
                return false;
            }
            tot = tot.voorbij(regel.plek());
            noteerOpTijd();
        }
        tot = tot.samen(bladzij.tot());
        return true;
    }

    /** True when this event is dealt with: delivered, not for this partner, or set aside. */
    private boolean behandel(Regel regel) throws InterruptedException {
        while (mag() && nu.bezorging().ronde() == ronde) {
            if (nu.bezorging().posities().voorbijAan(regel.plek())) {
                return true;
            }
            Bericht bericht = taken.bericht(nu, regel);
            if (bericht == null) {
                return true;
            }
            if (wachtOpTempo()) {
                continue;
            }
            Antwoord antwoord = taken.postbode().bezorg(nu.instellingen(), bericht);
            if (antwoord.oordeel() == Antwoord.Oordeel.BEZORGD) {
                bezorgd++;
                laatste = antwoord;
                return true;
            }
            tegenslag(regel, antwoord);
        }
        return false;
    }

    private void tegenslag(Regel regel, Antwoord antwoord) throws InterruptedException {
        noteer();
        var opdracht = new NoteerTegenslag(ronde, regel, antwoord, tot, ThreadLocalRandom.current().nextDouble());
        meld(opdracht);
        Hapering hapering = nu.bezorging().hapering();
        if (nu.loopt() && hapering != null) {
            wachtTot(hapering.volgendePogingOp());
        }
    }

    private void noteerOpTijd() {
        long sinds = System.nanoTime() - genoteerdNs;
        if (sinds >= (bezorgd > 0 ? NOTEER_BEZORGD_NS : NOTEER_OVERGESLAGEN_NS)) {
            noteer();
        }
    }

    private void noteer() {
        genoteerdNs = System.nanoTime();
        if (tot.equals(nu.bezorging().posities()) && bezorgd == 0) {
            return;
        }
        meld(new NoteerVoortgang(ronde, tot, bezorgd, laatste));
        bezorgd = 0;
        laatste = null;
    }

    /** When it is refused, something changed behind our back: then what is stored counts, at once. */
    private void meld(Opdracht opdracht) {
        var besluit = taken.meld(nu.id(), opdracht);
        if (besluit.isPresent() && besluit.get() instanceof Aanvaard(Abonnement nieuw, _)) {
            neem(nieuw);
        } else {
            taken.abonnementen().vind(nu.id()).ifPresentOrElse(this::neem, this::stop);
        }
    }

    /** Looks at the clock in small steps, so that a pause, a change or the end of the program is noticed. */
    private void wachtTot(Instant moment) throws InterruptedException {
        Hapering gezien = nu.bezorging().hapering();
        while (mag() && Objects.equals(gezien, nu.bezorging().hapering()) && klok.instant().isBefore(moment)) {
            wekker.tryAcquire(STAP.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** True when it took time: then much may have changed, access for one. */
    private boolean wachtOpTempo() throws InterruptedException {
        long rest = volgendeNs - System.nanoTime();
        if (rest > 0) {
            wekker.tryAcquire(Math.min(rest, STAP.toNanos()), TimeUnit.NANOSECONDS);
            return true;
        }
        Integer perMinuut = nu.instellingen().perMinuut();
        volgendeNs = System.nanoTime() + (perMinuut == null ? 0 : Duration.ofMinutes(1).toNanos() / perMinuut);
        return false;
    }
}
