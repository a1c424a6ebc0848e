package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Proef.gegeven;
import static nl.schakel.maatwerktafel.verzoek.model.Voorbeeld.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.JuridischeGrond;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;
import org.junit.jupiter.api.Test;

/** Tries every step in every state, draws what is possible, and compares that with the drawing in the README's folder. */
class StatusdiagramTest {

    private static final Path TEKENING = Path.of("docs/standen.md");

    @Test
    void staatZoInDeDocumentatie() throws IOException {
        String getekend = teken();
        if (!Files.exists(TEKENING)) {
            Files.createDirectories(TEKENING.getParent());
            Files.writeString(TEKENING, getekend);
        }
        assertThat(Files.readString(TEKENING)).as("gooi docs/standen.md weg en draai deze test: dan komt er een nieuwe").isEqualTo(getekend);
    }

    private static String teken() {
        Set<String> pijlen = new TreeSet<>();
        standen().forEach((naam, begin) -> stappen().forEach((stap, opdracht) -> {
            Verzoek verzoek = begin.get().verzoek();
            if (verzoek.verwerk(opdracht, 99) instanceof Uitslag.Aanvaard<Verzoek, VerzoekGebeurtenis>(Verzoek na, var _)) {
                pijlen.add("    " + naam + " --> " + naam(na) + " : " + stap);
            }
        }));
        return """
                # De standen van een verzoek

                Geschreven door `StatusdiagramTest`, die elke stap in elke stand probeert.

                ```mermaid
                stateDiagram-v2
                    [*] --> CONCEPT
                %s
                    BESLOTEN --> [*]
                    INGETROKKEN --> [*]
                ```
                """.formatted(String.join("\n", pijlen));
    }

    private static String naam(Verzoek verzoek) {
        return verzoek.behandeling().aangehouden() ? "AANGEHOUDEN" : verzoek.stand().name();
    }

    private static Map<String, Supplier<Proef>> standen() {
        Map<String, Supplier<Proef>> standen = new LinkedHashMap<>();
        standen.put("CONCEPT", () -> gegeven(zelfGemaakt(formulier(Urgentie.NORMAAL, JuridischeGrond.ONBEKEND))));
        standen.put("INGEDIEND", () -> gegeven(zelfGemaakt(), ingediend()));
        standen.put("VRAAG", () -> gegeven(zelfGemaakt(), ingediend(), vraagGesteld()));
        standen.put("GEAGENDEERD", () -> gegeven(zelfGemaakt(), ingediend(), vraagGesteld(), geagendeerd()));
        standen.put("AANGEHOUDEN",
                () -> gegeven(zelfGemaakt(), ingediend(), geagendeerd(), besloten(inhoud(Besluitsoort.AANGEHOUDEN))));
        standen.put("BESLOTEN", () -> gegeven(zelfGemaakt(), ingediend(), geagendeerd(), besloten(inhoud(Besluitsoort.TOEGEKEND))));
        standen.put("INGETROKKEN", () -> gegeven(zelfGemaakt(), ingetrokken()));
        return standen;
    }

    private static Map<String, VerzoekOpdracht> stappen() {
        Map<String, VerzoekOpdracht> stappen = new LinkedHashMap<>();
        stappen.put("formulier wijzigen", gewijzigd(metEffect("Iets anders."), 99));
        stappen.put("juridische grond aanvullen",
                new VerzoekOpdracht.WijzigFormulier(formulier(Urgentie.HOOG, JuridischeGrond.ANDERS), 99, DOOR_JOOST));
        stappen.put("versturen", ingediend());
        stappen.put("vraag terugleggen", vraagGesteld());
        stappen.put("vraag beantwoorden", beantwoord("Een antwoord.", null));
        stappen.put("op een tafel zetten", new VerzoekOpdracht.Agendeer(
                new Agendapunt("8192a3b4-c5d6-47e8-b901-122b3c4d5e70", LocalDate.of(2026, 4, 16), LocalTime.NOON), DOOR_KARIN));
        stappen.put("aan het besluit schrijven", ontwerp("Een begin.", null, DOOR_JOOST));
        stappen.put("besluiten", besloten(inhoud(Besluitsoort.AFGEWEZEN)));
        stappen.put("aanhouden", besloten(inhoud(Besluitsoort.AANGEHOUDEN)));
        stappen.put("intrekken", ingetrokken());
        return stappen;
    }

    @Test
    void kentElkeStand() {
        assertThat(standen().values().stream().map(s -> s.get().verzoek().stand()).toList()).containsAll(List.of(Stand.values()));
    }
}
