package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.dienIn;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.trekIn;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.wijzig;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.ToegangGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.VulVooruit;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.WachtNietLanger;
import org.junit.jupiter.api.Test;

class VooruitvullenTest {

    private static final VulVooruit VUL = new VulVooruit(plangegevens(), Door.DIENST);

    @Test
    void hetPlanVultInWatHetWeet() {
        Verzoek verzoek = Gegeven.na(uitBlokkade()).als(VUL).gebeurt(new VerzoekGewijzigd());

        Formulier formulier = verzoek.formulier().inhoud();
        assertThat(formulier.titel()).isEqualTo("Regelt naschoolse opvang");
        assertThat(formulier.gezinInWoorden()).isEqualTo("Moeder slaapt weinig.");
        assertThat(formulier.gewenstEffect()).isEqualTo("Noor slaapt om acht uur.");
        assertThat(formulier.alGeprobeerd()).isEqualTo("Na zes maanden stopt het.");
        assertThat(verzoek.formulier().vooringevuld())
                .containsExactlyInAnyOrder("titel", "gezinInWoorden", "gewenstEffect", "alGeprobeerd", "regel");
        assertThat(verzoek.indiener()).isEqualTo(FATIMA);
        assertThat(verzoek.herkomst().gezinsleden()).hasSize(2);
    }

    @Test
    void vultMaarEenKeer() {
        Gegeven.na(uitBlokkade()).na(VUL).als(VUL).verandertNiets();
        Gegeven.concept().als(VUL).verandertNiets();
    }

    @Test
    void watIemandAlSchreefBlijftStaan() {
        Verzoek verzoek = Gegeven.na(uitBlokkade())
                .na(wijzig(Formulier.leeg("Mijn titel", null), 1))
                .als(VUL)
                .gebeurt(new VerzoekGewijzigd());

        assertThat(verzoek.formulier().inhoud().titel()).isEqualTo("Mijn titel");
        assertThat(verzoek.formulier().vooringevuld()).doesNotContain("titel").contains("gezinInWoorden", "regel");
    }

    @Test
    void wieAlTypteToenHetPlanAntwoorddeBotstNiet() {
        Verzoek verzoek = Gegeven.na(uitBlokkade())
                .na(VUL)
                .als(wijzig(Formulier.leeg("Mijn titel", null), 1))
                .gebeurt(new VerzoekGewijzigd());

        assertThat(verzoek.formulier().inhoud().titel()).isEqualTo("Mijn titel");
        assertThat(verzoek.formulier().inhoud().gewenstEffect()).isEqualTo("Noor slaapt om acht uur.");
        assertThat(verzoek.formulier().vooringevuld()).doesNotContain("titel").contains("gewenstEffect");
    }

    @Test
    void wieZagWatHetPlanInvuldeMagHetLeegmaken() {
        Verzoek verzoek = Gegeven.na(uitBlokkade())
                .na(VUL)
                .als(wijzig(Formulier.leeg("Mijn titel", null), 2))
                .gebeurt(new VerzoekGewijzigd());

        assertThat(verzoek.formulier().inhoud()).isEqualTo(Formulier.leeg("Mijn titel", REGEL));
        assertThat(verzoek.formulier().vooringevuld()).containsExactly("regel");
    }

    @Test
    void watIemandVeranderdeIsNietMeerVanHetPlan() {
        Gegeven gevuld = Gegeven.na(uitBlokkade()).na(VUL);
        Formulier zelfdeEffect = gevuld.verzoek().formulier().inhoud().metRegel("regel-2");

        Verzoek verzoek = gevuld.als(wijzig(zelfdeEffect, 2)).gebeurt(new VerzoekGewijzigd());

        assertThat(verzoek.formulier().vooringevuld()).doesNotContain("regel").contains("titel", "gewenstEffect");
    }

    @Test
    void naVersturenKomtAlleenHetGezinErNogBij() {
        Gegeven verstuurd = Gegeven.na(uitBlokkade()).na(wijzig(formulier(), 1), dienIn(DOOR_TEUN, null));

        Verzoek verzoek = verstuurd.als(VUL).gebeurt(new VerzoekGewijzigd());

        assertThat(verzoek.formulier().inhoud()).isEqualTo(formulier());
        assertThat(verzoek.formulier().wachtOpPlan()).isFalse();
        assertThat(verzoek.indiener()).isEqualTo(TEUN);
        assertThat(verzoek.herkomst().gezinsleden()).hasSize(2);
    }

    @Test
    void naIntrekkenVultHetPlanNietsMeerIn() {
        Gegeven.na(uitBlokkade()).na(trekIn()).als(VUL).verandertNiets();
    }

    @Test
    void vertelHetPlanDatEenAnderDeIndienerIsDanVerandertDeToegangEerst() {
        var vanPartner = new Plangegevens(null, null, null, null, null, List.of(), INGRID);
        Gegeven vanTeam = Gegeven.na(uitBlokkade());

        var lezers = new Toegangslijst(List.of(DEELNEMER_SAMIRA, DEELNEMER_INGRID, DEELNEMER_TEUN), Set.of());
        vanTeam.als(new VulVooruit(vanPartner, Door.DIENST)).gebeurt(new ToegangGewijzigd(lezers), new VerzoekGewijzigd());
    }

    @Test
    void wachtNietLangerAlsHetPlanDeActieNietKent() {
        Gegeven wacht = Gegeven.na(uitBlokkade());
        var nietLanger = new WachtNietLanger(Door.DIENST);

        Verzoek verzoek = wacht.als(nietLanger).gebeurt();

        assertThat(verzoek.formulier().wachtOpPlan()).isFalse();
        assertThat(verzoek.indiener()).isEqualTo(Persoon.nogZonderNaam(FATIMA.persoonId()));
        wacht.na(nietLanger).als(nietLanger).verandertNiets();
        wacht.na(nietLanger).als(VUL).verandertNiets();
    }
}
