package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.aangehouden;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.geagendeerd;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.ingediend;
import static nl.schakel.maatwerktafel.verzoek.model.Gegeven.metVraag;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.agendeer;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.beantwoord;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.stelVraag;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VraagBeantwoord;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VraagTeruggelegd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.BeantwoordVraag;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.StelVraag;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlBesloten;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AntwoordGebotst;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.NietInBehandeling;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.VraagOnbekend;
import org.junit.jupiter.api.Test;

class VraagTest {

    @Test
    void eenVraagLegtHetVerzoekTerugBijDeIndiener() {
        Verzoek verzoek = ingediend()
                .als(new StelVraag(VRAAG, "Wat zegt de school?", DOOR_JOOST, NU))
                .gebeurt(new VraagTeruggelegd(VRAAG));

        assertThat(verzoek.stand()).isEqualTo(Stand.VRAAG);
        assertThat(verzoek.behandeling().openVragen()).extracting(Vraag::door).containsExactly(JOOST);
    }

    @Test
    void dezelfdeVraagNogEensWistHetAntwoordNiet() {
        metVraag().als(stelVraag()).verandertNiets();
        metVraag().na(beantwoord("Ja.", null)).als(stelVraag()).verandertNiets();
        metVraag().na(beantwoord("Ja.", null))
                .als(new StelVraag(VRAAG, "Een andere tekst met dezelfde sleutel?", DOOR_JOOST, NU))
                .verandertNiets();
    }

    @Test
    void naHetAntwoordIsDeTafelWeerAanZet() {
        Verzoek verzoek = metVraag()
                .als(new BeantwoordVraag(VRAAG, "School helpt mee.", null, DOOR_SAMIRA, NU))
                .gebeurt(new VraagBeantwoord(VRAAG));

        assertThat(verzoek.stand()).isEqualTo(Stand.INGEDIEND);
        Vraag vraag = verzoek.behandeling().vragen().getFirst();
        assertThat(vraag.antwoord()).isEqualTo("School helpt mee.");
        assertThat(vraag.beantwoordDoor()).isEqualTo(SAMIRA);
        assertThat(vraag.tekst()).isEqualTo("Wat zegt de school?");
    }

    @Test
    void pasNaHetLaatsteAntwoordGaatHetVerder() {
        Gegeven tweeVragen = metVraag().na(stelVraag("vraag-2"));

        assertThat(tweeVragen.na(beantwoord("Ja.", null)).verzoek().stand()).isEqualTo(Stand.VRAAG);
        assertThat(tweeVragen
                        .na(beantwoord("Ja.", null), new BeantwoordVraag("vraag-2", "Nee.", null, DOOR_FATIMA, NU))
                        .verzoek()
                        .stand())
                .isEqualTo(Stand.INGEDIEND);
    }

    @Test
    void eenVraagHaaltHetVerzoekNietVanDeAgenda() {
        Gegeven gevraagd = geagendeerd().na(stelVraag());

        assertThat(gevraagd.verzoek().behandeling().agendapunt()).isEqualTo(OP_TAFEL);
        assertThat(gevraagd.na(beantwoord("Ja.", null)).verzoek().stand()).isEqualTo(Stand.GEAGENDEERD);
    }

    @Test
    void hetAntwoordMagOokNaAgenderen() {
        Gegeven opAgenda = metVraag().na(agendeer(OP_TAFEL));

        Verzoek verzoek = opAgenda.als(beantwoord("Ja.", null)).gebeurt(new VraagBeantwoord(VRAAG));

        assertThat(verzoek.stand()).isEqualTo(Stand.GEAGENDEERD);
    }

    @Test
    void tweeAntwoordenOpEenVraagBotsen() {
        Gegeven beantwoord = metVraag().na(beantwoord("Ja.", null));
        Vraag nu = beantwoord.verzoek().behandeling().vragen().getFirst();

        beantwoord.als(beantwoord("Nee.", null)).isGeweigerdOm(new AntwoordGebotst(4, nu));
        beantwoord.als(beantwoord("Nee.", 3L)).isGeweigerdOm(new AntwoordGebotst(4, nu));
    }

    @Test
    void wieZijnAntwoordZagMagHetVerbeteren() {
        Verzoek verzoek = metVraag()
                .na(beantwoord("Ja.", null))
                .als(beantwoord("Ja, vanaf maandag.", 4L))
                .gebeurt(new VraagBeantwoord(VRAAG));

        assertThat(verzoek.behandeling().vragen().getFirst().antwoord()).isEqualTo("Ja, vanaf maandag.");
    }

    @Test
    void hetzelfdeAntwoordNogEensVerandertNiets() {
        metVraag().na(beantwoord("Ja.", null)).als(beantwoord("Ja.", null)).verandertNiets();
    }

    @Test
    void eenVraagOverEenAangehoudenVerzoekPaktHetWeerOp() {
        Verzoek verzoek = aangehouden().als(stelVraag()).gebeurt(new VraagTeruggelegd(VRAAG));

        assertThat(verzoek.stand()).isEqualTo(Stand.VRAAG);
        assertThat(verzoek.behandeling().besluit()).isNull();
        assertThat(verzoek.behandeling().aanhoudingen()).hasSize(1);
    }

    @Test
    void kentAlleenVragenDieGesteldZijn() {
        ingediend().als(beantwoord("Ja.", null)).isGeweigerdOm(new VraagOnbekend());
        metVraag()
                .als(new BeantwoordVraag("vraag-9", "Ja.", null, DOOR_FATIMA, NU))
                .isGeweigerdOm(new VraagOnbekend());
    }

    @Test
    void vraagtNietsOverEenConceptOfNaHetBesluit() {
        Gegeven.concept().als(stelVraag()).isGeweigerdOm(new NietInBehandeling());
        Gegeven.concept().als(beantwoord("Ja.", null)).isGeweigerdOm(new NietInBehandeling());
        Gegeven.besloten().als(stelVraag()).isGeweigerdOm(new AlBesloten());
    }
}
