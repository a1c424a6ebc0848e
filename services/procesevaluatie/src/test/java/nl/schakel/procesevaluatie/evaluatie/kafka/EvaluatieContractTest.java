package nl.schakel.procesevaluatie.evaluatie.kafka;

import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.FATIMA;
import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.NU;
import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.messaging.IncomingEvent;
import nl.schakel.messaging.OutgoingEvent;
import nl.schakel.messaging.UnreadableEvent;
import nl.schakel.procesevaluatie.Contractvorm;
import nl.schakel.procesevaluatie.evaluatie.model.Aanleiding;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis;
import nl.schakel.procesevaluatie.evaluatie.model.Gebeurtenis.*;
import nl.schakel.procesevaluatie.evaluatie.model.Keuze;
import nl.schakel.procesevaluatie.evaluatie.model.Soort;
import nl.schakel.procesevaluatie.evaluatie.model.Tijdlijn;
import nl.schakel.procesevaluatie.evaluatie.model.Uitspraak;
import nl.schakel.procesevaluatie.evaluatie.model.Verbeteractie;
import nl.schakel.procesevaluatie.evaluatie.model.Voorstel;
import nl.schakel.procesevaluatie.gedeeld.model.Casusdeelname;
import nl.schakel.testkit.Personen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;

class EvaluatieContractTest {

    private static final String CASUS = UUID.randomUUID().toString();
    private static final String ID = UUID.randomUUID().toString();

    static Stream<Gebeurtenis> gebeurtenissen() {
        return Stream.of(
                new ProcesevaluatieVoorgesteld(Aanleiding.CASUS_AFGESLOTEN),
                new InstemmingGegeven(Keuze.ALLEEN_VERHAAL),
                new GespreksleiderAangewezen(),
                new GespreksleiderVervallen(),
                new TijdlijnGewijzigd(),
                new DeelnemerUitgenodigd(UUID.randomUUID().toString()),
                new DeelnameToegezegd(UUID.randomUUID().toString()),
                new DeelnameAfgezegd(UUID.randomUUID().toString()),
                new BijdrageGeleverd(UUID.randomUUID().toString()),
                new BijeenkomstGepland(NU),
                new ProcesevaluatieGehouden(),
                new ProcesevaluatieVervallen(),
                new VerbeteractieAfgesproken(UUID.randomUUID().toString(), VANDAAG),
                new VerbeteractieBijgewerkt(UUID.randomUUID().toString(), Verbeteractie.Voortgang.KLAAR));
    }

    @ParameterizedTest
    @MethodSource("gebeurtenissen")
    void schrijftWatIsAfgesproken(Gebeurtenis gebeurtenis) {
        var uit = vertaal(evaluatie(), gebeurtenis);
        assertThat(uit.key()).isEqualTo(CASUS);
        Contractvorm.klopt(uit);
    }

    @Test
    void schrijftElkeAfgesprokenSoort() {
        assertThat(gebeurtenissen().map(g -> vertaal(evaluatie(), g).type()))
                .containsExactlyInAnyOrderElementsOf(Contractvorm.types("procesevaluatie", "nl.procesevaluaties."));
    }

    @Test
    void zegtVooropWieErMagKijkenAlsDatVerandert() {
        var nieuw = evaluatie();
        var eerst = new EvaluatieVertaler().vertaal(null, new Uitspraak.Aanvaard(nieuw, List.of(new TijdlijnGewijzigd()), FATIMA));
        assertThat(eerst).extracting(OutgoingEvent::type).containsExactly("nl.toegangen.toegang-gewijzigd.v1", "nl.procesevaluaties.tijdlijn-gewijzigd.v1");
        assertThat(eerst.getFirst().key()).isEqualTo(ID);
        assertThat(nl.schakel.testkit.Contracten.schendingen("toegang", eerst.getFirst().type(),
                tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(eerst.getFirst().data()))).isEmpty();
        assertThat(new EvaluatieVertaler().vertaal(nieuw, new Uitspraak.Aanvaard(nieuw, List.of(), FATIMA))).isEmpty();
    }

    @Test
    void geeftWieOmTweeRedenenMagKijkenDeRuimsteTermijn() {
        var kring = List.of(
                new Casusdeelname(Personen.LOTTE.id(), "GEZINSLID", null, VANDAAG, true),
                new Casusdeelname(Personen.LOTTE.id(), "ZORGCOORDINATOR", null, VANDAAG.plusDays(5), true));
        var uit = new EvaluatieVertaler().vertaal(null, new Uitspraak.Aanvaard(evaluatie(kring), List.of(), FATIMA)).getFirst();
        assertThat(uit.data().get("personen").toString()).contains(VANDAAG.plusDays(5).toString()).doesNotContain(VANDAAG + "}");
    }

    @Test
    void leestElkVoorbeeldDatOpDeTijdlijnHoort() {
        var gelezen = Stream.of("gezinsplan", "maatwerktafel").flatMap(t -> Contractvorm.ontvangen(t).stream())
                .filter(e -> Casusgebeurtenis.lees(e).isPresent()).toList();
        assertThat(gelezen.stream().map(IncomingEvent::type).distinct()).hasSize(17);
        gelezen.forEach(e -> {
            var gebeurtenis = Casusgebeurtenis.lees(e).orElseThrow();
            assertThat(gebeurtenis.casusId()).isEqualTo(e.data().path("casusId").asString());
            assertThat(gebeurtenis.moment(e).soort()).doesNotContain(".", "v1");
        });
    }

    @Test
    void rekentEenTijdstipOmNaarDeDagInNederland() {
        var event = Contractvorm.ontvangen("gezinsplan").stream().filter(e -> e.type().endsWith("plan-vastgesteld.v1")).findFirst().orElseThrow();
        assertThat(Casusgebeurtenis.lees(event).orElseThrow().datum()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void leestElkVoorbeeldVanEenToegangsrecord() {
        var standen = Contractvorm.ontvangen("toegang").stream().flatMap(e -> Casusstand.lees(e).stream()).toList();
        assertThat(standen).hasSize(1);
        assertThat(standen.getFirst().deelnames()).extracting(Casusdeelname::caserol).containsExactly("ZORGCOORDINATOR", "PARTNER", "GEZINSLID");
        assertThat(standen.getFirst().deelnames().get(1).tot()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void zegtVanEenRecordDatHijNietLeestWaarom() {
        var leeg = new IncomingEvent("nl.gezinsplannen.plan-vastgesteld.v1", "x/1/0", "urn:x", "x", "1", NU, JsonNodeFactory.instance.objectNode(), "gezinsplan");
        assertThatThrownBy(() -> Casusgebeurtenis.lees(leeg)).isInstanceOf(UnreadableEvent.class).hasMessageContaining("casusId");
    }

    private static OutgoingEvent vertaal(Evaluatie evaluatie, Gebeurtenis gebeurtenis) {
        return new EvaluatieVertaler().vertaal(evaluatie, new Uitspraak.Aanvaard(evaluatie, List.of(gebeurtenis), FATIMA)).getLast();
    }

    private static Evaluatie evaluatie() {
        return evaluatie(List.of(new Casusdeelname(Personen.TEUN.id(), "ZORGCOORDINATOR", Personen.TEUN.organisatieId().orElseThrow(), VANDAAG, true)));
    }

    private static Evaluatie evaluatie(List<Casusdeelname> kring) {
        var voorstel = new Voorstel(CASUS, Soort.KORT, Aanleiding.GEVRAAGD, "x", NU, null, null);
        return ((Uitspraak.Aanvaard) Evaluatie.stelVoor(ID, voorstel, Tijdlijn.LEEG, kring, FATIMA)).evaluatie();
    }
}
