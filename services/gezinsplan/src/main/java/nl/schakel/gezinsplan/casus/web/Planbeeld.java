package nl.schakel.gezinsplan.casus.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.gezinsplan.casus.application.Handeling;
import nl.schakel.gezinsplan.casus.application.Zicht;
import nl.schakel.gezinsplan.casus.model.Actie;
import nl.schakel.gezinsplan.casus.model.Afsluiting;
import nl.schakel.gezinsplan.casus.model.Agendapunt;
import nl.schakel.gezinsplan.casus.model.Betrokkene;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Casussen.Bewaard;
import nl.schakel.gezinsplan.casus.model.Doel;
import nl.schakel.gezinsplan.casus.model.Gegevenscategorie;
import nl.schakel.gezinsplan.casus.model.Gezinslid;
import nl.schakel.gezinsplan.casus.model.Niveau;
import nl.schakel.gezinsplan.casus.model.Onderdeel;
import nl.schakel.gezinsplan.casus.model.Overdracht;
import nl.schakel.gezinsplan.casus.model.Overleg;
import nl.schakel.gezinsplan.casus.model.Veiligheidscheck;
import nl.schakel.gezinsplan.casus.model.Wens;
import nl.schakel.gezinsplan.casus.model.Werkaantekening;
import org.jspecify.annotations.Nullable;

/**
 * Shows a casus through somebody's eyes. Which parts that are, the policy has decided; here nothing is weighed.
 *
 * @param vandaag decides ages and whose participation is active
 */
record Planbeeld(Casus casus, Zicht zicht, LocalDate vandaag) {

    CasusWeergave heel(Bewaard bewaard, Set<Handeling> mag) {
        boolean plan = zicht.ziet(Gegevenscategorie.PLAN);
        boolean doetMee = zicht.caserol() != null;
        Afsluiting afsluiting = casus.afsluiting();
        return new CasusWeergave(
                casus.id().waarde(), bewaard.versie(),
                casus.naam(),
                casus.status(),
                casus.aanmelding().op(),
                casus.aanmelding().eersteContactOp(),
                plan ? casus.aanmelding().aanleiding() : null,
                gezinsleden(),
                plan ? casus.gezin().wensen().stream().map(WensWeergave::van).toList() : List.of(),
                casus.plan().doelen().stream().flatMap(this::doel).toList(),
                losseActies(),
                betrokkenen(),
                plan ? PartnerberichtWeergave.van(casus.kring()) : List.of(),
                doetMee ? zorgcoordinator() : null,
                overdrachten().map(o -> OverdrachtWeergave.van(o, casus.kring(), vandaag)).toList(),
                overleggen().map(this::overleg).toList(),
                doetMee ? casus.plan().evaluatiedatum() : null,
                plan ? akkoorden() : List.of(),
                zicht.ziet(Gegevenscategorie.VEILIGHEID) ? laatsteCheck() : null,
                casus.plan().versie(),
                casus.plan().isVastgesteld(),
                plan && afsluiting != null ? CasusWeergave.AfsluitingWeergave.van(afsluiting) : null,
                plan ? casus.heropeningen().stream().map(CasusWeergave.HeropeningWeergave::van).toList() : List.of(),
                mag.stream().sorted().toList(),
                WijzigingWeergave.van(casus.gewijzigd()));
    }

    /** One part in the form that it has in the whole; absent when it is out of sight by now. */
    @Nullable Object deel(Onderdeel deel) {
        return switch (deel) {
            case Gezinslid lid -> GezinslidWeergave.van(lid, vandaag);
            case Wens wens -> WensWeergave.van(wens);
            case Doel doel -> doel(doel).findFirst().orElse(null);
            case Werkaantekening w -> DoelWeergave.WerkaantekeningWeergave.van(w);
            case Actie actie -> actie(actie);
            case Betrokkene b -> BetrokkeneWeergave.van(b, casus, vandaag);
            case Overleg o -> zicht.ziet(o) ? overleg(o) : null;
            case Agendapunt p -> agendapunt(p);
        };
    }

    CasusKop kop() {
        return CasusKop.van(casus, zicht.caserol(), vandaag);
    }

    /** All actions in view, in the order of the plan. */
    Stream<Actie> acties() {
        return casus.plan().acties().stream().filter(zicht::ziet);
    }

    ActieWeergave actie(Actie actie) {
        return ActieWeergave.van(actie, zicht.zietBesluiten(), uitOverleg(actie));
    }

    /** In order of planning. */
    Stream<Overleg> overleggen() {
        return casus.kring().overleggen().stream().filter(zicht::ziet);
    }

    OverlegWeergave overleg(Overleg overleg) {
        return OverlegWeergave.van(overleg, casus, vandaag, this::zietActie);
    }

    private @Nullable Object agendapunt(Agendapunt punt) {
        return overleggen().anyMatch(o -> o.punt(punt.id()).isPresent())
                ? OverlegWeergave.AgendapuntWeergave.van(punt, casus, this::zietActie)
                : null;
    }

    private boolean zietActie(UUID actieId) {
        return casus.plan().actie(actieId).filter(zicht::ziet).isPresent();
    }

    private ActieWeergave.@Nullable UitOverlegWeergave uitOverleg(Actie actie) {
        return overleggen()
                .filter(o -> o.agenda().stream().anyMatch(p -> p.acties().contains(actie.id())))
                .map(o -> new ActieWeergave.UitOverlegWeergave(o.id(), o.dag()))
                .findFirst()
                .orElse(null);
    }

    private List<GezinslidWeergave> gezinsleden() {
        return zicht.ziet(Gegevenscategorie.GEZIN)
                ? casus.gezin().leden().stream().map(l -> GezinslidWeergave.van(l, vandaag)).toList()
                : List.of();
    }

    private Stream<DoelWeergave> doel(Doel doel) {
        return switch (zicht.doel(doel.id())) {
            case LEEST_MEE -> Stream.of(DoelWeergave.van(
                    doel,
                    acties().filter(a -> doel.id().equals(a.doelId())).map(this::actie).toList(),
                    zicht.zietWerkaantekening(doel.id())));
            case WEET_DAT -> Stream.of(DoelWeergave.alleenDat(doel));
            case ZIET_NIETS -> Stream.empty();
        };
    }

    /** Also what one promised oneself under a goal that is out of sight. */
    private List<ActieWeergave> losseActies() {
        return acties()
                .filter(a -> a.doelId() == null || zicht.doel(a.doelId()) != Niveau.LEEST_MEE)
                .map(this::actie)
                .toList();
    }

    /** Who sees the plan as a whole, sees who takes part; others see themselves. */
    private List<BetrokkeneWeergave> betrokkenen() {
        boolean allen = zicht.caserol() != null && zicht.omvang().plan() == Niveau.LEEST_MEE;
        return casus.kring().betrokkenen().stream()
                .filter(b -> allen
                        || zicht.caserol() != null && b.persoon().id().equals(zicht.persoonId()))
                .map(b -> BetrokkeneWeergave.van(b, casus, vandaag))
                .toList();
    }

    private List<AkkoordWeergave> akkoorden() {
        return casus.plan().akkoorden().stream().map(a -> AkkoordWeergave.van(a, casus)).toList();
    }

    /** Whether this person is asked to coordinate, and has not answered. */
    Stream<OverdrachtWeergave> gevraagdAanMij() {
        return casus.kring().gevraagd(vandaag).filter(this::aanMij).stream()
                .map(o -> OverdrachtWeergave.van(o, casus.kring(), vandaag));
    }

    /** Who reads the plan, reads how it went from hand to hand; somebody else only what is asked of himself or herself. */
    private Stream<Overdracht> overdrachten() {
        return casus.kring().overdrachten().stream().filter(o -> zicht.ziet(Gegevenscategorie.PLAN) || aanMij(o));
    }

    private boolean aanMij(Overdracht overdracht) {
        return zicht.caserol() != null
                && casus.kring()
                        .betrokkene(overdracht.aanId())
                        .filter(b -> b.persoon().id().equals(zicht.persoonId()))
                        .isPresent();
    }

    private @Nullable PersoonWeergave zorgcoordinator() {
        return casus.kring()
                .zorgcoordinator(vandaag)
                .map(b -> PersoonWeergave.van(b.persoon()))
                .orElse(null);
    }

    private @Nullable Instant laatsteCheck() {
        return casus.veiligheidschecks().stream()
                .map(Veiligheidscheck::op)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
