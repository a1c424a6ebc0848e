package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;
import static nl.schakel.maatwerktafel.verzoek.model.Opdrachten.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.JuridischeGrond;
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
            if (begin.uitslag(opdracht) instanceof Uitslag.Aanvaard<Verzoek, VerzoekGebeurtenis>(Verzoek na, var _)) {
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

    private static Map<String, Gegeven> standen() {
        Map<String, Gegeven> standen = new LinkedHashMap<>();
        standen.put("CONCEPT", Gegeven.concept());
        standen.put("INGEDIEND", Gegeven.ingediend());
        standen.put("VRAAG", Gegeven.metVraag());
        standen.put("GEAGENDEERD", Gegeven.geagendeerd().na(stelVraag(), agendeer(OP_LATERE_TAFEL)));
        standen.put("AANGEHOUDEN", Gegeven.aangehouden());
        standen.put("BESLOTEN", Gegeven.besloten());
        standen.put("INGETROKKEN", Gegeven.ingetrokken());
        return standen;
    }

    private static Map<String, VerzoekOpdracht> stappen() {
        Map<String, VerzoekOpdracht> stappen = new LinkedHashMap<>();
        stappen.put("formulier wijzigen", wijzig(metOplossing("Iets anders."), 99));
        stappen.put("juridische grond aanvullen",
                new VerzoekOpdracht.WijzigFormulier(metGrond(formulier(), JuridischeGrond.ANDERS), 99, DOOR_JOOST));
        stappen.put("versturen", dienIn());
        stappen.put("vraag terugleggen", stelVraag("nog-een-vraag"));
        stappen.put("vraag beantwoorden", beantwoord("Een antwoord.", null));
        stappen.put("op een tafel zetten", agendeer(OP_TAFEL));
        stappen.put("aan het besluit schrijven", ontwerp(inhoud(Besluitsoort.TOEGEKEND), null));
        stappen.put("besluiten", besluit(inhoud(Besluitsoort.AFGEWEZEN)));
        stappen.put("aanhouden", besluit(inhoud(Besluitsoort.AANGEHOUDEN)));
        stappen.put("intrekken", trekIn());
        return stappen;
    }

    @Test
    void kentElkeStand() {
        assertThat(standen().values().stream().map(g -> g.verzoek().stand()).toList()).containsAll(List.of(Stand.values()));
    }
}
