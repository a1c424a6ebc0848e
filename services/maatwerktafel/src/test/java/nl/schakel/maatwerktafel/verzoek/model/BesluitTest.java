package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.geagendeerd;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.ingediend;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.BesluitGenomen;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.BesluitGenomen.Afspraak;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.NeemBesluit;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlBesloten;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlIngetrokken;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.IndienerBeslistNiet;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.NietInBehandeling;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.NogNietOpTafel;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.OntwerpGebotst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BesluitTest {

    private static final LocalDate GELDIG_TOT = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @EnumSource(value = Besluitsoort.class, mode = EnumSource.Mode.EXCLUDE, names = "TOEGEKEND_ONDER_VOORWAARDEN")
    void elkBesluitIsMeteenBekend(Besluitsoort soort) {
        Verzoek verzoek = geagendeerd()
                .als(new NeemBesluit(inhoud(soort), BEZWAAR_TOT, PRECEDENT, null, DOOR_KARIN, NU, VANDAAG))
                .gebeurt(new BesluitGenomen(soort, List.of(), GELDIG_TOT));

        assertThat(verzoek.stand()).isEqualTo(Stand.BESLOTEN);
        Besluit besluit = verzoek.behandeling().besluit();
        assertThat(besluit.bekendgemaaktOp()).isEqualTo(NU).isEqualTo(besluit.genomenOp());
        assertThat(besluit.ondertekenaar()).isEqualTo(KARIN);
    }

    @Test
    void deVoorwaardenGaanZonderTekstNaarBuiten() {
        var zonderMens = new Voorwaarde("voorwaarde-2", "Na drie maanden kijken wij opnieuw.", null, null);

        geagendeerd()
                .als(besluit(inhoud(Besluitsoort.TOEGEKEND_ONDER_VOORWAARDEN, voorwaarde(), zonderMens)))
                .gebeurt(new BesluitGenomen(
                        Besluitsoort.TOEGEKEND_ONDER_VOORWAARDEN,
                        List.of(
                                new Afspraak("voorwaarde-1", FATIMA.persoonId(), LocalDate.of(2026, 4, 1)),
                                new Afspraak("voorwaarde-2", null, null)),
                        GELDIG_TOT));
    }

    @Test
    void tegenEenBeschikkingKanBezwaar() {
        assertThat(bezwaarTot(inhoud(Besluitsoort.AFGEWEZEN))).isEqualTo(BEZWAAR_TOT);
        assertThat(bezwaarTot(inhoud(Besluitsoort.AANGEHOUDEN))).as("nog niets besloten").isNull();
        var advies = new Besluitinhoud(
                Besluitsoort.AFGEWEZEN, "Dit is een advies.", List.of(), null, null, null, false, null);
        assertThat(bezwaarTot(advies)).isNull();
    }

    private static LocalDate bezwaarTot(Besluitinhoud inhoud) {
        return geagendeerd().na(besluit(inhoud)).verzoek().behandeling().besluit().bezwaarTot();
    }

    @Test
    void wieHetVerzoekVerstuurdeBeslistNiet() {
        Gegeven vanKarin = Gegeven.concept().na(dienIn(DOOR_KARIN, null), agendeer(OP_TAFEL));

        vanKarin.als(besluit(inhoud(Besluitsoort.TOEGEKEND))).isGeweigerdOm(new IndienerBeslistNiet());
        vanKarin.na(besluit(inhoud(Besluitsoort.TOEGEKEND), JOOST, null));
    }

    @Test
    void wieAlleenAanHetConceptBegonMagBeslissen() {
        assertThat(Gegeven.concept()
                        .na(dienIn(DOOR_TEUN, null), agendeer(OP_TAFEL))
                        .na(besluit(inhoud(Besluitsoort.TOEGEKEND), FATIMA, null))
                        .verzoek()
                        .stand())
                .isEqualTo(Stand.BESLOTEN);
    }

    @Test
    void zonderSpoedBeslistNiemandBuitenDeTafel() {
        ingediend().als(besluit(inhoud(Besluitsoort.TOEGEKEND))).isGeweigerdOm(new NogNietOpTafel());
        var hoog = Gegeven.na(zelfBegonnen(metUrgentie(Urgentie.HOOG))).na(dienIn());
        hoog.als(besluit(inhoud(Besluitsoort.TOEGEKEND))).isGeweigerdOm(new NogNietOpTafel());
    }

    @Test
    void bijSpoedBeslistDeVoorzitterZonderTafel() {
        Gegeven spoed = Gegeven.na(zelfBegonnen(metUrgentie(Urgentie.SPOED))).na(dienIn());

        spoed.als(besluit(inhoud(Besluitsoort.TOEGEKEND)))
                .gebeurt(new BesluitGenomen(Besluitsoort.TOEGEKEND, List.of(), GELDIG_TOT));
    }

    @Test
    void aanhoudenHaaltHetVerzoekVanDeAgenda() {
        Gegeven aangehouden = Gegeven.aangehouden();

        assertThat(aangehouden.verzoek().behandeling().agendapunt()).isNull();
        aangehouden.als(besluit(inhoud(Besluitsoort.TOEGEKEND))).isGeweigerdOm(new NogNietOpTafel());
    }

    @Test
    void naAanhoudenVolgtEenNieuwBesluitEnBlijftDeAanhoudingBewaard() {
        Behandeling behandeling = Gegeven.aangehouden()
                .na(agendeer(OP_LATERE_TAFEL))
                .na(besluit(inhoud(Besluitsoort.AFGEWEZEN)))
                .verzoek()
                .behandeling();

        assertThat(behandeling.besluit().soort()).isEqualTo(Besluitsoort.AFGEWEZEN);
        assertThat(behandeling.aanhoudingen()).extracting(Besluit::soort).containsExactly(Besluitsoort.AANGEHOUDEN);
    }

    @Test
    void beslistNooitOpEenOntwerpDatDeVoorzitterNietZag() {
        Gegeven herschreven = geagendeerd().na(ontwerp(inhoud(Besluitsoort.AFGEWEZEN), null));
        Ontwerpbesluit nu = herschreven.verzoek().behandeling().ontwerp();

        herschreven
                .als(besluit(inhoud(Besluitsoort.TOEGEKEND), KARIN, 3L))
                .isGeweigerdOm(new OntwerpGebotst(4, nu));
        Behandeling na = herschreven.na(besluit(inhoud(Besluitsoort.TOEGEKEND), KARIN, 4L)).verzoek().behandeling();
        assertThat(na.ontwerp()).as("het ontwerp is klaar").isNull();
    }

    @Test
    void beslistMaarEenKeer() {
        Gegeven.besloten().als(besluit(inhoud(Besluitsoort.AFGEWEZEN))).isGeweigerdOm(new AlBesloten());
        Gegeven.ingetrokken().als(besluit(inhoud(Besluitsoort.AFGEWEZEN))).isGeweigerdOm(new AlIngetrokken());
        Gegeven.concept().als(besluit(inhoud(Besluitsoort.AFGEWEZEN))).isGeweigerdOm(new NietInBehandeling());
    }

    @Test
    void eenOpenVraagHoudtHetBesluitNietTegen() {
        geagendeerd()
                .na(stelVraag())
                .als(besluit(inhoud(Besluitsoort.TOEGEKEND)))
                .gebeurt(new BesluitGenomen(Besluitsoort.TOEGEKEND, List.of(), GELDIG_TOT));
    }
}
