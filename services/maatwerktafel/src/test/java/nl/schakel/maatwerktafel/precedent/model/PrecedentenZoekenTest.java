package nl.schakel.maatwerktafel.precedent.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat.GeenToegang;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat.Gelukt;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.precedent.application.Precedent;
import nl.schakel.maatwerktafel.precedent.application.Precedentbeeld;
import nl.schakel.maatwerktafel.precedent.application.Precedenten;
import nl.schakel.maatwerktafel.precedent.application.PrecedentenZoeken;
import nl.schakel.maatwerktafel.regel.application.Regelbeelden;
import nl.schakel.maatwerktafel.regel.model.Catalogus;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht.VoegToe;
import nl.schakel.maatwerktafel.regel.model.Regeltekst;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrecedentenZoekenTest {

    private static final Onderwerp MARGA = new Onderwerp("marga", "Marga Hendriks", null, null, Set.of("gezinslid"));

    private final Catalogus catalogus = new Catalogus();
    private final Kaartenbak kaartenbak = new Kaartenbak();
    private final Logboek logboek = new Logboek();
    private final Tijd tijd = new Tijd(Clock.fixed(Instant.parse("2026-04-02T09:30:00Z"), Tijd.ZONE));
    private final PrecedentenZoeken zoeken = new PrecedentenZoeken(
            kaartenbak, catalogus, new Regelbeelden(catalogus, catalogus, tijd), new Poortwachter(logboek, tijd));

    @BeforeEach
    void tweeRegels() {
        regel("opvang", "Opvang stopt na zes maanden");
        regel("vervoer", "Vervoer alleen vanaf 6 kilometer");
    }

    @Test
    void eenGezinLeestWatErEerderIsBesloten() {
        kaartenbak.leg(new Precedent("p1", "opvang", "Rust was de bedoeling.", "TOEGEKEND", "2026-K1"));

        assertThat(gevonden("opvang", "")).containsExactly(new Precedentbeeld(
                "p1", "Opvang stopt na zes maanden", "Rust was de bedoeling.", "TOEGEKEND", "2026-K1"));
        assertThat(logboek.regels).extracting(Inzageregel::handeling).containsExactly("precedent.lezen");
    }

    @Test
    void eenProgrammaVanEenPartnerLeestNiet() {
        var systeem = new Onderwerp("partner-demo", "partner-demo", null, null, Set.of("partnersysteem"));

        assertThat(zoeken.voerUit(systeem, null, "", 0, 10)).isInstanceOf(GeenToegang.class);
    }

    @Test
    void zoektOokOpDeTekstVanDeRegel() {
        leg("p1", "opvang");
        leg("p2", "vervoer");

        assertThat(gevonden(null, "kilometer")).extracting(Precedentbeeld::id).containsExactly("p2");
    }

    @Test
    void eenGekozenRegelGaatVoorWatErIsGetypt() {
        leg("p1", "opvang");
        leg("p2", "vervoer");

        assertThat(gevonden("opvang", "kilometer")).extracting(Precedentbeeld::id).containsExactly("p1");
    }

    @Test
    void zonderVraagKomenZeAllemaal() {
        leg("p1", "opvang");
        leg("p2", null);

        assertThat(gevonden(null, "  ")).extracting(Precedentbeeld::id).containsExactly("p1", "p2");
    }

    @Test
    void eenBesluitOverEenRegelDieErNietMeerIsHeeftGeenTitel() {
        leg("p1", "verdwenen");
        leg("p2", null);

        assertThat(gevonden(null, "")).extracting(Precedentbeeld::regelTitel).containsExactly(null, null);
    }

    @Test
    void bijEenVerzoekStaatZijnEigenBesluitErNietBij() {
        leg("eigen", "opvang");
        leg("p1", "opvang");
        leg("p2", "vervoer");

        assertThat(zoeken.bij("opvang", "eigen")).extracting(Precedentbeeld::id).containsExactly("p1");
        assertThat(zoeken.bij("opvang", null)).extracting(Precedentbeeld::id).containsExactly("eigen", "p1");
    }

    @Test
    void bijEenVerzoekStaanErAltijdTienAlsErZoveelZijn() {
        IntStream.range(0, 12).forEach(i -> leg("p" + i, "opvang"));

        assertThat(zoeken.bij("opvang", null)).hasSize(10);
        assertThat(zoeken.bij("opvang", "p3")).hasSize(10).extracting(Precedentbeeld::id).doesNotContain("p3");
    }

    private List<Precedentbeeld> gevonden(String regelId, String tekst) {
        var resultaat = zoeken.voerUit(MARGA, regelId, tekst, 0, 10);
        assertThat(resultaat).isInstanceOf(Gelukt.class);
        return ((Gelukt<Deel<Precedentbeeld>>) resultaat).waarde().items();
    }

    private void leg(String id, String regelId) {
        kaartenbak.leg(new Precedent(id, regelId, null, "AFGEWEZEN", "2026-K1"));
    }

    private void regel(String id, String titel) {
        var tekst = new Regeltekst(titel, Regeltekst.Soort.VERORDENING, "Verordening", null, "Gemeente", null);
        catalogus.maak(new VoegToe(new RegelId(id), tekst, Door.DIENST), new Aanleiding.Eigen());
    }

    private static final class Kaartenbak implements Precedenten {

        private final List<Precedent> kaarten = new ArrayList<>();

        void leg(Precedent precedent) {
            kaarten.add(precedent);
        }

        @Override
        public Deel<Precedent> over(String regelId, int overslaan, int hoogstens) {
            return deel(p -> regelId.equals(p.regelId()), overslaan, hoogstens);
        }

        @Override
        public Deel<Precedent> met(String tekst, List<String> regels, int overslaan, int hoogstens) {
            return deel(p -> regels.contains(p.regelId()) || String.valueOf(p.kern()).contains(tekst), overslaan, hoogstens);
        }

        @Override
        public Deel<Precedent> alle(int overslaan, int hoogstens) {
            return deel(p -> true, overslaan, hoogstens);
        }

        private Deel<Precedent> deel(Predicate<Precedent> past, int overslaan, int hoogstens) {
            List<Precedent> passend = kaarten.stream().filter(past).toList();
            return new Deel<>(passend.stream().skip(overslaan).limit(hoogstens).toList(), passend.size());
        }
    }

    private static final class Logboek implements Inzageregister {

        private final List<Inzageregel> regels = new ArrayList<>();

        @Override
        public void leg(Inzageregel regel) {
            regels.add(regel);
        }

        @Override
        public List<Inzageregel> vanCasus(String casusId, Instant vanaf, int hoogstens) {
            return regels;
        }
    }
}
