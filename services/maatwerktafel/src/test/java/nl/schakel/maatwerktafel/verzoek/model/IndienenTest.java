package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.besloten;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.concept;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.ingediend;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.ingetrokken;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.dienIn;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.wijzig;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Gebrek;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.ToegangGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekIngediend;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.DienIn;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlIngetrokken;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.FormulierGebotst;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.GeenConcept;
import org.junit.jupiter.api.Test;

class IndienenTest {

    @Test
    void versturenLaatDeTafelMeekijkenEnStartDeTermijn() {
        var lezers = new Toegangslijst(
                List.of(DEELNEMER_FATIMA, DEELNEMER_SAMIRA, DEELNEMER_TEUN), Toegangslijst.TAFEL);

        Verzoek verzoek = concept()
                .als(new DienIn(BESLIS_UITERLIJK, 1L, DOOR_FATIMA, NU))
                .gebeurt(new ToegangGewijzigd(lezers), new VerzoekIngediend(BESLIS_UITERLIJK));

        assertThat(verzoek.stand()).isEqualTo(Stand.INGEDIEND);
        assertThat(verzoek.behandeling().ingediendOp()).isEqualTo(NU);
        assertThat(verzoek.behandeling().beslisUiterlijk()).isEqualTo(BESLIS_UITERLIJK);
    }

    @Test
    void wieVerstuurtIsVanDanAfDeIndiener() {
        Verzoek verzoek = concept().na(dienIn(DOOR_SAMIRA, null)).verzoek();

        assertThat(verzoek.indiener()).isEqualTo(SAMIRA);
        assertThat(verzoek.toegang().personen()).containsExactly(DEELNEMER_SAMIRA, DEELNEMER_TEUN);
    }

    @Test
    void noemtAllesWatOntbreektTegelijk() {
        Gegeven leeg = Gegeven.na(zelfBegonnen(Formulier.leeg(null, null)));

        leeg.als(dienIn()).isGeweigerdOm(new NietVolledig(List.of(
                new Gebrek("titel", "ontbreekt", "Geef het verzoek een korte naam."),
                new Gebrek("gewenstEffect", "ontbreekt", "Schrijf op wat er voor dit gezin anders moet worden."),
                new Gebrek("gewensteOplossing", "ontbreekt", "Schrijf op welke oplossing u vraagt."))));
    }

    @Test
    void eenVerzoekKanZonderRegelUitDeLijst() {
        Gegeven.na(zelfBegonnen(formulier().metRegel(null)))
                .na(dienIn())
                .als(dienIn())
                .isGeweigerdOm(new GeenConcept());
    }

    @Test
    void verstuurtNooitEenTekstDieDeIndienerNietZag() {
        Gegeven gewijzigd = concept().na(wijzig(metOplossing("Twee maanden."), 1));

        gewijzigd.als(dienIn(DOOR_TEUN, 1L)).isGeweigerdOm(new FormulierGebotst(2, gewijzigd.verzoek().formulier()));
        assertThat(gewijzigd.na(dienIn(DOOR_TEUN, 2L)).verzoek().stand()).isEqualTo(Stand.INGEDIEND);
    }

    @Test
    void verstuurtMaarEenKeer() {
        ingediend().als(dienIn()).isGeweigerdOm(new GeenConcept());
        besloten().als(dienIn()).isGeweigerdOm(new GeenConcept());
        ingetrokken().als(dienIn()).isGeweigerdOm(new AlIngetrokken());
    }
}
