package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.concept;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.ingediend;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.ingetrokken;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.wijzig;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Aanvaard;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.JuridischeGrond;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.ConceptGemaakt;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.ToegangGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.MaakConcept;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.WijzigFormulier;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlIngetrokken;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlleenGrondAanvullen;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.FormulierGebotst;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.GeenConcept;
import org.junit.jupiter.api.Test;

class ConceptTest {

    @Test
    void eenConceptVerteltEerstWieHetMagZien() {
        MaakConcept opdracht = zelfBegonnen(Formulier.leeg("Opvang", null));

        var uitslag = (Aanvaard<Verzoek, VerzoekGebeurtenis>) Verzoek.maak(opdracht);

        var lezers = new Toegangslijst(List.of(DEELNEMER_FATIMA, DEELNEMER_SAMIRA, DEELNEMER_TEUN), Set.of());
        assertThat(uitslag.gebeurtenissen()).containsExactly(new ToegangGewijzigd(lezers), new ConceptGemaakt());
        assertThat(uitslag.staat().stand()).isEqualTo(Stand.CONCEPT);
        assertThat(uitslag.staat().formulier().vooringevuld()).isEmpty();
    }

    @Test
    void eenConceptUitEenBlokkadeKentAlleenDeRegel() {
        Verzoek verzoek = Gegeven.na(uitBlokkade()).verzoek();

        assertThat(verzoek.formulier().wachtOpPlan()).isTrue();
        assertThat(verzoek.formulier().vooringevuld()).containsExactly("regel");
        assertThat(verzoek.indiener().naam()).isEqualTo("Naam volgt");
    }

    @Test
    void hetzelfdeConceptNogEensVerandertNiets() {
        concept().als(zelfBegonnen(metOplossing("Iets anders."))).verandertNiets();
    }

    @Test
    void schrijftVerderAanHetFormulier() {
        Verzoek verzoek = concept().als(wijzig(metOplossing("Twee maanden."), 1)).gebeurt(new VerzoekGewijzigd());

        assertThat(verzoek.formulier().inhoud().gewensteOplossing()).isEqualTo("Twee maanden.");
        assertThat(verzoek.formulier().versie()).isEqualTo(2);
    }

    @Test
    void weigertEenTweedeTekstOpDezelfdeVersie() {
        Gegeven gewijzigd = concept().na(wijzig(metOplossing("Twee maanden."), 1));
        var vanTeun = new WijzigFormulier(metOplossing("Vier maanden."), 1, DOOR_TEUN);

        gewijzigd.als(vanTeun).isGeweigerdOm(new FormulierGebotst(2, gewijzigd.verzoek().formulier()));
        gewijzigd
                .als(new WijzigFormulier(metOplossing("Vier maanden."), 2, DOOR_TEUN))
                .gebeurt(new VerzoekGewijzigd());
    }

    @Test
    void hetConflictDraagtDeTekstVanDeAnder() {
        Gegeven gewijzigd = concept().na(wijzig(metOplossing("Twee maanden."), 1));
        var conflict = new FormulierGebotst(2, gewijzigd.verzoek().formulier());

        assertThat(conflict.huidig().inhoud().gewensteOplossing()).isEqualTo("Twee maanden.");
        assertThat(conflict.zin()).contains("Er is niets verloren");
    }

    @Test
    void dezelfdeTekstNogEensBotstNiet() {
        concept()
                .na(wijzig(metOplossing("Twee maanden."), 1))
                .als(wijzig(metOplossing("Twee maanden."), 1))
                .verandertNiets();
    }

    @Test
    void eenLegeRegelWistDeRegelNiet() {
        Formulier zonderRegel = formulier().metRegel(null);

        concept().als(wijzig(zonderRegel, 1)).verandertNiets();
        assertThat(concept()
                        .als(wijzig(zonderRegel.metRegel("regel-2"), 1))
                        .gebeurt(new VerzoekGewijzigd())
                        .formulier()
                        .inhoud()
                        .regelId())
                .isEqualTo("regel-2");
    }

    @Test
    void weigertEenWijzigingNaVersturen() {
        ingediend().als(wijzig(metOplossing("Twee maanden."), 2)).isGeweigerdOm(new GeenConcept());
        ingetrokken().als(wijzig(metOplossing("Twee maanden."), 3)).isGeweigerdOm(new AlIngetrokken());
    }

    @Test
    void deTafelVultDeJuridischeGrondAan() {
        Formulier metGrond = metGrond(formulier(), JuridischeGrond.HARDHEIDSCLAUSULE);

        Verzoek verzoek = ingediend()
                .als(new WijzigFormulier(metGrond, 2, DOOR_JOOST))
                .gebeurt(new VerzoekGewijzigd());

        assertThat(verzoek.formulier().inhoud()).isEqualTo(metGrond);
        assertThat(verzoek.stand()).isEqualTo(Stand.INGEDIEND);
    }

    @Test
    void deTafelSchrijftNietInDeWoordenVanDeIndiener() {
        Formulier anders = metGrond(metOplossing("Eén maand."), JuridischeGrond.HARDHEIDSCLAUSULE);

        ingediend().als(new WijzigFormulier(anders, 2, DOOR_JOOST)).isGeweigerdOm(new AlleenGrondAanvullen());
    }

    @Test
    void deTafelKomtNietAanEenConceptOfEenBesluit() {
        Formulier metGrond = metGrond(formulier(), JuridischeGrond.ANDERS);

        concept().als(new WijzigFormulier(metGrond, 1, DOOR_JOOST)).isGeweigerdOm(new GeenConcept());
        Gegeven.besloten().als(new WijzigFormulier(metGrond, 4, DOOR_JOOST)).isGeweigerdOm(new GeenConcept());
    }

    @Test
    void tweeVanDeTafelBotsenOverDeGrond() {
        Gegeven aangevuld = ingediend()
                .na(new WijzigFormulier(metGrond(formulier(), JuridischeGrond.HARDHEIDSCLAUSULE), 2, DOOR_JOOST));

        aangevuld
                .als(new WijzigFormulier(metGrond(formulier(), JuridischeGrond.ANDERS), 2, DOOR_KARIN))
                .isGeweigerdOm(new FormulierGebotst(3, aangevuld.verzoek().formulier()));
    }
}
