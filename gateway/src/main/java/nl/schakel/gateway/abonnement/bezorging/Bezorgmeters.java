package nl.schakel.gateway.abonnement.bezorging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.gateway.abonnement.model.Abonnement;
import nl.schakel.gateway.abonnement.model.Gebeurtenis;
import nl.schakel.gateway.abonnement.model.Handeling;
import nl.schakel.gateway.abonnement.model.Posities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What an operator sees: how much was delivered and refused, and how far each abonnement is behind. */
@Component
class Bezorgmeters {

    private static final Logger LOG = LoggerFactory.getLogger(Bezorgmeters.class);
    private static final String TAG = "abonnement";

    private final MeterRegistry meters;
    private final Map<String, Long> achterstand = new ConcurrentHashMap<>();
    private final Map<String, Gauge> wijzers = new ConcurrentHashMap<>();

    Bezorgmeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void tel(String id, Gebeurtenis gebeurtenis) {
        switch (gebeurtenis) {
            case Gebeurtenis.Bezorgd(int aantal) -> meters.counter("schakel.abonnement.bezorgd", TAG, id).increment(aantal);
            case Gebeurtenis.Uitgesteld(_, String reden) -> {
                meters.counter("schakel.abonnement.mislukt", TAG, id).increment();
                LOG.info("Bezorgen aan abonnement {} lukt niet: {}", id, reden);
            }
            case Gebeurtenis.Geparkeerd(var plek) -> {
                meters.counter("schakel.abonnement.geparkeerd", TAG, id).increment();
                LOG.warn("Gebeurtenis {} is geweigerd door abonnement {}: {}", plek.regel().id(), id, plek.reden());
            }
            case Gebeurtenis.Behandeld(Handeling handeling) -> LOG.info("Abonnement {}: {}", id, handeling.soort());
        }
    }

    /** Records between where an abonnement is and the end; those that are not for this partner count too. */
    void achterstand(Iterable<Abonnement> lopend, Posities einde) {
        Set<String> gezien = ConcurrentHashMap.newKeySet();
        lopend.forEach(a -> {
            gezien.add(a.id());
            achterstand.put(a.id(), a.bezorging().posities().tot(einde));
            wijzers.computeIfAbsent(a.id(), id -> Gauge.builder("schakel.abonnement.achterstand", achterstand, m -> m.getOrDefault(id, 0L))
                    .tag(TAG, id).register(meters));
        });
        wijzers.entrySet().removeIf(e -> !gezien.contains(e.getKey()) && meters.remove(e.getValue()) != null);
        achterstand.keySet().retainAll(gezien);
    }
}
