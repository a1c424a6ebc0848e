package nl.schakel.gezinsplan.casus.application;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Actie;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Gegevenscategorie;
import nl.schakel.gezinsplan.casus.model.Niveau;
import nl.schakel.gezinsplan.casus.model.Omvang;
import nl.schakel.gezinsplan.casus.model.Overleg;
import nl.schakel.gezinsplan.casus.model.Tekstplek;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of one casus. Each part is shown whole, as 'that, not what', or not at all.
 *
 * @param caserol absent for who does not take part: then nothing is shown but that the casus is there
 * @param overleggen ids of the meetings in view: a meeting is shown whole or not at all
 */
public record Zicht(
        String persoonId, @Nullable Caserol caserol, Set<Gegevenscategorie> categorieen, Omvang omvang, Set<UUID> overleggen) {

    public Zicht {
        categorieen = Set.copyOf(categorieen);
        overleggen = Set.copyOf(overleggen);
    }

    /** This view, shown to somebody else: no more than he or she sees as well. */
    public Zicht hoogstens(Zicht kijker) {
        Set<Gegevenscategorie> beide = EnumSet.noneOf(Gegevenscategorie.class);
        beide.addAll(categorieen);
        beide.retainAll(kijker.categorieen);
        Set<UUID> samen = new HashSet<>(overleggen);
        samen.retainAll(kijker.overleggen);
        return new Zicht(persoonId, caserol, beide, omvang.hoogstens(kijker.omvang), samen);
    }

    /** Of the plan as a whole: wishes, agreement, who takes part. */
    public boolean ziet(Gegevenscategorie categorie) {
        return omvang.plan() == Niveau.LEEST_MEE && categorieen.contains(categorie);
    }

    public Niveau doel(UUID doelId) {
        return categorieen.contains(Gegevenscategorie.PLAN) ? omvang.voorDoel(doelId) : Niveau.ZIET_NIETS;
    }

    /** One's own promise is always in view, also under a goal that is not. */
    public boolean ziet(Actie actie) {
        if (caserol != null && actie.isVan(persoonId)) {
            return true;
        }
        return actie.doelId() == null ? ziet(Gegevenscategorie.PLAN) : doel(actie.doelId()) == Niveau.LEEST_MEE;
    }

    public boolean ziet(Overleg overleg) {
        return overleggen.contains(overleg.id());
    }

    public boolean zietWerkaantekening(UUID doelId) {
        return doel(doelId) == Niveau.LEEST_MEE && categorieen.contains(Gegevenscategorie.WERKAANTEKENINGEN);
    }

    /** The words that somebody wrote there; true as well for a place that is not in this casus. */
    boolean ziet(Casus casus, Tekstplek plek) {
        return switch (plek.soort()) {
            case WENS -> ziet(Gegevenscategorie.PLAN);
            case DOEL -> doel(plek.deelId()) == Niveau.LEEST_MEE;
            case WERKAANTEKENING -> zietWerkaantekening(plek.deelId());
            case NOTITIE -> casus.kring().overleggen().stream()
                    .anyMatch(o -> overleggen.contains(o.id()) && o.punt(plek.deelId()).isPresent());
            case ACTIE, NIET_GELUKT -> casus.plan().actie(plek.deelId()).filter(this::ziet).isPresent();
        };
    }

    /** Residents and the network see names of the family anyway; a partner sees what his participation is for. */
    public boolean zietBesluiten() {
        return categorieen.contains(Gegevenscategorie.BESLUITEN);
    }
}
