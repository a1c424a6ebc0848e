package nl.schakel.procesevaluatie.leerpunt.application;

import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunten;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht.Zaak;
import nl.schakel.procesevaluatie.toegang.model.Handeling;

/** Eén leerpunt: voor iedereen als het vrij is, daarvoor alleen voor wie meeleest. */
public final class LeerpuntLezen {

    private final Leerpunten leerpunten;
    private final Toegangswacht wacht;

    public LeerpuntLezen(Leerpunten leerpunten, Toegangswacht wacht) {
        this.leerpunten = leerpunten;
        this.wacht = wacht;
    }

    public LeerpuntResultaat voerUit(Onderwerp wie, String id) {
        return leerpunten.vind(id).<LeerpuntResultaat>map(leerpunt -> {
            var besluit = wacht.vraag(wie, Handeling.LEERPUNT_LEZEN, Zaak.leerpunt(id), leerpunt.rollen(wie.persoonId(), wie.functies()));
            return besluit.toegestaan() ? new LeerpuntResultaat.Gelukt(leerpunt) : new LeerpuntResultaat.GeenToegang(besluit.reden());
        }).orElseGet(LeerpuntResultaat.NietGevonden::new);
    }
}
