package nl.schakel.gezinsplan.casus.application;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.gezinsplan.casus.application.Personen.Bekende;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Deelname;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.Grondslag;
import nl.schakel.gezinsplan.casus.model.Opdracht.NodigUit;
import nl.schakel.gezinsplan.casus.model.Uitkomst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Kringweigering.GrondslagGeldtNiet;
import nl.schakel.gezinsplan.casus.model.Kringweigering.PersoonNietInAdresboek;
import nl.schakel.gezinsplan.casus.model.Kringweigering.RolPastNietBijFunctie;
import org.jspecify.annotations.Nullable;

/** Somebody may take part, or takes part on other terms from now on. */
public final class PartnerUitnodigen {

    private final CasusWijzigen wijzigen;
    private final Personen personen;
    private final Supplier<UUID> ids;
    private final boolean wamsGeldt;

    /** @param wamsGeldt whether the Wams is law, so that it may be a ground */
    public PartnerUitnodigen(
            CasusWijzigen wijzigen, Personen personen, Supplier<UUID> ids, boolean wamsGeldt) {
        this.wijzigen = wijzigen;
        this.personen = personen;
        this.ids = ids;
        this.wamsGeldt = wamsGeldt;
    }

    public Afloop voerUit(Oproep oproep, String persoonId, Deelname gevraagd) {
        Bekende bekende = personen.vind(persoonId).orElse(null);
        UUID betrokkeneId = ids.get();
        return wijzigen.voerUit(oproep, Handeling.BETROKKENE_UITNODIGEN, null,
                (casus, door) -> uitgenodigd(casus, door, bekende, betrokkeneId, gevraagd));
    }

    /** What the plan would be with this person on these terms; nothing is stored. */
    Uitkomst proef(Casus casus, Door door, String persoonId, Deelname gevraagd) {
        return uitgenodigd(casus, door, personen.vind(persoonId).orElse(null), ids.get(), gevraagd);
    }

    private Uitkomst uitgenodigd(Casus casus, Door door, @Nullable Bekende bekende, UUID betrokkeneId, Deelname gevraagd) {
        if (bekende == null) {
            return new Geweigerd(new PersoonNietInAdresboek());
        }
        if (!gevraagd.caserol().past(Set.of(bekende.functie()))) {
            return new Geweigerd(new RolPastNietBijFunctie());
        }
        if (gevraagd.grondslag() == Grondslag.WAMS && !wamsGeldt) {
            return new Geweigerd(new GrondslagGeldtNiet());
        }
        return casus.verwerk(new NodigUit(betrokkeneId, bekende.persoon(), metRechtOpEigenPlan(gevraagd)), door);
    }

    /** Nobody can keep a member of the family from kinds of data about itself. */
    private static Deelname metRechtOpEigenPlan(Deelname gevraagd) {
        if (gevraagd.caserol() != Caserol.GEZINSLID) {
            return gevraagd;
        }
        var categorieen = EnumSet.copyOf(gevraagd.categorieen());
        categorieen.addAll(Deelname.VAN_HET_GEZIN);
        return new Deelname(
                gevraagd.caserol(), gevraagd.doelomschrijving(), gevraagd.grondslag(), categorieen, gevraagd.omvang(),
                gevraagd.tot());
    }
}
