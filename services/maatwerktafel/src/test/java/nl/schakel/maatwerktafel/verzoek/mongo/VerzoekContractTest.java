package nl.schakel.maatwerktafel.verzoek.mongo;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.FATIMA;
import static nl.schakel.maatwerktafel.verzoek.model.Familie.NU;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.maatwerktafel.Contract;
import nl.schakel.maatwerktafel.gedeeld.model.Deelnemer;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.verzoek.model.Besluitsoort;
import nl.schakel.maatwerktafel.verzoek.model.Formulier;
import nl.schakel.maatwerktafel.verzoek.model.Herkomst;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.BesluitGenomen;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.BesluitGenomen.Afspraak;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.ConceptGemaakt;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.OntwerpbesluitGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.ToegangGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekGeagendeerd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekGewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekIngediend;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekIngetrokken;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VraagBeantwoord;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VraagTeruggelegd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekId;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.MaakConcept;
import nl.schakel.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What we tell about requests is, to the letter, what the others were promised. */
class VerzoekContractTest {

    private static final String CASUS = "c5a0f1d2-3b4e-4c6f-8a71-9d2e5f6a7b80";
    private static final String VRAAG = "708192a3-b4c5-46d7-a8f9-01122b3c4d5e";
    private static final String TAFEL = "8192a3b4-c5d6-47e8-b901-122b3c4d5e6f";
    private static final VerzoekId ID = new VerzoekId("5e6f7081-92a3-44b5-86d7-e8f901122b3c");

    private final VerzoekVertaler vertaler = new VerzoekVertaler();

    private static Verzoek uitBlokkade() {
        return verzoek(
                "2a3b4c5d-6e7f-4081-92a3-b4c5d6e7f809", "3c4d5e6f-7081-4293-a4b5-c6d7e8f9011a", "4d5e6f70-8192-43a4-b5c6-d7e8f901122b");
    }

    private static Verzoek los() {
        return verzoek(null, null, null);
    }

    private static Verzoek verzoek(@Nullable String actie, @Nullable String blokkade, @Nullable String regel) {
        MaakConcept opdracht = new MaakConcept(ID, new Herkomst(CASUS, actie, blokkade, List.of(), NU, null), FATIMA,
                Formulier.leeg("Geheime titel", regel), false, null, Door.DIENST);
        return ((Uitslag.Aanvaard<Verzoek, VerzoekGebeurtenis>) Verzoek.maak(opdracht)).staat();
    }

    /** Every kind of event with the role that the examples name; for the second example the other one where they differ. */
    private static Map<VerzoekGebeurtenis, String> gebeurtenissen(boolean tweede) {
        Map<VerzoekGebeurtenis, String> alle = new LinkedHashMap<>();
        alle.put(new ConceptGemaakt(), "dienst");
        alle.put(new VerzoekGewijzigd(), "wijkteammedewerker");
        alle.put(new VerzoekIngediend(LocalDate.of(2026, 5, 28)), "wijkteammedewerker");
        alle.put(new VraagTeruggelegd(VRAAG), "tafelmedewerker");
        alle.put(new VraagBeantwoord(VRAAG), "wijkteammedewerker");
        alle.put(new VerzoekGeagendeerd(TAFEL, LocalDate.of(2026, 4, 9)), "tafelmedewerker");
        alle.put(new OntwerpbesluitGewijzigd(), "tafelmedewerker");
        alle.put(tweede ? afgewezen() : toegekend(), "tafelvoorzitter");
        alle.put(new VerzoekIngetrokken(), "wijkteammedewerker");
        return alle;
    }

    private static BesluitGenomen toegekend() {
        Afspraak afspraak =
                new Afspraak("92a3b4c5-d6e7-48f9-8112-2b3c4d5e6f70", FATIMA.persoonId(), LocalDate.of(2026, 5, 1));
        return new BesluitGenomen(Besluitsoort.TOEGEKEND_ONDER_VOORWAARDEN, List.of(afspraak), LocalDate.of(2027, 4, 9));
    }

    private static BesluitGenomen afgewezen() {
        return new BesluitGenomen(Besluitsoort.AFGEWEZEN, List.of(), null);
    }

    private OutgoingEvent vertaald(Verzoek verzoek, VerzoekGebeurtenis gebeurtenis, String rol) {
        return vertaler.vertaal(verzoek, gebeurtenis, new Door(FATIMA, rol));
    }

    @Test
    void schrijftDeGoedgekeurdeVoorbeelden() {
        gebeurtenissen(false).forEach((g, rol) -> Contract.isVoorbeeld(0, vertaald(uitBlokkade(), g, rol)));
        gebeurtenissen(true).forEach((g, rol) -> Contract.isVoorbeeld(1, vertaald(los(), g, rol)));
    }

    @Test
    void vertelWieEenVerzoekMagZien() {
        Deelnemer alleenFatima = new Deelnemer(FATIMA.persoonId(), null, null, null);
        ToegangGewijzigd toegang = new ToegangGewijzigd(new Toegangslijst(List.of(alleenFatima), Toegangslijst.TAFEL));
        OutgoingEvent event = vertaald(los(), toegang, "dienst");
        Contract.isVoorbeeld(1, event);
        assertThat(event.key()).as("sleutel van toegang").isEqualTo(ID.waarde());
    }

    @Test
    void kentElkeSoortGebeurtenis() {
        assertThat(gebeurtenissen(false).keySet().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(List.of(VerzoekGebeurtenis.class.getPermittedSubclasses()).stream()
                        .<Class<?>>map(c -> c)
                        .filter(c -> c != ToegangGewijzigd.class)
                        .toList());
    }

    @Test
    void houdtAllesVanEenGezinOpVolgorde() {
        gebeurtenissen(false).forEach((g, rol) -> assertThat(vertaald(los(), g, rol).key()).isEqualTo(CASUS));
    }
}
