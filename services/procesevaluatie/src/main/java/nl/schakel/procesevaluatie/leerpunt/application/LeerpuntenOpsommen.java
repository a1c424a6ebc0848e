package nl.schakel.procesevaluatie.leerpunt.application;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunten;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht.Zaak;
import nl.schakel.procesevaluatie.gedeeld.model.Functies;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;

/** Wat is vrijgegeven, is voor iedereen die is ingelogd. */
public final class LeerpuntenOpsommen {

    private final Leerpunten leerpunten;
    private final Toegangswacht wacht;

    public LeerpuntenOpsommen(Leerpunten leerpunten, Toegangswacht wacht) {
        this.leerpunten = leerpunten;
        this.wacht = wacht;
    }

    /** Leeg als deze vrager geen mens met een account is. */
    public Optional<Leerpunten.Lijst> voerUit(Onderwerp wie, int overslaan, int hoogstens) {
        Set<Rol> rollen = wie.heeftEenVan(Functies.MENSEN) ? EnumSet.of(Rol.INGELOGD) : EnumSet.noneOf(Rol.class);
        return wacht.vraag(wie, Handeling.OPSOMMEN, Zaak.lijst("leerpunten"), rollen).toegestaan()
                ? Optional.of(leerpunten.vrijgegeven(overslaan, hoogstens))
                : Optional.empty();
    }
}
