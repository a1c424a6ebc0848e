package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ActieAfgesproken;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.CasusAangemeld;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.GezinslidToegevoegd;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.ToegangGewijzigd;
import nl.schakel.gezinsplan.casus.model.MeldCasusAan.EersteActie;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Kringweigering.AccountHoortBijAnderGezinslid;
import org.junit.jupiter.api.Test;

class AanmeldenTest {

    @Test
    void begintMetHetGezinEnWieMeedoet() {
        var aanvaard = (Aanvaard) Casus.meldAan(CASUS, aanmelding(), DOOR_FATIMA);

        assertThat(aanvaard.gebeurtenissen())
                .containsExactly(
                        new ToegangGewijzigd(),
                        new CasusAangemeld(VANDAAG),
                        new GezinslidToegevoegd(LID_SAMIRA),
                        new GezinslidToegevoegd(LID_JEROEN),
                        new GezinslidToegevoegd(LID_SAMI),
                        new GezinslidToegevoegd(LID_NOOR));
        Casus casus = aanvaard.casus();
        assertThat(casus.status()).isEqualTo(Status.AANGEMELD);
        assertThat(casus.naam()).isEqualTo("Amrani – de Wit");
        assertThat(casus.kring().actief(VANDAAG))
                .extracting(Betrokkene::persoon)
                .containsExactlyInAnyOrder(SAMIRA, FATIMA);
        assertThat(casus.kring().zorgcoordinator(VANDAAG)).isEmpty();
        assertThat(aanvaard.rol()).isEqualTo("wijkteammedewerker");
    }

    @Test
    void deEersteActieIsMeteenVanWieAanmeldt() {
        var opdracht = new MeldCasusAan(
                "Amrani", "School belde.", aanmelding().gezinsleden(), new EersteActie(ACTIE, "Belt de jeugdarts.", VANDAAG),
                aanmelding().aanmelder());

        var aanvaard = (Aanvaard) Casus.meldAan(CASUS, opdracht, DOOR_FATIMA);

        assertThat(aanvaard.gebeurtenissen()).endsWith(new ActieAfgesproken(ACTIE, null, VANDAAG));
        assertThat(aanvaard.casus().plan().actie(ACTIE).orElseThrow().isVan(FATIMA.id())).isTrue();
    }

    @Test
    void wieAlleenMeldtDoetNietMee() {
        var opdracht = new MeldCasusAan(
                "Amrani", "Noor valt in slaap.", List.of(), new EersteActie(ACTIE, "Belt moeder.", null), null);

        var aanvaard = (Aanvaard) Casus.meldAan(CASUS, opdracht, new Door(INGRID, "partner", NU));

        assertThat(aanvaard.casus().kring().betrokkenen()).isEmpty();
        assertThat(aanvaard.casus().isOpgepakt()).isFalse();
        assertThat(aanvaard.casus().plan().actie(ACTIE).orElseThrow().verantwoordelijke())
                .isEqualTo(new Verantwoordelijke(
                        Verantwoordelijke.Soort.PROFESSIONAL, "Ingrid Postma", null, null));
    }

    @Test
    void eenBewonerDieZichzelfAanmeldtDoetEenKeerMee() {
        var opdracht = new MeldCasusAan(
                null, "Ik red het niet.", aanmelding().gezinsleden(), new EersteActie(ACTIE, "Belt morgen.", null),
                new MeldCasusAan.Aanmelder(id(900), Caserol.GEZINSLID));

        var aanvaard = (Aanvaard) Casus.meldAan(CASUS, opdracht, DOOR_SAMIRA);

        assertThat(aanvaard.casus().kring().betrokkenen())
                .extracting(Betrokkene::id)
                .containsExactly(BETROKKENE_SAMIRA);
        assertThat(aanvaard.casus().plan().actie(ACTIE).orElseThrow().verantwoordelijke().gezinslidId())
                .isEqualTo(LID_SAMIRA);
    }

    @Test
    void eenAccountHoortBijEenGezinslid() {
        var dubbel = new MeldCasusAan(
                null,
                "School belde.",
                List.of(
                        lid(LID_SAMIRA, "Samira Amrani", Gezinsrol.OUDER, null, Gezag.JA, SAMIRA),
                        lid(LID_JEROEN, "Jeroen de Wit", Gezinsrol.OUDER, null, Gezag.JA, SAMIRA)),
                null,
                null);

        assertThat(Casus.meldAan(CASUS, dubbel, DOOR_FATIMA))
                .isEqualTo(new Geweigerd(new AccountHoortBijAnderGezinslid()));
    }
}
