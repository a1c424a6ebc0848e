package nl.schakel.gezinsplan.toegang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.application.Bereik;
import nl.schakel.gezinsplan.casus.application.Handeling;
import nl.schakel.gezinsplan.casus.application.Toegang;
import nl.schakel.gezinsplan.casus.application.Zicht;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.Planinhoud;
import nl.schakel.gezinsplan.casus.model.Vaststelling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the policy what holds today. */
@Component
class Toegangspoort implements Toegang {

    private final Clock klok;

    Toegangspoort(Clock klok) {
        this.klok = klok;
    }

    @Override
    public Toegangsbesluit beslis(Onderwerp wie, Handeling handeling) {
        return Algemeenbeleid.beslis(wie, handeling);
    }

    @Override
    public Toegangsbesluit beslis(Onderwerp wie, Handeling handeling, Casus casus, @Nullable UUID deel) {
        return Casusbeleid.beslis(wie, handeling, casus, deel, vandaag());
    }

    @Override
    public Zicht zicht(Onderwerp wie, Casus casus) {
        return Casusbeleid.zicht(wie, casus, vandaag());
    }

    @Override
    public Optional<Zicht> zicht(Onderwerp wie, Casus casus, Vaststelling vaststelling, Planinhoud toen) {
        LocalDate dag = LocalDate.ofInstant(vaststelling.op(), Door.HIER);
        return Casusbeleid.zicht(wie, casus, vandaag(), toen.kring(), dag);
    }

    @Override
    public Set<Handeling> mag(Onderwerp wie, Casus casus) {
        return Casusbeleid.mag(wie, casus, vandaag());
    }

    @Override
    public Bereik bereik(Onderwerp wie) {
        return Algemeenbeleid.bereik(wie, vandaag());
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Door.HIER);
    }
}
