package nl.schakel.access.mongo;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;

/**
 * Counts the refusals that are written down. Only what was asked and of which kind of thing; who asked, and about whom,
 * is for the log alone.
 */
final class CountingInzageregister implements Inzageregister {

    static final String REFUSED = "schakel.toegang.geweigerd";

    private final Inzageregister register;
    private final MeterRegistry meters;

    CountingInzageregister(Inzageregister register, MeterRegistry meters) {
        this.register = register;
        this.meters = meters;
    }

    @Override
    public void leg(Inzageregel regel) {
        register.leg(regel);
        count(regel);
    }

    @Override
    public Vastlegging begin(Inzageregel regel) {
        Vastlegging stored = register.begin(regel);
        return () -> {
            stored.wacht();
            count(regel);
        };
    }

    private void count(Inzageregel regel) {
        if (regel.uitkomst() == Inzageregel.Uitkomst.GEWEIGERD) {
            meters.counter(REFUSED, "handeling", regel.handeling(), "soort", regel.middelSoort()).increment();
        }
    }

    @Override
    public List<Inzageregel> vanCasus(String casusId, Instant vanaf, int hoogstens) {
        return register.vanCasus(casusId, vanaf, hoogstens);
    }
}
