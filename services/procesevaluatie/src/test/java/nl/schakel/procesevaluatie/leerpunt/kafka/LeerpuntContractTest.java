package nl.schakel.procesevaluatie.leerpunt.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.messaging.OutgoingEvent;
import nl.schakel.procesevaluatie.Contractvorm;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import nl.schakel.procesevaluatie.leerpunt.model.GeefVrij;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Afkomst;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpunt.Inhoud;
import nl.schakel.procesevaluatie.leerpunt.model.LeerpuntUitspraak;
import nl.schakel.procesevaluatie.leerpunt.model.Leerpuntsoort;
import nl.schakel.testkit.Contracten;
import nl.schakel.testkit.Personen;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LeerpuntContractTest {

    private static final Handelende FATIMA = new Handelende(Personen.FATIMA.id(), "Fatima", null, "wijkteammedewerker");
    private static final Handelende OLGA = new Handelende(Personen.OLGA.id(), "Olga", null, "teamleider");

    private final LeerpuntVertaler vertaler = new LeerpuntVertaler();

    @Test
    void schrijftWatIsAfgesprokenEnNietsWatNaarEenGezinLeidt() {
        var alle = levensloop(UUID.randomUUID().toString());
        alle.stream().filter(e -> e.topic().equals("procesevaluatie")).forEach(Contractvorm::klopt);
        assertThat(alle.stream().map(OutgoingEvent::type).filter(t -> t.startsWith("nl.leerpunten.")))
                .containsExactlyElementsOf(List.of("nl.leerpunten.leerpunt-voorgesteld.v1", "nl.leerpunten.leerpunt-gelezen.v1", "nl.leerpunten.leerpunt-vrijgegeven.v1"))
                .containsExactlyInAnyOrderElementsOf(Contractvorm.types("procesevaluatie", "nl.leerpunten."));
        assertThat(alle).allSatisfy(e -> {
            assertThat(e.key()).isEqualTo("0c5b1d6e-0000-4000-8000-000000000001");
            assertThat(e.data()).doesNotContainKeys("casusId", "evaluatieId");
        });
        levensloop(null).stream().filter(e -> e.topic().equals("procesevaluatie")).forEach(Contractvorm::klopt);
    }

    @Test
    void laatNaVrijgaveAlleProfessionalsToeEnNoemtNiemandMeer() {
        var toegang = levensloop(null).stream().filter(e -> e.topic().equals("toegang")).toList();
        assertThat(toegang).hasSize(2).allSatisfy(e ->
                assertThat(Contracten.schendingen("toegang", e.type(), JsonMapper.shared().writeValueAsString(e.data()))).isEmpty());
        assertThat(toegang.getFirst().data().toString()).contains(Personen.FATIMA.id(), Personen.MARGA.id(), "teamleider").doesNotContain("partner");
        assertThat((List<?>) toegang.getLast().data().get("personen")).isEmpty();
        assertThat(toegang.getLast().data().get("functies").toString()).contains("partner", "beleidsmedewerker").doesNotContain("gezinslid");
    }

    private List<OutgoingEvent> levensloop(String regelId) {
        var id = "0c5b1d6e-0000-4000-8000-000000000001";
        var inhoud = new Inhoud("a", "b", "c", regelId == null ? Leerpuntsoort.WERKTE : Leerpuntsoort.REGEL_KNELT, regelId);
        var voorstel = aanvaard(Leerpunt.stelVoor(id, inhoud, new Afkomst(Personen.FATIMA.id(), List.of(Personen.MARGA.id())), FATIMA));
        var gelezen = aanvaard(voorstel.leerpunt().verwerk(new GeefVrij(FATIMA, false, "2026-K4", null)));
        var vrij = aanvaard(gelezen.leerpunt().verwerk(new GeefVrij(OLGA, false, "2026-K4", null)));
        return Stream.of(vertaler.vertaal(null, voorstel), vertaler.vertaal(voorstel.leerpunt(), gelezen), vertaler.vertaal(gelezen.leerpunt(), vrij))
                .flatMap(List::stream).toList();
    }

    private static LeerpuntUitspraak.Aanvaard aanvaard(LeerpuntUitspraak uitspraak) {
        return (LeerpuntUitspraak.Aanvaard) uitspraak;
    }
}
