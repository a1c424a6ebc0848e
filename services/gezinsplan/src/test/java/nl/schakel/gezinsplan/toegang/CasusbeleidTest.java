package nl.schakel.gezinsplan.toegang;

import static nl.schakel.gezinsplan.casus.application.Handeling.*;
import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Onderwerp;
import nl.schakel.gezinsplan.casus.application.Handeling;
import nl.schakel.gezinsplan.casus.application.Zicht;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Deelname;
import nl.schakel.gezinsplan.casus.model.Gegeven;
import nl.schakel.gezinsplan.casus.model.Gegevenscategorie;
import nl.schakel.gezinsplan.casus.model.Grondslag;
import nl.schakel.gezinsplan.casus.model.MeldCasusAan;
import nl.schakel.gezinsplan.casus.model.Niveau;
import nl.schakel.gezinsplan.casus.model.Omvang;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegEersteContactVast;
import nl.schakel.gezinsplan.casus.model.Opdracht.NodigUit;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitCasusAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.DraagOver;
import nl.schakel.gezinsplan.casus.model.Opdracht.SluitToegangAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijsZorgcoordinatorAan;
import nl.schakel.gezinsplan.casus.model.Persoon;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasusbeleidTest {

    private static final Onderwerp FATIMA_ALS = onderwerp(FATIMA, "wijkteammedewerker");
    private static final Onderwerp TEUN_ALS = onderwerp(TEUN, "wijkteammedewerker");
    private static final Onderwerp SAMIRA_ALS = onderwerp(SAMIRA, "gezinslid");
    private static final Onderwerp INGRID_ALS = onderwerp(INGRID, "partner");
    private static final Onderwerp DIENST = new Onderwerp("maatwerktafel", "maatwerktafel", null, null, Set.of("dienst"));

    private final Casus metPartner =
            Gegeven.metActie().na(tweedeDoel(), ingridBijDoel()).casus();

    @Test
    void wieNietMeedoetZietEnDoetNiets() {
        for (Handeling handeling : vanCasus()) {
            assertThat(mag(TEUN_ALS, handeling, metPartner, null)).as("%s", handeling).isFalse();
        }
        assertThat(Casusbeleid.zicht(TEUN_ALS, metPartner, VANDAAG).caserol()).isNull();
    }

    @Test
    void eenDeelnameGeldtAlleenMetDeFunctieDieErbijHoort() {
        assertThat(mag(INGRID_ALS, CASUS_LEZEN, metPartner, null)).isTrue();
        assertThat(mag(onderwerp(INGRID, "beleidsmedewerker"), CASUS_LEZEN, metPartner, null)).isFalse();
    }

    @Test
    void eenDeelnameEindigtVanzelf() {
        assertThat(Casusbeleid.beslis(INGRID_ALS, CASUS_LEZEN, metPartner, null, VANDAAG.plusDays(61)).toegestaan())
                .isFalse();
    }

    @Test
    void eenAfgeslotenDeelnameIsMeteenOver() {
        Casus dicht = Gegeven.casus(metPartner).na(new SluitToegangAf(BETROKKENE_INGRID)).casus();

        assertThat(mag(INGRID_ALS, CASUS_LEZEN, dicht, null)).isFalse();
        assertThat(Casusbeleid.mag(INGRID_ALS, dicht, VANDAAG)).isEmpty();
    }

    @Test
    void deWijkteammedewerkerBepaaltDeKringTotErEenZorgcoordinatorIs() {
        assertThat(mag(FATIMA_ALS, BETROKKENE_UITNODIGEN, metPartner, null)).isTrue();
        Casus vanSamira = Gegeven.casus(metPartner).na(new WijsZorgcoordinatorAan(null, LID_SAMIRA)).casus();

        assertThat(mag(FATIMA_ALS, BETROKKENE_UITNODIGEN, vanSamira, null)).isFalse();
        assertThat(mag(FATIMA_ALS, ZORGCOORDINATOR_AANWIJZEN, vanSamira, null)).isFalse();
        assertThat(mag(SAMIRA_ALS, BETROKKENE_UITNODIGEN, vanSamira, null)).isTrue();
        assertThat(mag(FATIMA_ALS, DOEL_TOEVOEGEN, vanSamira, null)).isTrue();
        assertThat(mag(FATIMA_ALS, BETROKKENE_AFSLUITEN, vanSamira, BETROKKENE_FATIMA)).isTrue();
    }

    @Test
    void alleenWieGevraagdIsZegtOfHijDeZorgcoordinatorWordt() {
        Casus metCoordinator = Gegeven.casus(metPartner).na(new WijsZorgcoordinatorAan(BETROKKENE_FATIMA, null)).casus();
        assertThat(Casusbeleid.mag(SAMIRA_ALS, metCoordinator, VANDAAG))
                .contains(ZORGCOORDINATOR_OVERDRAGEN).doesNotContain(ZORGCOORDINATOR_AANWIJZEN, OVERDRACHT_INTREKKEN);
        Casus gevraagd = Gegeven.casus(metCoordinator).na(new DraagOver(id(301), BETROKKENE_INGRID, "Bel maandag.")).casus();

        assertThat(mag(INGRID_ALS, OVERDRACHT_BEANTWOORDEN, gevraagd, id(301))).isTrue();
        assertThat(mag(FATIMA_ALS, OVERDRACHT_BEANTWOORDEN, gevraagd, id(301))).isFalse();
        assertThat(mag(SAMIRA_ALS, OVERDRACHT_BEANTWOORDEN, gevraagd, id(301))).isFalse();
        assertThat(Casusbeleid.mag(INGRID_ALS, gevraagd, VANDAAG)).contains(OVERDRACHT_BEANTWOORDEN);
        assertThat(Casusbeleid.mag(FATIMA_ALS, gevraagd, VANDAAG))
                .contains(OVERDRACHT_INTREKKEN).doesNotContain(ZORGCOORDINATOR_OVERDRAGEN);
    }

    @Test
    void wieIsGenodigdZietEenOverlegHeelEnWieDatNietIsZietNiets() {
        Casus metOverleg = Gegeven.casus(metPartner)
                .na(new WijsZorgcoordinatorAan(null, LID_SAMIRA), overleg(VANDAAG),
                        new NodigUit(id(98), TEUN, new Deelname(
                                Caserol.WIJKTEAMMEDEWERKER, "Werkt mee.", Grondslag.WETTELIJKE_TAAK,
                                EnumSet.allOf(Gegevenscategorie.class), Omvang.HEEL, null)))
                .casus();

        assertThat(mag(INGRID_ALS, AGENDAPUNT_TOEVOEGEN, metOverleg, OVERLEG)).isTrue();
        assertThat(mag(INGRID_ALS, NOTITIE_SCHRIJVEN, metOverleg, OVERLEG)).isFalse();
        assertThat(mag(INGRID_ALS, OVERLEG_AFZEGGEN, metOverleg, OVERLEG)).isFalse();
        assertThat(mag(FATIMA_ALS, NOTITIE_SCHRIJVEN, metOverleg, OVERLEG)).isTrue();
        assertThat(mag(FATIMA_ALS, OVERLEG_PLANNEN, metOverleg, null)).isFalse();
        assertThat(mag(SAMIRA_ALS, OVERLEG_PLANNEN, metOverleg, null)).isTrue();
        assertThat(mag(SAMIRA_ALS, NOTITIE_SCHRIJVEN, metOverleg, OVERLEG)).isTrue();
        assertThat(mag(TEUN_ALS, CASUS_LEZEN, metOverleg, null)).isTrue();
        assertThat(Casusbeleid.zicht(TEUN_ALS, metOverleg, VANDAAG).overleggen()).isEmpty();
        assertThat(Casusbeleid.mag(TEUN_ALS, metOverleg, VANDAAG)).doesNotContain(AGENDAPUNT_TOEVOEGEN, NOTITIE_SCHRIJVEN, OVERLEG_VASTLEGGEN);
        assertThat(Casusbeleid.mag(INGRID_ALS, metOverleg, VANDAAG)).contains(AGENDAPUNT_TOEVOEGEN);
    }

    @Test
    void wieNietMeerMeedoetZietHetOverlegNietMeer() {
        Casus weg = Gegeven.casus(metPartner).na(overleg(VANDAAG), new SluitToegangAf(BETROKKENE_INGRID)).casus();

        assertThat(Casusbeleid.zicht(INGRID_ALS, weg, VANDAAG).overleggen()).isEmpty();
        assertThat(mag(INGRID_ALS, AGENDAPUNT_TOEVOEGEN, weg, OVERLEG)).isFalse();
    }

    @Test
    void hetGezinSluitEenPartnerBuitenMaarElkaarNiet() {
        Casus metMarga = Gegeven.casus(metPartner)
                .na(lid(id(5), "Marga", nl.schakel.gezinsplan.casus.model.Gezinsrol.FAMILIE, null,
                        nl.schakel.gezinsplan.casus.model.Gezag.NEE, MARGA))
                .casus();
        UUID marga = metMarga.kring().actief(MARGA.id(), VANDAAG).orElseThrow().id();

        assertThat(mag(SAMIRA_ALS, BETROKKENE_AFSLUITEN, metMarga, BETROKKENE_INGRID)).isTrue();
        assertThat(mag(SAMIRA_ALS, BETROKKENE_AFSLUITEN, metMarga, marga)).isFalse();
        assertThat(mag(SAMIRA_ALS, BETROKKENE_AFSLUITEN, metMarga, BETROKKENE_SAMIRA)).isTrue();
    }

    @Test
    void eenGezinslidGeeftAlleenZijnEigenAkkoord() {
        assertThat(mag(SAMIRA_ALS, AKKOORD_GEVEN, metPartner, LID_SAMIRA)).isTrue();
        assertThat(mag(SAMIRA_ALS, AKKOORD_GEVEN, metPartner, LID_JEROEN)).isFalse();
        assertThat(mag(FATIMA_ALS, AKKOORD_GEVEN, metPartner, LID_JEROEN)).isTrue();
    }

    @Test
    void eenGezinslidLeidtHetPlanNietEnZietGeenWerkaantekeningen() {
        assertThat(mag(SAMIRA_ALS, PLAN_VASTSTELLEN, metPartner, null)).isFalse();
        assertThat(mag(SAMIRA_ALS, WERKAANTEKENING_SCHRIJVEN, metPartner, DOEL)).isFalse();
        assertThat(Casusbeleid.zicht(SAMIRA_ALS, metPartner, VANDAAG).zietWerkaantekening(DOEL)).isFalse();
    }

    @Test
    void eenGezinslidDatCoordineertLeidtWelMaarZietGeenWerkaantekeningen() {
        Casus vanSamira = Gegeven.casus(metPartner).na(new WijsZorgcoordinatorAan(null, LID_SAMIRA)).casus();

        assertThat(mag(SAMIRA_ALS, PLAN_VASTSTELLEN, vanSamira, null)).isTrue();
        assertThat(mag(SAMIRA_ALS, CASUS_AFSLUITEN, vanSamira, null)).isTrue();
        assertThat(mag(SAMIRA_ALS, WERKAANTEKENING_SCHRIJVEN, vanSamira, DOEL)).isFalse();
        assertThat(Casusbeleid.zicht(SAMIRA_ALS, vanSamira, VANDAAG).caserol()).isEqualTo(Caserol.ZORGCOORDINATOR);
    }

    @Test
    void eenPartnerZietZijnDelenEnNietMeer() {
        Zicht zicht = Casusbeleid.zicht(INGRID_ALS, metPartner, VANDAAG);

        assertThat(zicht.doel(DOEL)).isEqualTo(Niveau.LEEST_MEE);
        assertThat(zicht.doel(DOEL_2)).isEqualTo(Niveau.WEET_DAT);
        assertThat(zicht.doel(id(999))).isEqualTo(Niveau.ZIET_NIETS);
        assertThat(zicht.ziet(Gegevenscategorie.PLAN)).isFalse();
        assertThat(zicht.ziet(Gegevenscategorie.GEZIN)).isFalse();
        assertThat(zicht.zietBesluiten()).isFalse();
        assertThat(zicht.zietWerkaantekening(DOEL)).isFalse();
    }

    @Test
    void eenPartnerZonderDeSoortGegevensZietOokZijnDoelNiet() {
        Casus zonderPlan = Gegeven.casus(metPartner)
                .na(new NodigUit(id(99), INGRID, new Deelname(
                        Caserol.PARTNER, "Weet dat er een plan is.", Grondslag.WETTELIJKE_TAAK,
                        Set.of(Gegevenscategorie.VEILIGHEID), Omvang.HEEL, null)))
                .casus();

        assertThat(Casusbeleid.zicht(INGRID_ALS, zonderPlan, VANDAAG).doel(DOEL)).isEqualTo(Niveau.ZIET_NIETS);
        assertThat(mag(INGRID_ALS, WERKAANTEKENING_SCHRIJVEN, zonderPlan, DOEL)).isFalse();
    }

    @Test
    void eenPartnerDoetAlleenZijnEigenActies() {
        Casus vanFatima = metPartner;
        Casus vanIngrid = Gegeven.aangemeld().na(doel(), ingridBijDoel(), actieVan(INGRID)).casus();

        assertThat(mag(INGRID_ALS, ACTIESTATUS_ZETTEN, vanFatima, ACTIE)).isFalse();
        assertThat(mag(INGRID_ALS, ACTIESTATUS_ZETTEN, vanIngrid, ACTIE)).isTrue();
        assertThat(mag(INGRID_ALS, BLOKKADE_MELDEN, vanIngrid, ACTIE)).isTrue();
        assertThat(mag(INGRID_ALS, DOEL_WIJZIGEN, vanIngrid, DOEL)).isFalse();
        assertThat(mag(INGRID_ALS, BETROKKENE_AFSLUITEN, vanIngrid, BETROKKENE_INGRID)).isTrue();
        assertThat(Casusbeleid.mag(INGRID_ALS, vanIngrid, VANDAAG))
                .containsExactlyInAnyOrder(
                        CASUS_LEZEN, EERDERE_WOORDEN_LEZEN, VERSIES_LEZEN, ACTIE_WIJZIGEN, ACTIESTATUS_ZETTEN, BLOKKADE_MELDEN, BLOKKADE_OPHEFFEN);
    }

    @Test
    void deEigenBelofteIsAltijdInBeeld() {
        Casus vanIngrid = Gegeven.aangemeld()
                .na(doel(), new NodigUit(id(99), INGRID, deelnameIngrid(new Omvang(Niveau.ZIET_NIETS, java.util.Map.of()))))
                .na(actieVan(INGRID))
                .casus();

        assertThat(Casusbeleid.zicht(INGRID_ALS, vanIngrid, VANDAAG).ziet(vanIngrid.plan().actie(ACTIE).orElseThrow()))
                .isTrue();
        assertThat(mag(INGRID_ALS, ACTIESTATUS_ZETTEN, vanIngrid, ACTIE)).isTrue();
    }

    @Test
    void eenTeamlidMagEenAanmeldingOppakkenDieNogVanNiemandIs() {
        var aanmelding = new MeldCasusAan("Amrani", "Noor valt in slaap.", java.util.List.of(), null, null);
        Casus nieuw = ((Aanvaard) Casus.meldAan(CASUS, aanmelding, DOOR_FATIMA)).casus();

        assertThat(mag(TEUN_ALS, EERSTE_CONTACT_VASTLEGGEN, nieuw, null)).isTrue();
        assertThat(mag(TEUN_ALS, CASUS_LEZEN, nieuw, null)).isFalse();
        assertThat(mag(INGRID_ALS, EERSTE_CONTACT_VASTLEGGEN, nieuw, null)).isFalse();
        Casus opgepakt = Gegeven.casus(nieuw).na(DOOR_TEUN, new LegEersteContactVast(id(99))).casus();
        assertThat(mag(TEUN_ALS, CASUS_LEZEN, opgepakt, null)).isTrue();
        assertThat(mag(FATIMA_ALS, EERSTE_CONTACT_VASTLEGGEN, opgepakt, null)).isFalse();
    }

    @Test
    void alleenEenDienstHaaltGegevensVoorEenVerzoek() {
        assertThat(mag(DIENST, VERZOEKGEGEVENS_LEZEN, metPartner, null)).isTrue();
        assertThat(mag(DIENST, CONTACT_LEZEN, metPartner, null)).isTrue();
        assertThat(mag(DIENST, CASUS_LEZEN, metPartner, null)).isFalse();
        assertThat(mag(FATIMA_ALS, VERZOEKGEGEVENS_LEZEN, metPartner, null)).isFalse();
    }

    @Test
    void naHetAfsluitenBiedtHetSchermAlleenNogWeerOpenenEnHetSluitenVanToegang() {
        Casus dicht = Gegeven.inUitvoering().na(new SluitCasusAf("Klaar.", VANDAAG.plusDays(90), "Fatima")).casus();

        assertThat(Casusbeleid.mag(FATIMA_ALS, dicht, VANDAAG))
                .containsExactlyInAnyOrder(CASUS_LEZEN, EERDERE_WOORDEN_LEZEN, VERSIES_LEZEN, NAZORG_GEVEN, CASUS_HEROPENEN, BETROKKENE_AFSLUITEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teamleider", "tafelvoorzitter", "tafelmedewerker", "beleidsmedewerker", "fg", "beheerder", "partnersysteem"
            })
    void geenAndereFunctieKomtBijEenPlan(String functie) {
        Onderwerp wie = onderwerp(FATIMA, functie);

        for (Handeling handeling : vanCasus()) {
            assertThat(mag(wie, handeling, metPartner, null)).as("%s %s", functie, handeling).isFalse();
        }
    }

    private static Set<Handeling> vanCasus() {
        return EnumSet.complementOf(EnumSet.of(
                CASUS_AANMELDEN, CASUSSEN_ZOEKEN, MIJN_WERK_LEZEN, ADRESBOEK_LEZEN, ADRESBOEK_BIJHOUDEN));
    }

    private static boolean mag(Onderwerp wie, Handeling handeling, Casus casus, UUID deel) {
        return Casusbeleid.beslis(wie, handeling, casus, deel, VANDAAG).toegestaan();
    }

    private static Onderwerp onderwerp(Persoon persoon, String functie) {
        return new Onderwerp(
                persoon.id(), persoon.naam(), persoon.organisatieId(), persoon.organisatie(), Set.of(functie));
    }
}
