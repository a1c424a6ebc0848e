package nl.schakel.procesevaluatie.evaluatie.model;

import static nl.schakel.procesevaluatie.evaluatie.model.Gegeven.gegeven;
import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.procesevaluatie.evaluatie.model.Deelnemer.Bereik;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.BijdrageGeleverd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.DeelnameAfgezegd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.DeelnameToegezegd;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.DeelnemerUitgenodigd;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.LeverBijdrage;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.MeldAf;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.NodigOpnieuwUit;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.SluitDeelnemerAf;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.ZegToe;
import org.junit.jupiter.api.Test;

class DeelnameTest {

    @Test
    void nodigtPerMailUitEnMetEenAccount() {
        gegeven(inVoorbereiding()).als(arts()).gebeurt(new DeelnemerUitgenodigd("d-arts"))
                .en(e -> assertThat(e.deelnemer("d-arts")).hasValueSatisfying(d -> {
                    assertThat(d.bereik()).isEqualTo(new Bereik.Mail("vanloon@demolen.example"));
                    assertThat(d.stand()).isEqualTo(Deelname.UITGENODIGD);
                    assertThat(d.ronde()).isEqualTo(1);
                }));
        gegeven(inVoorbereiding()).als(metAccount(LOTTE)).gebeurt(new DeelnemerUitgenodigd("d-lotte"))
                .en(e -> assertThat(e.deelnemer("d-lotte")).hasValueSatisfying(d -> assertThat(d.gezin()).isTrue()));
    }

    @Test
    void weigertDezelfdeNogEens() {
        gegeven(metArts()).als(arts()).weigert(new Weigering.AlUitgenodigd());
        gegeven(inVoorbereiding()).als(metAccount(MARGA)).weigert(new Weigering.AlUitgenodigd());
        gegeven(gehouden()).als(arts()).weigert(new Weigering.AlGehouden());
    }

    @Test
    void laatNaEenNeeAlleenHetEigenTeamToe() {
        gegeven(metKeuze(Keuze.NEE)).als(arts()).weigert(new Weigering.GezinZeiNee());
        gegeven(metKeuze(Keuze.NEE)).als(metAccount(INGRID)).weigert(new Weigering.GezinZeiNee());
        gegeven(metKeuze(Keuze.NEE)).als(metAccount(MARGA)).weigert(new Weigering.GezinZeiNee());
        gegeven(metKeuze(Keuze.NEE)).als(metAccount(TEUN)).gebeurt(new DeelnemerUitgenodigd("d-teun"));
    }

    @Test
    void stuurtEenNieuweUitnodigingAanWieNogNietAntwoordde() {
        gegeven(metArts()).als(new NodigOpnieuwUit(FATIMA, "d-arts", NU.plusSeconds(60))).gebeurt(new DeelnemerUitgenodigd("d-arts"))
                .en(e -> assertThat(e.deelnemer("d-arts")).hasValueSatisfying(d -> assertThat(d.ronde()).isEqualTo(2)));
        var beantwoord = na(metArts().verwerk(new LeverBijdrage(alsGast("d-arts"), antwoorden(), "x", NU)));
        gegeven(beantwoord).als(new NodigOpnieuwUit(FATIMA, "d-arts", NU)).weigert(new Weigering.AlBijgedragen());
        gegeven(metArts()).als(new NodigOpnieuwUit(FATIMA, "weg", NU)).weigert(new Weigering.OnderdeelOntbreekt());
        gegeven(gehouden()).als(new NodigOpnieuwUit(FATIMA, "d-arts", NU)).weigert(new Weigering.AlGehouden());
    }

    @Test
    void sluitIemandAfEnGooitWegWatNogNietIsGedeeld() {
        var beantwoord = na(metArts().verwerk(new LeverBijdrage(alsGast("d-arts"), antwoorden(), "x", NU)));
        gegeven(beantwoord).als(new SluitDeelnemerAf(MARGA, "d-arts", null)).gebeurt(new DeelnameAfgezegd("d-arts")).en(e -> {
            assertThat(e.deelnemerVan("d-arts")).isEmpty();
            assertThat(e.deelnemer("d-arts")).hasValueSatisfying(d -> assertThat(d.antwoorden()).isEmpty());
        });
        gegeven(gehouden()).als(new SluitDeelnemerAf(MARGA, "d-arts", null)).gebeurt(new DeelnameAfgezegd("d-arts"))
                .en(e -> assertThat(e.deelnemer("d-arts")).hasValueSatisfying(d -> assertThat(d.antwoorden()).isNotEmpty()));
    }

    @Test
    void botstOpEenDeelnemerDieNetVeranderde() {
        var metArts = metArts();
        gegeven(metArts).als(new SluitDeelnemerAf(MARGA, "d-arts", metArts.versie() - 1)).weigert(new Weigering.DeelGewijzigd(metArts.versie()));
        gegeven(metArts).als(new SluitDeelnemerAf(MARGA, "weg", null)).weigert(new Weigering.OnderdeelOntbreekt());
        var dicht = na(metArts.verwerk(new SluitDeelnemerAf(MARGA, "d-arts", null)));
        gegeven(dicht).als(new SluitDeelnemerAf(MARGA, "d-arts", 1L)).weigert(new Weigering.NietsNieuws());
    }

    @Test
    void laatWieIsUitgenodigdToezeggenOfAfzeggen() {
        gegeven(metArts()).als(new ZegToe(alsGast("d-arts"))).gebeurt(new DeelnameToegezegd("d-arts"));
        gegeven(metArts()).als(new ZegToe(INGRID)).weigert(new Weigering.GeenDeelnemer());
        gegeven(metArts()).als(new ZegToe(MARGA)).weigert(new Weigering.NietsNieuws());
        gegeven(gehouden()).als(new ZegToe(MARGA)).weigert(new Weigering.AlGehouden());
        gegeven(metArts()).als(new MeldAf(alsGast("d-arts"), "Geen tijd")).gebeurt(new DeelnameAfgezegd("d-arts"))
                .en(e -> assertThat(e.deelnemer("d-arts")).hasValueSatisfying(d -> {
                    assertThat(d.stand()).isEqualTo(Deelname.AFGEMELD);
                    assertThat(d.reactie()).isEqualTo("Geen tijd");
                    assertThat(d.actief()).isFalse();
                }));
        gegeven(metArts()).als(new MeldAf(INGRID, null)).weigert(new Weigering.GeenDeelnemer());
        gegeven(gehouden()).als(new MeldAf(MARGA, null)).weigert(new Weigering.AlGehouden());
    }

    @Test
    void laatEenGezinslidBijdragenZonderUitnodiging() {
        gegeven(inVoorbereiding()).als(new LeverBijdrage(LOTTE, antwoorden(), "d-lotte", NU)).gebeurt(new BijdrageGeleverd("d-lotte"))
                .en(e -> assertThat(e.deelnemerVan("lotte")).hasValueSatisfying(d -> assertThat(d.antwoorden()).isEqualTo(antwoorden())));
        gegeven(inVoorbereiding()).als(new LeverBijdrage(INGRID, antwoorden(), "d-ingrid", NU)).weigert(new Weigering.GeenDeelnemer());
        gegeven(metKeuze(Keuze.NEE)).als(new LeverBijdrage(LOTTE, antwoorden(), "d-lotte", NU)).weigert(new Weigering.GezinZeiNee());
        gegeven(gevraagd()).als(new LeverBijdrage(LOTTE, antwoorden(), "d-lotte", NU)).weigert(new Weigering.GezinKoosNogNiet());
        gegeven(gehouden()).als(new LeverBijdrage(LOTTE, antwoorden(), "d-lotte", NU)).weigert(new Weigering.AlGehouden());
    }

    @Test
    void toontEenAnderDeBijdragePasNaHetGesprek() {
        var metMarga = na(gepland().verwerk(new LeverBijdrage(MARGA, antwoorden(), "x", NU)));
        assertThat(metMarga.bijdragenVoor("marga")).extracting(Deelnemer::id).containsExactly("d-marga");
        assertThat(metMarga.bijdragenVoor("fatima")).isEmpty();
        var verslag = na(metMarga.verwerk(new Opdracht.LegVerslagVast(FATIMA, List.of())));
        assertThat(verslag.bijdragenVoor("fatima")).extracting(Deelnemer::id).containsExactly("d-marga");
    }
}
