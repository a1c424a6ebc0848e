package nl.schakel.procesevaluatie.evaluatie.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Onderwerp;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluaties;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht;
import nl.schakel.procesevaluatie.toegang.application.Toegangswacht.Zaak;
import nl.schakel.procesevaluatie.gedeeld.model.Functies;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;
import org.jspecify.annotations.Nullable;

/** De evaluaties die deze mens vandaag mag zien. De toegang zit in de vraag aan de opslag; er wordt achteraf niets weggelaten. */
public final class EvaluatiesOpsommen {

    private final Evaluaties evaluaties;
    private final Toegangswacht wacht;
    private final Beeldmaker beelden;

    public EvaluatiesOpsommen(Evaluaties evaluaties, Toegangswacht wacht, Beeldmaker beelden) {
        this.evaluaties = evaluaties;
        this.wacht = wacht;
        this.beelden = beelden;
    }

    /** Leeg als deze vrager geen mens met een account is. */
    public Optional<Opsomming> voerUit(Onderwerp wie, int overslaan, int hoogstens) {
        Set<Rol> rollen = wie.heeftEenVan(Functies.MENSEN) ? EnumSet.of(Rol.INGELOGD) : EnumSet.noneOf(Rol.class);
        if (!wacht.vraag(wie, Handeling.OPSOMMEN, Zaak.lijst("evaluaties"), rollen).toegestaan()) {
            return Optional.empty();
        }
        var lijst = evaluaties.voorKijker(wie.persoonId(), wacht.vandaag(), overslaan, hoogstens);
        var regels = lijst.evaluaties().stream().map(e -> new Regel(e, beelden.gezinsnaam(e), e.rollen(wie.persoonId(), wacht.vandaag()))).toList();
        return Optional.of(new Opsomming(regels, lijst.totaal()));
    }

    /** @param totaal aantal over alle bladzijden */
    public record Opsomming(List<Regel> regels, long totaal) {}

    /** @param rollen waarom deze mens haar mag zien */
    public record Regel(Evaluatie evaluatie, @Nullable String gezinsnaam, Set<Rol> rollen) {}
}
