package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Proef.gegeven;
import static nl.schakel.maatwerktafel.verzoek.model.Voorbeeld.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.ToegangGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekGeagendeerd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekIngetrokken;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VraagBeantwoord;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VraagTeruggelegd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.Agendeer;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.BeantwoordVraag;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.StelVraag;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.TrekIn;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.WerkToegangBij;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlBesloten;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AlIngetrokken;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.AntwoordGebotst;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.NietInBehandeling;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekWeigering.VraagOnbekend;
import org.junit.jupiter.api.Test;

class VerloopTest {

    @Test
    void gaatTerugMetEenVraagEnKomtWeerOmMetEenAntwoord() {
        StelVraag vraag = vraagGesteld();
        BeantwoordVraag antwoord = beantwoord("Het ging acht dagen goed.", null);
        gegeven(zelfGemaakt(), ingediend())
                .wanneer(vraag)
                .danGebeurt(new VraagTeruggelegd(VRAAG))
                .danIsDeStand(Stand.VRAAG)
                .wanneer(antwoord)
                .danGebeurt(new VraagBeantwoord(VRAAG))
                .danIsDeStand(Stand.INGEDIEND);
    }

    @Test
    void staatNaHetAntwoordWeerOpDeAgenda() {
        gegeven(zelfGemaakt(), ingediend(), geagendeerd(), vraagGesteld(), beantwoord("Goed.", null))
                .danIsDeStand(Stand.GEAGENDEERD);
    }

    @Test
    void wachtTotAlleVragenEenAntwoordHebben() {
        StelVraag tweede = new StelVraag("708192a3-b4c5-46d7-a8f9-01122b3c4d5f", "En daarna?", DOOR_KARIN, NU);
        gegeven(zelfGemaakt(), ingediend(), vraagGesteld(), tweede, beantwoord("Goed.", null)).danIsDeStand(Stand.VRAAG);
    }

    @Test
    void botstAlsTweeMensenDezelfdeVraagBeantwoorden() {
        Proef proef = gegeven(zelfGemaakt(), ingediend(), vraagGesteld(), beantwoord("Van Fatima.", null))
                .wanneer(new BeantwoordVraag(VRAAG, "Van Ilse.", null, DOOR_ILSE, NU));
        AntwoordGebotst botsing = (AntwoordGebotst) proef.danGeweigerd();
        assertThat(botsing.huidig().antwoord()).isEqualTo("Van Fatima.");
        assertThat(botsing.huidigeVersie()).isEqualTo(4);
        proef.wanneer(beantwoord("Van Fatima.", null)).danGebeurtNiets();
        proef.wanneer(beantwoord("Verbeterd.", 4L)).danGebeurt(new VraagBeantwoord(VRAAG));
    }

    @Test
    void weigertEenAntwoordOpEenOnbekendeVraag() {
        gegeven(zelfGemaakt(), ingediend()).wanneer(beantwoord("Ja.", null)).danGeweigerd(new VraagOnbekend());
    }

    @Test
    void komtOpEenTafelEnKanNaarEenAndere() {
        Agendeer later = new Agendeer(
                new Agendapunt("8192a3b4-c5d6-47e8-b901-122b3c4d5e70", LocalDate.of(2026, 4, 16), LocalTime.of(14, 0)), DOOR_KARIN);
        gegeven(zelfGemaakt(), ingediend())
                .wanneer(geagendeerd())
                .danGebeurt(new VerzoekGeagendeerd(TAFEL, TAFELDATUM))
                .danIsDeStand(Stand.GEAGENDEERD)
                .wanneer(geagendeerd())
                .danGebeurtNiets()
                .wanneer(later)
                .danGebeurt(new VerzoekGeagendeerd("8192a3b4-c5d6-47e8-b901-122b3c4d5e70", LocalDate.of(2026, 4, 16)));
    }

    @Test
    void kanWordenIngetrokkenTotErEenBesluitIs() {
        TrekIn opdracht = ingetrokken();
        gegeven(zelfGemaakt()).wanneer(opdracht).danGebeurt(new VerzoekIngetrokken()).danIsDeStand(Stand.INGETROKKEN);
        gegeven(zelfGemaakt(), ingediend(), geagendeerd()).wanneer(opdracht).danGebeurt(new VerzoekIngetrokken());
        gegeven(zelfGemaakt(), ingetrokken()).wanneer(opdracht).danGeweigerd(new AlIngetrokken());
        gegeven(zelfGemaakt(), ingediend(), geagendeerd(), besloten(inhoud(Besluitsoort.TOEGEKEND)))
                .wanneer(opdracht)
                .danGeweigerd(new AlBesloten());
    }

    @Test
    void doetNietsVoorDeTafelZolangHetEenConceptIs() {
        Proef concept = gegeven(zelfGemaakt());
        for (VerzoekOpdracht opdracht : List.of(
                vraagGesteld(), beantwoord("x", null), geagendeerd(), ontwerp("x", null, DOOR_JOOST), besloten(inhoud(Besluitsoort.TOEGEKEND)))) {
            concept.wanneer(opdracht).danGeweigerd(new NietInBehandeling());
        }
    }

    @Test
    void volgtWieErMeewerkt() {
        WerkToegangBij zonderGezin = new WerkToegangBij(List.of(COORDINATOR, SCHOOL), Door.DIENST);
        gegeven(zelfGemaakt(), ingediend())
                .wanneer(zonderGezin)
                .danGebeurt(new ToegangGewijzigd(new Toegangslijst(List.of(COORDINATOR), Toegangslijst.TAFEL)))
                .wanneer(zonderGezin)
                .danGebeurtNiets();
    }

    @Test
    void zegtNietsAlsEenAnderMeewerktDieHetVerzoekNietLeest() {
        gegeven(zelfGemaakt()).wanneer(new WerkToegangBij(List.of(COORDINATOR, GEZIN), Door.DIENST)).danGebeurt();
    }

    @Test
    void sluitVoorEenIndienerDieNietMeerMeewerkt() {
        Deelnemer zonder = new Deelnemer("00000000-0000-4000-8000-000000000002", Deelnemer.ZORGCOORDINATOR, null, null);
        Proef proef = gegeven(zelfGemaakt(), new WerkToegangBij(List.of(zonder), Door.DIENST));
        assertThat(proef.verzoek().toegang()).isEqualTo(new Toegangslijst(List.of(zonder), Set.of()));
    }

    @Test
    void weetWatErKan() {
        Verzoek concept = gegeven(zelfGemaakt()).verzoek();
        assertThat(concept.kan(Handeling.WIJZIGEN, false)).isTrue();
        assertThat(concept.kan(Handeling.WIJZIGEN, true)).isFalse();
        assertThat(concept.kan(Handeling.BESLISSEN, true)).isFalse();
        Verzoek ingediend = gegeven(zelfGemaakt(), ingediend()).verzoek();
        assertThat(ingediend.kan(Handeling.WIJZIGEN, false)).isFalse();
        assertThat(ingediend.kan(Handeling.WIJZIGEN, true)).isTrue();
        assertThat(ingediend.kan(Handeling.BESLISSEN, true)).isFalse();
        assertThat(ingediend.kan(Handeling.VRAAG_BEANTWOORDEN, false)).isFalse();
        Verzoek opTafel = gegeven(zelfGemaakt(), ingediend(), geagendeerd(), vraagGesteld()).verzoek();
        assertThat(opTafel.kan(Handeling.BESLISSEN, true)).isTrue();
        assertThat(opTafel.kan(Handeling.VRAAG_BEANTWOORDEN, false)).isTrue();
        assertThat(opTafel.kan(Handeling.REGEL_LEZEN, true)).isFalse();
    }
}
