package nl.schakel.gezinsplan.casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Gebotst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;

/** Given a casus, when something is asked, then this happens. */
public final class Gegeven {

    private final Casus casus;

    private Gegeven(Casus casus) {
        this.casus = casus;
    }

    /** Just reported by Fatima. */
    public static Gegeven aangemeld() {
        return new Gegeven(aanvaard(Casus.meldAan(Familie.CASUS, Familie.aanmelding(), Familie.DOOR_FATIMA)));
    }

    public static Gegeven casus(Casus casus) {
        return new Gegeven(casus);
    }

    /** With a goal and an action of Fatima's. */
    public static Gegeven metActie() {
        return aangemeld().na(Familie.doel(), Familie.actieVan(Familie.FATIMA));
    }

    /** With that action stuck on a rule. */
    public static Gegeven vast() {
        return metActie().na(new Opdracht.MeldBlokkade(
                Familie.ACTIE, 1, Familie.BLOKKADE, Blokkade.Soort.REGEL, Familie.REGEL, "Na zes maanden stopt het."));
    }

    /** Everything there that a plan needs, and everybody agreed. */
    public static Gegeven compleet() {
        return metActie().na(
                new Opdracht.WijsZorgcoordinatorAan(Familie.BETROKKENE_FATIMA, null),
                new Opdracht.PlanEvaluatie(Familie.VANDAAG.plusDays(40)),
                new Opdracht.GeefAkkoord(Familie.LID_SAMIRA, null),
                new Opdracht.GeefAkkoord(Familie.LID_SAMI, null),
                new Opdracht.GeefAkkoord(Familie.LID_JEROEN, "Hij woont elders en krijgt het plan thuis."));
    }

    public static Gegeven inUitvoering() {
        return compleet().na(new Opdracht.StelPlanVast(7));
    }

    public Gegeven na(Opdracht... opdrachten) {
        Casus nu = casus;
        for (Opdracht opdracht : opdrachten) {
            nu = aanvaard(nu.verwerk(opdracht, Familie.DOOR_FATIMA));
        }
        return new Gegeven(nu);
    }

    public Gegeven na(Door door, Opdracht opdracht) {
        return new Gegeven(aanvaard(casus.verwerk(opdracht, door)));
    }

    public Casus casus() {
        return casus;
    }

    Dan als(Opdracht opdracht) {
        return als(Familie.DOOR_FATIMA, opdracht);
    }

    Dan als(Door door, Opdracht opdracht) {
        return new Dan(casus, casus.verwerk(opdracht, door));
    }

    private static Casus aanvaard(Uitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Aanvaard.class);
        return ((Aanvaard) uitkomst).casus();
    }

    record Dan(Casus was, Uitkomst uitkomst) {

        /** Exactly this happens, in this order. */
        Casus gebeurt(Gebeurtenis... gebeurtenissen) {
            Casus na = aanvaard(uitkomst);
            assertThat(((Aanvaard) uitkomst).gebeurtenissen()).containsExactly(gebeurtenissen);
            return na;
        }

        void isGeweigerdOm(Weigering weigering) {
            assertThat(uitkomst).isEqualTo(new Geweigerd(weigering));
            assertThat(weigering.zin()).endsWith(".").hasSizeLessThan(400);
        }

        void botstMet(Onderdeel huidig) {
            assertThat(uitkomst).isEqualTo(new Gebotst(huidig));
        }

        void verandertNiets() {
            assertThat(aanvaard(uitkomst)).isSameAs(was);
        }
    }
}
