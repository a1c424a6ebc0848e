package nl.schakel.maatwerktafel.regel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Aanvaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;
import nl.schakel.maatwerktafel.regel.model.RegelGebeurtenis.LeerpuntGeteld;
import nl.schakel.maatwerktafel.regel.model.RegelGebeurtenis.RegelAangepast;
import nl.schakel.maatwerktafel.regel.model.RegelGebeurtenis.RegelToegevoegd;
import nl.schakel.maatwerktafel.regel.model.RegelGebeurtenis.ToegangGewijzigd;
import nl.schakel.maatwerktafel.regel.model.RegelGebeurtenis.VerzoekGeteld;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht.PasAan;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht.TelLeerpunt;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht.TelVerzoek;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht.VoegToe;
import nl.schakel.maatwerktafel.regel.model.RegelWeigering.RegelGebotst;
import org.junit.jupiter.api.Test;

class RegelTest {

    private static final RegelId ID = new RegelId("4d5e6f70-8192-43a4-b5c6-d7e8f901122b");
    private static final Door BEA = new Door(new Persoon("b", "Bea van Dam", "Gemeente Veldhoek"), "beleidsmedewerker");
    private static final LocalDate DAG = LocalDate.of(2026, 4, 2);
    private static final Regeltekst TEKST = tekst("Vervoer alleen vanaf 6 kilometer");

    private static Regeltekst tekst(String titel) {
        return new Regeltekst(titel, Regeltekst.Soort.VERORDENING, "Verordening leerlingenvervoer", "artikel 8", "Gemeente Veldhoek", null);
    }

    private static VoegToe nieuw() {
        return new VoegToe(ID, TEKST, BEA);
    }

    private static Regel regel() {
        return ((Aanvaard<Regel, RegelGebeurtenis>) Regel.maak(nieuw())).staat();
    }

    private static Regel na(Regel regel, RegelOpdracht opdracht) {
        return ((Aanvaard<Regel, RegelGebeurtenis>) regel.verwerk(opdracht, 2)).staat();
    }

    private static List<RegelGebeurtenis> gebeurt(Uitslag<Regel, RegelGebeurtenis> uitslag) {
        return ((Aanvaard<Regel, RegelGebeurtenis>) uitslag).gebeurtenissen();
    }

    @Test
    void komtInDeCatalogus() {
        assertThat(gebeurt(Regel.maak(nieuw()))).containsExactly(new ToegangGewijzigd(Regel.TOEGANG), new RegelToegevoegd());
        assertThat(regel().verwerk(nieuw(), 2)).isEqualTo(new Ongewijzigd<>());
    }

    @Test
    void verandertEnZegtDat() {
        Uitslag<Regel, RegelGebeurtenis> uitslag = regel().verwerk(new PasAan(tekst("Vanaf 4 kilometer"), 1, BEA), 2);
        assertThat(gebeurt(uitslag)).containsExactly(new RegelAangepast());
    }

    @Test
    void zegtNietsAlsErNietsVeranderde() {
        assertThat(regel().verwerk(new PasAan(TEKST, 1, BEA), 2)).isEqualTo(new Ongewijzigd<>());
    }

    @Test
    void botstAlsEenAnderHemIntussenVeranderdeMaarNietAlsErIsGeteld() {
        Regel veranderd = na(regel(), new PasAan(tekst("Vanaf 4 kilometer"), 1, BEA));
        assertThat(veranderd.verwerk(new PasAan(tekst("Vanaf 5 kilometer"), 1, BEA), 3))
                .isEqualTo(new Geweigerd<>(new RegelGebotst(2, veranderd)));
        Regel geteld = na(regel(), new TelVerzoek("v1", DAG, Door.DIENST));
        assertThat(geteld.verwerk(new PasAan(tekst("Vanaf 5 kilometer"), 1, BEA), 3)).isInstanceOf(Aanvaard.class);
    }

    @Test
    void teltElkVerzoekEenKeer() {
        Uitslag<Regel, RegelGebeurtenis> eerste = regel().verwerk(new TelVerzoek("v1", DAG, Door.DIENST), 2);
        assertThat(gebeurt(eerste)).containsExactly(new VerzoekGeteld(1));
        Regel geteld = na(regel(), new TelVerzoek("v1", DAG, Door.DIENST));
        assertThat(geteld.verwerk(new TelVerzoek("v1", DAG, Door.DIENST), 3)).isEqualTo(new Ongewijzigd<>());
        assertThat(gebeurt(geteld.verwerk(new TelVerzoek("v2", DAG, Door.DIENST), 3))).containsExactly(new VerzoekGeteld(2));
    }

    @Test
    void vergeetVerzoekenNaTwaalfMaanden() {
        Regel geteld = na(regel(), new TelVerzoek("v1", DAG, Door.DIENST));
        assertThat(geteld.aantalVerzoeken(DAG.plusYears(1).minusDays(1))).isEqualTo(1);
        assertThat(geteld.aantalVerzoeken(DAG.plusYears(1))).isZero();
        Regel later = na(geteld, new TelVerzoek("v2", DAG.plusYears(1), Door.DIENST));
        assertThat(later.verzoeken()).hasSize(1);
    }

    @Test
    void teltGeenVerzoekVanNaDeDagWaaropJeKijkt() {
        Regel geteld = na(na(regel(), new TelVerzoek("v1", DAG, Door.DIENST)), new TelVerzoek("v2", DAG.plusDays(3), Door.DIENST));

        assertThat(geteld.aantalVerzoeken(DAG.minusDays(1))).isZero();
        assertThat(geteld.aantalVerzoeken(DAG)).isEqualTo(1);
        assertThat(geteld.aantalVerzoeken(DAG.plusDays(3))).isEqualTo(2);
    }

    @Test
    void eenVerzoekDatLaterBinnenkomtVerdringtGeenNieuwer() {
        Regel eerst = na(regel(), new TelVerzoek("v2", DAG.plusDays(3), Door.DIENST));

        assertThat(gebeurt(eerst.verwerk(new TelVerzoek("v1", DAG, Door.DIENST), 3))).containsExactly(new VerzoekGeteld(1));
        assertThat(na(eerst, new TelVerzoek("v1", DAG, Door.DIENST)).aantalVerzoeken(DAG.plusDays(3))).isEqualTo(2);
    }

    @Test
    void teltElkLeerpuntEenKeer() {
        Uitslag<Regel, RegelGebeurtenis> eerste = regel().verwerk(new TelLeerpunt("l1", Door.DIENST), 2);
        assertThat(gebeurt(eerste)).containsExactly(new LeerpuntGeteld(1));
        Regel geteld = na(regel(), new TelLeerpunt("l1", Door.DIENST));
        assertThat(geteld.verwerk(new TelLeerpunt("l1", Door.DIENST), 3)).isEqualTo(new Ongewijzigd<>());
    }
}
