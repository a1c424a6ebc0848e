package nl.schakel.maatwerktafel.regel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.regel.application.AlsLeerpuntVrijgegevenDanTelling;
import nl.schakel.maatwerktafel.regel.application.AlsVerzoekGeteldDanSignaal;
import nl.schakel.maatwerktafel.regel.application.AlsVerzoekIngediendDanTelling;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht.VoegToe;
import nl.schakel.maatwerktafel.regel.model.SignaalOpdracht.ZetStand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a request that is filed to a signal for beleid: counting and looking, each as often as it happens to be told. */
class SignaalketenTest {

    private static final RegelId REGEL = new RegelId("regel-1");
    private static final RegelId ONBEKEND = new RegelId("regel-9");
    private static final LocalDate DAG = LocalDate.of(2026, 4, 2);
    private static final Door BEA = new Door(new Persoon("bea", "Bea van Dam", "Gemeente Veldhoek"), "beleidsmedewerker");

    private final Catalogus catalogus = new Catalogus();
    private final AlsVerzoekIngediendDanTelling alsIngediend = new AlsVerzoekIngediendDanTelling(catalogus);
    private final AlsLeerpuntVrijgegevenDanTelling alsVrijgegeven = new AlsLeerpuntVrijgegevenDanTelling(catalogus);

    @BeforeEach
    void eenRegelInDeLijst() {
        var tekst = new Regeltekst("Opvang stopt na zes maanden", Regeltekst.Soort.BELEIDSREGEL, "Nadere regels", null, "Gemeente", null);
        catalogus.maak(new VoegToe(REGEL, tekst, BEA), new Aanleiding.Eigen());
    }

    @Test
    void hetDerdeVerzoekGeeftEenSignaal() {
        dienIn("v1", DAG);
        dienIn("v2", DAG.plusDays(1));
        assertThat(catalogus.alle()).isEmpty();

        dienIn("v3", DAG.plusDays(2));

        assertThat(catalogus.alle()).hasSize(1);
        Beleidssignaal signaal = catalogus.alle().getFirst().staat();
        assertThat(signaal.regelId()).isEqualTo(REGEL);
        assertThat(signaal.aantal()).isEqualTo(3);
        assertThat(signaal.stand()).isEqualTo(SignaalStand.NIEUW);
    }

    @Test
    void hetzelfdeVerzoekTeltEenKeerHoeVaakHetOokKomt() {
        for (int i = 0; i < 5; i++) {
            dienIn("v1", DAG);
        }

        assertThat(catalogus.vind(REGEL).orElseThrow().staat().aantalVerzoeken(DAG)).isOne();
        assertThat(catalogus.alle()).isEmpty();
    }

    @Test
    void nogEensKijkenGeeftHetzelfdeSignaal() {
        drieVerzoeken(1, DAG);

        kijk(DAG);
        kijk(DAG.plusDays(1));

        assertThat(catalogus.alle()).hasSize(1);
        assertThat(catalogus.alle().getFirst().versie()).isEqualTo(1);
    }

    @Test
    void eenOpenSignaalGroeitNietUitTotTwee() {
        drieVerzoeken(1, DAG);
        drieVerzoeken(4, DAG.plusDays(1));

        assertThat(catalogus.alle()).hasSize(1);
    }

    @Test
    void komenErNaHetAntwoordWeerDrieDanKomtErEenNieuwSignaal() {
        drieVerzoeken(1, DAG);
        antwoord(SignaalStand.BEWUST_BEHOUDEN, DAG.plusDays(10));
        drieVerzoeken(4, DAG.plusDays(20));

        assertThat(catalogus.alle()).extracting(s -> s.staat().stand())
                .containsExactly(SignaalStand.NIEUW, SignaalStand.BEWUST_BEHOUDEN);
        assertThat(catalogus.alle().getFirst().staat().aantal()).isEqualTo(6);
    }

    @Test
    void naHetAntwoordTellenDeOudeVerzoekenNietNogEens() {
        drieVerzoeken(1, DAG);
        antwoord(SignaalStand.REGEL_AANGEPAST, DAG.plusDays(10));
        dienIn("v4", DAG.plusDays(20));

        assertThat(catalogus.alle()).hasSize(1);
    }

    @Test
    void watOverEenJaarVerspreidIsGeeftGeenSignaal() {
        dienIn("v1", DAG);
        dienIn("v2", DAG.plusMonths(6));
        dienIn("v3", DAG.plusMonths(12));

        assertThat(catalogus.alle()).isEmpty();
    }

    @Test
    void eenOnbekendeRegelTeltNietMee() {
        assertThat(alsIngediend.voerUit(ONBEKEND, "v1", DAG, bericht("v1"))).isFalse();
        assertThat(alsVrijgegeven.voerUit(ONBEKEND, "l1", bericht("l1"))).isFalse();
        kijker(DAG).voerUit(ONBEKEND, bericht("v1"));

        assertThat(catalogus.alle()).isEmpty();
    }

    @Test
    void eenLeerpuntTeltBijDeRegelMaarGeeftGeenSignaal() {
        for (String leerpunt : new String[] {"l1", "l2", "l2", "l3"}) {
            assertThat(alsVrijgegeven.voerUit(REGEL, leerpunt, bericht(leerpunt))).isTrue();
        }
        kijk(DAG);

        assertThat(catalogus.vind(REGEL).orElseThrow().staat().leerpunten()).containsExactly("l1", "l2", "l3");
        assertThat(catalogus.alle()).isEmpty();
    }

    private void drieVerzoeken(int vanaf, LocalDate dag) {
        for (int i = vanaf; i < vanaf + 3; i++) {
            dienIn("v" + i, dag);
        }
    }

    private void dienIn(String verzoekId, LocalDate dag) {
        assertThat(alsIngediend.voerUit(REGEL, verzoekId, dag, bericht(verzoekId))).isTrue();
        kijk(dag);
    }

    private void kijk(LocalDate dag) {
        kijker(dag).voerUit(REGEL, bericht("kijk"));
    }

    private AlsVerzoekGeteldDanSignaal kijker(LocalDate dag) {
        return new AlsVerzoekGeteldDanSignaal(catalogus, catalogus, new Signaaldrempel(3), tijd(dag));
    }

    private void antwoord(SignaalStand stand, LocalDate dag) {
        var signaal = catalogus.alle().getFirst();
        catalogus.wijzig(
                signaal.staat().id(), new ZetStand(stand, "Daarom.", signaal.versie(), BEA, tijd(dag).nu()), new Aanleiding.Eigen());
    }

    private static Tijd tijd(LocalDate dag) {
        return new Tijd(Clock.fixed(dag.atTime(12, 0).atZone(Tijd.ZONE).toInstant(), Tijd.ZONE));
    }

    private static Aanleiding bericht(String volgnummer) {
        return new Aanleiding.Bericht("maatwerktafel:verzoek", volgnummer);
    }
}
