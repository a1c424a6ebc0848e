package nl.schakel.maatwerktafel.regel.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.maatwerktafel.gedeeld.application.Personen;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.regel.model.Beleidssignalen;
import nl.schakel.maatwerktafel.regel.model.SignaalId;
import nl.schakel.maatwerktafel.regel.model.SignaalOpdracht;
import nl.schakel.maatwerktafel.regel.model.SignaalStand;
import nl.schakel.maatwerktafel.toegang.application.Middel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import org.jspecify.annotations.Nullable;

public final class SignaalBehandelen {

    private final Beleidssignalen signalen;
    private final SignalenBekijken bekijken;
    private final Poortwachter poort;
    private final Tijd tijd;

    public SignaalBehandelen(Beleidssignalen signalen, SignalenBekijken bekijken, Poortwachter poort, Tijd tijd) {
        this.signalen = signalen;
        this.bekijken = bekijken;
        this.poort = poort;
        this.tijd = tijd;
    }

    public Resultaat<Signaalbeeld> voerUit(Onderwerp wie, SignaalId id, SignaalStand stand, @Nullable String reden, long basis) {
        Toegangsbesluit toegang = poort.vraag(wie, Handeling.SIGNAAL_BEHANDELEN, Middel.signaal(id.waarde()));
        if (!toegang.toegestaan()) {
            return new Resultaat.GeenToegang<>(toegang.reden());
        }
        SignaalOpdracht opdracht = new SignaalOpdracht.ZetStand(stand, reden, basis, Personen.door(wie), tijd.nu());
        return Resultaat.uit(signalen.wijzig(id, opdracht, new Aanleiding.Eigen()), gedaan -> bekijken.beeld(gedaan.nu()));
    }
}
