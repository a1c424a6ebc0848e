package nl.schakel.gezinsplan.casus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieAfgesproken;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieGewijzigd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.BlokkadeOpgeheven;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.VerzoekstandBijgewerkt;
import nl.schakel.gezinsplan.casus.model.Opdracht.MeldRegelAangepast;
import nl.schakel.gezinsplan.casus.model.Opdracht.VerwerkBesluit;
import nl.schakel.gezinsplan.casus.model.Opdracht.VerwerkBesluit.Voorwaarde;
import nl.schakel.gezinsplan.casus.model.Opdracht.VulVoorwaardenIn;
import nl.schakel.gezinsplan.casus.model.Opdracht.WerkVerzoekstandBij;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.gezinsplan.casus.model.Verantwoordelijke.Soort;
import nl.schakel.gezinsplan.casus.model.Verzoekverwijzing.Stand;
import org.jspecify.annotations.Nullable;

/** What the maatwerktafel tells us has happened there. It is never refused; at most it changes nothing here. */
final class TafelVerwerking {

    static final String TEKST_VOLGT = "Voorwaarde uit het besluit. De tekst volgt.";

    private TafelVerwerking() {}

    static Uitkomst verwerk(Casus casus, Opdracht.Tafelnieuws nieuws, Door door) {
        return switch (nieuws) {
            case WerkVerzoekstandBij o -> werkBij(casus, o, door);
            case VerwerkBesluit o -> verwerkBesluit(casus, o, door);
            case VulVoorwaardenIn o -> vulIn(casus, o, door);
            case MeldRegelAangepast o -> meldRegelAangepast(casus, o.regelId(), door);
        };
    }

    private static Uitkomst werkBij(Casus casus, WerkVerzoekstandBij o, Door door) {
        Actie actie = geraakt(casus, o.actieId(), o.blokkadeId(), o.nieuws().id()).orElse(null);
        if (actie == null || actie.blokkade() == null) {
            return casus.zoalsHetIs(door);
        }
        Blokkade nieuw = metNieuws(actie.blokkade(), o.nieuws());
        if (nieuw.equals(actie.blokkade())) {
            return casus.zoalsHetIs(door);
        }
        return casus.met(casus.plan().met(actie.metNieuws(nieuw)))
                .na(door, new VerzoekstandBijgewerkt(actie.id(), o.nieuws().id(), o.nieuws().stand()));
    }

    private static Uitkomst verwerkBesluit(Casus casus, VerwerkBesluit o, Door door) {
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
        Plan plan = casus.plan();
        Actie actie = geraakt(casus, o.actieId(), o.blokkadeId(), o.verzoekId()).orElse(null);
        if (actie != null && actie.blokkade() != null) {
            plan = plan.met(naBesluit(actie, actie.blokkade(), o, door, gebeurtenissen));
        }
        for (Voorwaarde voorwaarde : o.voorwaarden()) {
            if (plan.acties().stream().noneMatch(a -> komtUit(a, o.verzoekId(), voorwaarde.voorwaardeId()))) {
                plan = plan.met(alsActie(casus, actie, o.verzoekId(), voorwaarde, door));
                gebeurtenissen.add(new ActieAfgesproken(
                        voorwaarde.actieId(), actie == null ? null : actie.doelId(), voorwaarde.uiterlijk()));
            }
        }
        return gebeurtenissen.isEmpty() ? casus.zoalsHetIs(door) : casus.met(plan).na(door, gebeurtenissen);
    }

    private static Actie naBesluit(
            Actie actie, Blokkade blokkade, VerwerkBesluit o, Door door, List<Gebeurtenis> gebeurtenissen) {
        var nieuws = new Verzoekverwijzing(o.verzoekId(), Stand.BESLOTEN, null, null, o.besluit());
        Blokkade bijgewerkt = metNieuws(blokkade, nieuws);
        if (!bijgewerkt.equals(blokkade)) {
            gebeurtenissen.add(new VerzoekstandBijgewerkt(actie.id(), o.verzoekId(), Stand.BESLOTEN));
        }
        if (!o.besluit().maaktVrij() || !blokkade.open()) {
            return actie.metNieuws(bijgewerkt);
        }
        gebeurtenissen.add(new BlokkadeOpgeheven(actie.id(), blokkade.id(), Blokkade.Reden.BESLUIT));
        return actie.metStatus(
                ActieStatus.OPEN, null, bijgewerkt.opgeheven(door.op(), Blokkade.Reden.BESLUIT), door);
    }

    /** The action that this request is about, unless its blokkade belongs to another request that still runs. */
    private static Optional<Actie> geraakt(
            Casus casus, @Nullable UUID actieId, @Nullable UUID blokkadeId, UUID verzoekId) {
        if (actieId == null) {
            return Optional.empty();
        }
        return casus.plan().actie(actieId).filter(actie -> {
            Blokkade blokkade = actie.blokkade();
            if (blokkade == null || blokkadeId != null && !blokkade.id().equals(blokkadeId)) {
                return false;
            }
            Verzoekverwijzing verzoek = blokkade.verzoek();
            return verzoek == null || verzoek.id().equals(verzoekId) || verzoek.afgedaan();
        });
    }

    private static Blokkade metNieuws(Blokkade blokkade, Verzoekverwijzing nieuws) {
        Verzoekverwijzing was = blokkade.verzoek();
        return blokkade.met(was != null && was.id().equals(nieuws.id()) ? was.bijgewerkt(nieuws) : nieuws);
    }

    private static Actie alsActie(
            Casus casus, @Nullable Actie actie, UUID verzoekId, Voorwaarde voorwaarde, Door door) {
        return Actie.afgesproken(
                voorwaarde.actieId(),
                actie == null ? null : actie.doelId(),
                wieZietErop(casus, actie, voorwaarde.persoon(), door),
                TEKST_VOLGT,
                voorwaarde.uiterlijk(),
                new UitBesluit(verzoekId, voorwaarde.voorwaardeId(), true),
                door);
    }

    /** Whom the decision names; else the coordinator; else whoever had the stuck action. */
    private static Verantwoordelijke wieZietErop(
            Casus casus, @Nullable Actie actie, @Nullable Persoon persoon, Door door) {
        if (persoon != null) {
            return casus.kring()
                    .actief(persoon.id(), door.dag())
                    .map(b -> ActieVerwerking.deelnemer(casus, Soort.PROFESSIONAL, b))
                    .orElseGet(() -> new Verantwoordelijke(Soort.PROFESSIONAL, persoon.naam(), null, null));
        }
        return casus.kring()
                .zorgcoordinator(door.dag())
                .map(b -> ActieVerwerking.deelnemer(casus, Soort.PROFESSIONAL, b))
                .orElseGet(() -> actie == null
                        ? new Verantwoordelijke(Soort.PROFESSIONAL, "Het wijkteam", null, null)
                        : actie.verantwoordelijke());
    }

    private static Uitkomst vulIn(Casus casus, VulVoorwaardenIn o, Door door) {
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
        Plan plan = casus.plan();
        for (Actie actie : casus.plan().acties()) {
            UitBesluit bron = actie.uitBesluit();
            if (bron != null && bron.tekstVolgt() && bron.verzoekId().equals(o.verzoekId())) {
                String tekst = o.teksten().getOrDefault(bron.voorwaardeId(), actie.wat());
                boolean nogZonderTekst = actie.wat().equals(TEKST_VOLGT);
                plan = plan.met(actie.metTekstUitBesluit(nogZonderTekst ? tekst : actie.wat(), door));
                gebeurtenissen.add(new ActieGewijzigd(actie.id()));
            }
        }
        return gebeurtenissen.isEmpty() ? casus.zoalsHetIs(door) : casus.met(plan).na(door, gebeurtenissen);
    }

    private static Aanvaard meldRegelAangepast(Casus casus, UUID regelId, Door door) {
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
        Plan plan = casus.plan();
        for (Actie actie : casus.plan().acties()) {
            Blokkade open = actie.openBlokkade().orElse(null);
            if (open != null && regelId.equals(open.regelId()) && !open.regelAangepast()) {
                plan = plan.met(actie.metNieuws(open.metAangepasteRegel()));
                gebeurtenissen.add(new ActieGewijzigd(actie.id()));
            }
        }
        return gebeurtenissen.isEmpty() ? casus.zoalsHetIs(door) : casus.met(plan).na(door, gebeurtenissen);
    }

    private static boolean komtUit(Actie actie, UUID verzoekId, UUID voorwaardeId) {
        UitBesluit bron = actie.uitBesluit();
        return bron != null && bron.verzoekId().equals(verzoekId) && bron.voorwaardeId().equals(voorwaardeId);
    }
}
