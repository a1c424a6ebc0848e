package nl.schakel.gateway.abonnement.bezorging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.schakel.gateway.abonnement.model.Abonnement;
import nl.schakel.rest.NietBereikbaar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees to it that every abonnement that runs is delivered by one gateway. Which one, is a lease in the store: whoever falls over loses it
 * after a while, and another goes on where the abonnement is.
 */
@Component
class Bezorgdienst implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Bezorgdienst.class);
    private static final long RONDE_MS = 1_000;
    private static final int METEN_NA_RONDES = 10;
    private static final Duration AFSCHEID = Duration.ofSeconds(5);

    private final String instantie = UUID.randomUUID().toString();
    private final Map<String, Bezorger> bezorgers = new HashMap<>();
    private final Bezorgtaken taken;
    private final Bezorgmeters meters;
    private final Duration huur;
    private final Clock klok;
    private volatile boolean bezig;
    private @Nullable Thread draad;

    Bezorgdienst(Bezorgtaken taken, Bezorgmeters meters, Bezorginstellingen instellingen, Clock klok) {
        this.taken = taken;
        this.meters = meters;
        this.huur = instellingen.huur();
        this.klok = klok;
    }

    @Override
    public void start() {
        bezig = true;
        draad = Thread.ofPlatform().name("bezorgdienst").daemon().start(this::leef);
    }

    private void leef() {
        try {
            for (int i = 0; bezig; i++) {
                ronde(i % METEN_NA_RONDES == 0);
                TimeUnit.MILLISECONDS.sleep(RONDE_MS);
            }
        } catch (InterruptedException e) {
            LOG.debug("de bezorgdienst stopt");
        }
    }

    /** When the store is away, the deliveries stop by themselves as their leases end. */
    void ronde(boolean meten) {
        try {
            List<Abonnement> lopend = taken.abonnementen().lopend();
            bezorgers.values().removeIf(Bezorger::klaar);
            Set<String> vanAnderen = taken.abonnementen().verhuurdAanAnderen(instantie, klok.instant());
            lopend.stream().filter(a -> !vanAnderen.contains(a.id())).forEach(this::neem);
            bezorgers.entrySet().stream()
                    .filter(e -> vanAnderen.contains(e.getKey()) || lopend.stream().noneMatch(a -> a.id().equals(e.getKey())))
                    .forEach(e -> e.getValue().stop());
            if (meten && !lopend.isEmpty()) {
                meters.achterstand(lopend, taken.logboek().einde());
            }
        } catch (NietBereikbaar e) {
            LOG.warn("Abonnementen wachten: {}", e.getMessage());
        }
    }

    private void neem(Abonnement abonnement) {
        Instant nu = klok.instant();
        Instant tot = nu.plus(huur);
        Bezorger bezorger = bezorgers.get(abonnement.id());
        if (bezorger != null && bezorger.heeftHuurTot(nu.plus(huur.dividedBy(2)))) {
            bezorger.ververs(abonnement);
        } else if (!taken.abonnementen().huur(abonnement.id(), instantie, nu, tot)) {
            if (bezorger != null) {
                bezorger.stop();
            }
        } else if (bezorger != null) {
            bezorger.verleng(tot);
            bezorger.ververs(abonnement);
        } else {
            var nieuw = new Bezorger(abonnement, tot, taken, klok);
            bezorgers.put(abonnement.id(), nieuw);
            Thread.ofVirtual().name("bezorger-" + abonnement.id()).start(nieuw);
        }
    }

    /** Whoever stops in peace leaves nothing to wait for: what was delivered is noted and the leases are free. */
    @Override
    public void stop() {
        bezig = false;
        try {
            if (draad != null) {
                draad.interrupt();
                draad.join(AFSCHEID);
            }
            bezorgers.values().forEach(Bezorger::stop);
            long uiterlijk = System.nanoTime() + AFSCHEID.toNanos();
            for (Map.Entry<String, Bezorger> e : bezorgers.entrySet()) {
                if (e.getValue().wachtTotKlaar(uiterlijk - System.nanoTime())) {
                    taken.abonnementen().geefTerug(e.getKey(), instantie);
                }
            }
        } catch (NietBereikbaar e) {
            LOG.info("De huur van abonnementen loopt vanzelf af: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return bezig;
    }
}
