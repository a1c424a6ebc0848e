package nl.schakel.maatwerktafel.regel.web;

import java.time.Instant;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.regel.application.Signaalbeeld;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal.Stap;
import nl.schakel.maatwerktafel.regel.model.SignaalStand;
import org.jspecify.annotations.Nullable;

/**
 * A signal with its history.
 *
 * @param reden of the answer, when there is one
 */
record SignaalWeergave(
        String id,
        long versie,
        String regelId,
        String regelTitel,
        int aantal,
        Instant gegevenOp,
        SignaalStand stand,
        @Nullable String reden,
        List<StapWeergave> stappen) {

    record StapWeergave(SignaalStand stand, @Nullable String reden, Persoon door, Instant op) {

        static StapWeergave van(Stap stap) {
            return new StapWeergave(stap.stand(), stap.reden(), stap.door(), stap.op());
        }
    }

    static SignaalWeergave van(Signaalbeeld beeld) {
        return van(beeld.signaal(), beeld.regelTitel());
    }

    static SignaalWeergave van(Bewaard<Beleidssignaal> bewaard, String regelTitel) {
        Beleidssignaal signaal = bewaard.staat();
        return new SignaalWeergave(
                bewaard.id(),
                bewaard.versie(),
                signaal.regelId().waarde(),
                regelTitel,
                signaal.aantal(),
                signaal.gegevenOp(),
                signaal.stand(),
                signaal.antwoord().map(Stap::reden).orElse(null),
                signaal.stappen().stream().map(StapWeergave::van).toList());
    }
}
