package nl.schakel.gezinsplan.casus.application;

import static nl.schakel.gezinsplan.casus.application.Geheugen.onderwerp;
import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.AlGedaan;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.Niet;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.Onbekend;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop.Opgeslagen;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst.Opgedragen;
import nl.schakel.gezinsplan.casus.model.Deelname;
import nl.schakel.gezinsplan.casus.model.Familie;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis.WensVastgelegd;
import nl.schakel.gezinsplan.casus.model.Gegeven;
import nl.schakel.gezinsplan.casus.model.Gegevenscategorie;
import nl.schakel.gezinsplan.casus.model.Gezag;
import nl.schakel.gezinsplan.casus.model.Gezinsrol;
import nl.schakel.gezinsplan.casus.model.Grondslag;
import nl.schakel.gezinsplan.casus.model.Omvang;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Geweigerd;
import nl.schakel.gezinsplan.casus.model.Uitkomst.NietToegestaan;
import nl.schakel.gezinsplan.casus.model.Weigering;
import nl.schakel.gezinsplan.casus.model.Kringweigering.GrondslagGeldtNiet;
import nl.schakel.gezinsplan.casus.model.Kringweigering.PersoonNietInAdresboek;
import nl.schakel.gezinsplan.casus.model.Kringweigering.RolPastNietBijFunctie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Access, the model and the access log, in that order. */
class GebruikTest {

    private static final Onderwerp WIE = onderwerp(FATIMA, "wijkteammedewerker");
    private static final Clock KLOK = Clock.fixed(NU, ZoneOffset.UTC);

    private final Geheugen geheugen = new Geheugen();
    private final AtomicLong volgende = new AtomicLong(7000);
    private final Supplier<UUID> ids = () -> Familie.id(volgende.getAndIncrement());
    private final Inzagespoor spoor = new Inzagespoor(geheugen, KLOK);
    private final CasusWijzigen wijzigen = new CasusWijzigen(geheugen, geheugen, spoor, KLOK);

    @BeforeEach
    void eenCasus() {
        geheugen.zet(Gegeven.aangemeld().casus());
        geheugen.kent(INGRID, "partner");
        geheugen.kent(SAMIRA, "gezinslid");
    }

    @Test
    void eenWijzigingLaatEenSpoorNa() {
        Afloop afloop = legWensVast("sleutel-1");

        assertThat(afloop).isInstanceOf(Opgeslagen.class);
        assertThat(geheugen.gebeurd).containsExactly(new WensVastgelegd(Familie.id(7000)));
        assertThat(geheugen.inzage).singleElement().satisfies(regel -> {
            assertThat(regel.handeling()).isEqualTo("gezinsplan.wens-toevoegen");
            assertThat(regel.uitkomst()).isEqualTo(Inzageregel.Uitkomst.TOEGESTAAN);
            assertThat(regel.casusId()).isEqualTo(CASUS.toString());
        });
    }

    @Test
    void eenWeigeringVanToegangLaatOokEenSpoorNaEnVerandertNiets() {
        geheugen.verboden.add(Handeling.WENS_TOEVOEGEN);

        Afloop afloop = legWensVast("sleutel-1");

        assertThat(afloop).isInstanceOfSatisfying(
                Niet.class, niet -> assertThat(niet.reden()).isEqualTo(new NietToegestaan("Dat mag niet.")));
        assertThat(geheugen.gebeurd).isEmpty();
        assertThat(geheugen.inzage)
                .extracting(Inzageregel::uitkomst)
                .containsExactly(Inzageregel.Uitkomst.GEWEIGERD);
    }

    @Test
    void eenHerhalingDoetNietsEnToontAlleenWieNuMagLezen() {
        legWensVast("sleutel-1");

        assertThat(legWensVast("sleutel-1")).isInstanceOf(AlGedaan.class);
        assertThat(geheugen.gebeurd).hasSize(1);

        geheugen.verboden.add(Handeling.CASUS_LEZEN);
        assertThat(legWensVast("sleutel-1")).isInstanceOf(Niet.class);
    }

    @Test
    void eenCasusDieErNietIsLaatGeenSpoorNa() {
        var oproep = new Oproep(WIE, new nl.schakel.gezinsplan.casus.model.CasusId(id(999)), new Opgedragen("s"));

        assertThat(new PlanVaststellen(wijzigen, geheugen).voerUit(oproep)).isInstanceOf(Onbekend.class);
        assertThat(geheugen.inzage).isEmpty();
    }

    @Test
    void dezelfdeAanmeldingMaaktEenCasus() {
        var aanmelden = new CasusAanmelden(geheugen, geheugen, geheugen, spoor, KLOK, ids);
        var gezin = aanmelding(new Gezinsgegevens("Samira Amrani", Gezinsrol.OUDER, null, Gezag.JA, SAMIRA.id()));

        Afloop eerste = aanmelden.voerUit(WIE, new Opgedragen("a"), gezin);
        Afloop tweede = aanmelden.voerUit(WIE, new Opgedragen("a"), gezin);

        assertThat(eerste).isInstanceOf(Opgeslagen.class);
        assertThat(tweede).isEqualTo(new AlGedaan(((Opgeslagen) eerste).bewaard()));
    }

    @Test
    void weigertEenAanmeldingVanWieDatNietMagOfMetEenOnbekendAccount() {
        var aanmelden = new CasusAanmelden(geheugen, geheugen, geheugen, spoor, KLOK, ids);
        var onbekend = aanmelding(new Gezinsgegevens("Marga", Gezinsrol.FAMILIE, null, Gezag.NEE, MARGA.id()));
        var partner = aanmelding(new Gezinsgegevens("Ingrid", Gezinsrol.OUDER, null, Gezag.NEE, INGRID.id()));

        assertThat(weigering(aanmelden.voerUit(WIE, new Opgedragen("a"), onbekend)))
                .isEqualTo(new PersoonNietInAdresboek());
        assertThat(weigering(aanmelden.voerUit(WIE, new Opgedragen("b"), partner)))
                .isEqualTo(new RolPastNietBijFunctie());
        geheugen.verboden.add(Handeling.CASUS_AANMELDEN);
        assertThat(aanmelden.voerUit(WIE, new Opgedragen("c"), onbekend)).isInstanceOf(Niet.class);
    }

    @Test
    void nodigtAlleenUitWieInHetAdresboekStaatMetEenRolEnGrondslagDieKan() {
        assertThat(nodigUit(INGRID.id(), deelnameIngrid(Omvang.HEEL))).isInstanceOf(Opgeslagen.class);
        assertThat(weigering(nodigUit(MARGA.id(), deelnameIngrid(Omvang.HEEL))))
                .isEqualTo(new PersoonNietInAdresboek());
        assertThat(weigering(nodigUit(SAMIRA.id(), deelnameIngrid(Omvang.HEEL))))
                .isEqualTo(new RolPastNietBijFunctie());
        assertThat(weigering(nodigUit(INGRID.id(), metGrondslag(Grondslag.WAMS)))).isEqualTo(new GrondslagGeldtNiet());
    }

    @Test
    void niemandHoudtHetGezinZijnEigenSoortenGegevensOnthouden() {
        var smal = new Deelname(
                nl.schakel.gezinsplan.casus.model.Caserol.GEZINSLID, "Eigen plan.", Grondslag.EIGEN_PLAN,
                java.util.Set.of(Gegevenscategorie.PLAN), Omvang.HEEL, null);

        nodigUit(SAMIRA.id(), smal);

        assertThat(geheugen.casus().kring().betrokkene(BETROKKENE_SAMIRA).orElseThrow().deelname().categorieen())
                .isEqualTo(Deelname.VAN_HET_GEZIN);
    }

    @Test
    void eenGezinslidKrijgtAlleenHetAccountVanEenBekendeBewoner() {
        var oproep = new Oproep(WIE, CASUS, new Opgedragen("g"));
        var marga = new Gezinsgegevens("Marga", Gezinsrol.FAMILIE, null, Gezag.NEE, MARGA.id());

        assertThat(weigering(new GezinslidToevoegen(wijzigen, geheugen, ids).voerUit(oproep, marga)))
                .isEqualTo(new PersoonNietInAdresboek());
        geheugen.kent(MARGA, "gezinslid");
        assertThat(new GezinslidWijzigen(wijzigen, geheugen, ids)
                        .voerUit(new Oproep(WIE, CASUS, new Opgedragen("h")), LID_JEROEN, 1, marga))
                .isInstanceOf(Opgeslagen.class);
    }

    @Test
    void lezenLaatEenSpoorNaOokAlsHetNietMag() {
        var lezen = new CasusLezen(geheugen, geheugen, spoor);

        assertThat(lezen.voerUit(WIE, CASUS)).isInstanceOf(Lezing.Gelezen.class);
        geheugen.verboden.add(Handeling.CASUS_LEZEN);
        assertThat(lezen.voerUit(WIE, CASUS)).isEqualTo(new Lezing.NietToegestaan("Dat mag niet."));
        assertThat(geheugen.inzage)
                .extracting(Inzageregel::uitkomst)
                .containsExactly(Inzageregel.Uitkomst.TOEGESTAAN, Inzageregel.Uitkomst.GEWEIGERD);
    }

    private Afloop legWensVast(String sleutel) {
        return new WensVastleggen(wijzigen, ids)
                .voerUit(new Oproep(WIE, CASUS, new Opgedragen(sleutel)), "Rust.", null, "Oma");
    }

    private Afloop nodigUit(String persoonId, Deelname deelname) {
        var oproep = new Oproep(WIE, CASUS, new Opgedragen(ids.get().toString()));
        return new PartnerUitnodigen(wijzigen, geheugen, ids, false).voerUit(oproep, persoonId, deelname);
    }

    private static Deelname metGrondslag(Grondslag grondslag) {
        Deelname d = deelnameIngrid(Omvang.HEEL);
        return new Deelname(d.caserol(), d.doelomschrijving(), grondslag, d.categorieen(), d.omvang(), d.tot());
    }

    private static CasusAanmelden.Aanmelding aanmelding(Gezinsgegevens lid) {
        return new CasusAanmelden.Aanmelding(null, "School belde.", List.of(lid), "Belt de jeugdarts.", VANDAAG);
    }

    private static Weigering weigering(Afloop afloop) {
        return ((Geweigerd) ((Niet) afloop).reden()).reden();
    }
}
