package nl.schakel.maatwerktafel.verzoek.application;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.toegang.model.Casustoegang;
import nl.schakel.maatwerktafel.verzoek.application.AlsBlokkadeGemeldDanConceptverzoek.Blokkade;
import nl.schakel.maatwerktafel.verzoek.application.Gezinsplan.GezinsplanZwijgt;
import nl.schakel.maatwerktafel.verzoek.model.Opdrachten;
import nl.schakel.maatwerktafel.verzoek.model.Plangegevens;
import nl.schakel.maatwerktafel.verzoek.model.Stand;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.ConceptGemaakt;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.ToegangGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekIngetrokken;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import org.junit.jupiter.api.Test;

/** What the service does by itself, on news of others. */
class AutomatiekTest {

    private static final Blokkade NIEUWS = new Blokkade(CASUS, ACTIE, "blokkade-1", REGEL, FATIMA.persoonId(), NU);
    private static final Aanleiding BERICHT = new Aanleiding.Bericht("gezinsplan:" + CASUS, "0000000007-000");

    private final Geheugen geheugen = new Geheugen();
    private final Verzoektoegang toegang = new Verzoektoegang(geheugen, geheugen);
    private final Verzoekbeelden beelden = Onderdelen.beelden();
    private final AlsBlokkadeGemeldDanConceptverzoek alsBlokkade =
            new AlsBlokkadeGemeldDanConceptverzoek(geheugen, new Conceptmaker(geheugen, toegang, beelden));

    @Test
    void maaktBijEenBlokkadeEenConceptZonderTekst() {
        geheugen.bewaar(new Casustoegang(CASUS, DEELNEMERS, "1"));
        alsBlokkade.voerUit(NIEUWS, BERICHT);
        Verzoek concept = geheugen.alle().getFirst();
        assertThat(concept.stand()).isEqualTo(Stand.CONCEPT);
        assertThat(concept.herkomst().blokkadeId()).isEqualTo("blokkade-1");
        assertThat(concept.formulier().wachtOpPlan()).isTrue();
        assertThat(concept.formulier().inhoud().gezinInWoorden()).isNull();
        assertThat(geheugen.gebeurd).last().isEqualTo(new ConceptGemaakt());
    }

    @Test
    void maaktBijDezelfdeBlokkadeNooitEenTweede() {
        alsBlokkade.voerUit(NIEUWS, BERICHT);
        alsBlokkade.voerUit(NIEUWS, BERICHT);
        assertThat(geheugen.alle()).hasSize(1);
        assertThat(geheugen.gebeurd.stream().filter(ConceptGemaakt.class::isInstance)).hasSize(1);
    }

    @Test
    void mistGeenToegangDieTijdensHetMakenVeranderde() {
        AlsCasustoegangGewijzigdDanVerzoektoegang alsToegang = new AlsCasustoegangGewijzigdDanVerzoektoegang(toegang);
        geheugen.bewaar(new Casustoegang(CASUS, DEELNEMERS, "1"));
        geheugen.naMaken = () -> geheugen.bewaar(new Casustoegang(CASUS, List.of(DEELNEMER_TEUN), "2"));
        alsBlokkade.voerUit(NIEUWS, BERICHT);
        assertThat(geheugen.alle().getFirst().deelnemers()).containsExactly(DEELNEMER_TEUN);
        alsToegang.voerUit(new Casustoegang(CASUS, DEELNEMERS, "1"));
        assertThat(geheugen.alle().getFirst().deelnemers()).as("een late herhaling verandert niets").containsExactly(DEELNEMER_TEUN);
    }

    @Test
    void verteltOpnieuwWieEenVerzoekMagZienAlsDeDeelnamesVeranderen() {
        alsBlokkade.voerUit(NIEUWS, BERICHT);
        geheugen.gebeurd.clear();
        new AlsCasustoegangGewijzigdDanVerzoektoegang(toegang).voerUit(new Casustoegang(CASUS, DEELNEMERS, "2"));
        assertThat(geheugen.gebeurd)
                .containsExactly(new ToegangGewijzigd(new Toegangslijst(List.of(DEELNEMER_FATIMA, DEELNEMER_SAMIRA, DEELNEMER_TEUN), Set.of())));
    }

    @Test
    void laatHetConceptVervallenAlsDeActieWeerVerderKan() {
        AlsBlokkadeOpgehevenDanConceptVervalt alsOpgeheven = new AlsBlokkadeOpgehevenDanConceptVervalt(geheugen);
        alsBlokkade.voerUit(NIEUWS, BERICHT);
        alsOpgeheven.voerUit("een-andere-blokkade", NU, BERICHT);
        assertThat(geheugen.alle().getFirst().stand()).isEqualTo(Stand.CONCEPT);

        alsOpgeheven.voerUit("blokkade-1", NU, BERICHT);
        assertThat(geheugen.alle().getFirst().stand()).isEqualTo(Stand.INGETROKKEN);
        assertThat(geheugen.gebeurd).last().isEqualTo(new VerzoekIngetrokken());
    }

    /** Answers one by one what was prepared. */
    private record Plan(Deque<Supplier<Optional<Plangegevens>>> antwoorden) implements Gezinsplan {

        @SafeVarargs
        static Plan dat(Supplier<Optional<Plangegevens>>... antwoorden) {
            return new Plan(new ArrayDeque<>(List.of(antwoorden)));
        }

        @Override
        public Optional<Plangegevens> gegevensVoorVerzoek(String casusId, String actieId) {
            return antwoorden.removeFirst().get();
        }
    }

    private static Optional<Plangegevens> zwijgt() {
        throw new GezinsplanZwijgt(new IllegalStateException("niet bereikbaar"));
    }

    @Test
    void vraagtHetPlanTotHetAntwoordt() {
        alsBlokkade.voerUit(NIEUWS, BERICHT);
        ConceptVooruitvullen vullen = new ConceptVooruitvullen(
                geheugen, Plan.dat(AutomatiekTest::zwijgt, AutomatiekTest::zwijgt, () -> Optional.of(plangegevens())));
        assertThat(vullen.voerUit()).isFalse();
        assertThat(vullen.voerUit()).isFalse();
        assertThat(geheugen.alle().getFirst().formulier().wachtOpPlan()).isTrue();
        assertThat(vullen.voerUit()).isTrue();
        assertThat(geheugen.alle().getFirst().formulier().inhoud().gewenstEffect()).isEqualTo("Noor slaapt om acht uur.");
        assertThat(vullen.voerUit()).as("er is niets meer te vragen").isTrue();
    }

    @Test
    void houdtOpMetVragenAlsHetPlanDeActieNietKent() {
        alsBlokkade.voerUit(NIEUWS, BERICHT);
        assertThat(new ConceptVooruitvullen(geheugen, Plan.dat(Optional::empty)).voerUit()).isTrue();
        assertThat(geheugen.alle().getFirst().formulier().wachtOpPlan()).isFalse();
    }

    @Test
    void antwoordtDatErNietsIsAlsEenVerzoekNietBestaat() {
        assertThat(geheugen.wijzig(new VerzoekId("weg"), Opdrachten.dienIn(), new Aanleiding.Eigen())).isEqualTo(new Uitkomst.Ontbreekt<>());
    }
}
