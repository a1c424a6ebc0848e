package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.aangehouden;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.geagendeerd;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.ingediend;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.metVraag;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.agendeer;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.stelVraag;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekGeagendeerd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.Agendeer;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlBesloten;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlIngetrokken;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.NietInBehandeling;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final VerzoekGeagendeerd OP_12_MAART = new VerzoekGeagendeerd("tafel-1", OP_TAFEL.datum());
    private static final VerzoekGeagendeerd OP_26_MAART = new VerzoekGeagendeerd("tafel-2", OP_LATERE_TAFEL.datum());

    @Test
    void zetEenVerzoekOpDeAgenda() {
        Verzoek verzoek = ingediend().als(new Agendeer(OP_TAFEL, DOOR_KARIN)).gebeurt(OP_12_MAART);

        assertThat(verzoek.stand()).isEqualTo(Stand.GEAGENDEERD);
        assertThat(verzoek.behandeling().agendapunt()).isEqualTo(OP_TAFEL);
    }

    @Test
    void wachtNietOpHetAntwoord() {
        Verzoek verzoek = metVraag().als(agendeer(OP_TAFEL)).gebeurt(OP_12_MAART);

        assertThat(verzoek.stand()).isEqualTo(Stand.GEAGENDEERD);
        assertThat(verzoek.behandeling().openVragen()).hasSize(1);
    }

    @Test
    void dezelfdePlekNogEensVerandertNiets() {
        geagendeerd().als(agendeer(OP_TAFEL)).verandertNiets();
        geagendeerd().na(stelVraag()).als(agendeer(OP_TAFEL)).verandertNiets();
    }

    @Test
    void verhuistNaarEenLatereTafel() {
        Verzoek verzoek = geagendeerd().als(agendeer(OP_LATERE_TAFEL)).gebeurt(OP_26_MAART);

        assertThat(verzoek.behandeling().agendapunt()).isEqualTo(OP_LATERE_TAFEL);
    }

    @Test
    void eenAangehoudenVerzoekKomtOpEenLatereTafelTerug() {
        Verzoek verzoek = aangehouden().als(agendeer(OP_LATERE_TAFEL)).gebeurt(OP_26_MAART);

        assertThat(verzoek.stand()).isEqualTo(Stand.GEAGENDEERD);
        assertThat(verzoek.behandeling().besluit()).isNull();
        assertThat(verzoek.behandeling().aanhoudingen())
                .extracting(Besluit::soort)
                .containsExactly(Besluitsoort.AANGEHOUDEN);
        assertThat(verzoek.behandeling().beslisUiterlijk()).as("de termijn loopt door").isEqualTo(BESLIS_UITERLIJK);
    }

    @Test
    void agendeertNietsDatNogNietOfNietMeerSpeelt() {
        Gegeven.concept().als(agendeer(OP_TAFEL)).isGeweigerdOm(new NietInBehandeling());
        Gegeven.besloten().als(agendeer(OP_LATERE_TAFEL)).isGeweigerdOm(new AlBesloten());
        Gegeven.ingetrokken().als(agendeer(OP_TAFEL)).isGeweigerdOm(new AlIngetrokken());
    }
}
