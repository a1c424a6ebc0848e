package nl.schakel.procesevaluatie.evaluatie.model;

import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.*;
import nl.schakel.procesevaluatie.evaluatie.model.Verbeteractie.Voortgang;
import nl.schakel.procesevaluatie.gedeeld.model.Handelende;
import org.junit.jupiter.api.Test;

/** Probeert elke opdracht in elke stand en tekent wat er gebeurt. Zo is {@code docs/standen.md} nooit ouder dan het model. */
class StandendiagramTest {

    private static final Path BESTAND = Path.of("docs/standen.md");

    @Test
    void hetDiagramIsWatHetModelDoet() throws IOException {
        var getekend = teken();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/standen.md"), getekend);
        assertThat(getekend).as("verschilt van docs/standen.md; neem target/standen.md over als het klopt").isEqualTo(Files.readString(BESTAND));
    }

    private static String teken() {
        Map<Stand, Map<Stand, TreeSet<String>>> stappen = new EnumMap<>(Stand.class);
        voorbeelden().forEach(evaluatie -> opdrachten(evaluatie).forEach(opdracht -> {
            if (evaluatie.verwerk(opdracht) instanceof Uitspraak.Aanvaard aanvaard) {
                stappen.computeIfAbsent(evaluatie.stand(), s -> new TreeMap<>())
                        .computeIfAbsent(aanvaard.evaluatie().stand(), s -> new TreeSet<>())
                        .add(opdracht.getClass().getSimpleName());
            }
        }));
        var tekst = new StringBuilder("# Standen van een evaluatie\n\nGetekend door `StandendiagramTest`: elke opdracht, geprobeerd in elke stand.\n\n");
        tekst.append("```mermaid\nstateDiagram-v2\n    [*] --> VOORGESTELD : stelVoor, zonder account van het gezin\n");
        tekst.append("    [*] --> INSTEMMING_GEVRAAGD : stelVoor\n");
        stappen.forEach((van, naar) -> naar.forEach((stand, namen) -> {
            if (stand != van) {
                tekst.append("    %s --> %s : %s\n".formatted(van, stand, String.join(", ", namen)));
            }
        }));
        tekst.append("    VERVALLEN --> [*]\n    AFGEROND --> [*]\n```\n\n| stand | kan ook, zonder dat de stand verandert |\n|---|---|\n");
        for (var stand : Stand.values()) {
            var blijft = stappen.getOrDefault(stand, Map.of()).getOrDefault(stand, new TreeSet<>());
            tekst.append("| %s | %s |\n".formatted(stand, blijft.isEmpty() ? "–" : String.join(", ", blijft)));
        }
        return tekst.toString();
    }

    private static List<Evaluatie> voorbeelden() {
        return List.of(zonderGezin(), gevraagd(), metArts(), gepland(), gehouden(), actiesLopen(), afgerond(),
                na(gevraagd().verwerk(new TrekIn(MARGA, "Nu niet."))));
    }

    private static List<Opdracht> opdrachten(Evaluatie nu) {
        var later = new Moment("m8", VANDAAG, "besluit-genomen", Bron.TAFEL, false, null);
        var opdrachten = new ArrayList<Opdracht>(List.of(
                new GeefInstemming(MARGA, Keuze.MAG_ZONDER_MIJ, NU, "d8", null),
                new WijsGespreksleiderAan(MARGA, persoon("karin"), null),
                new KiesMomenten(FATIMA, Map.of("m1", true), null),
                new VoegMomentToe(MARGA, "m9", VANDAAG, "Tekst"),
                new VulTijdlijnAan(Handelende.DIENST, List.of(later)),
                metAccount(TEUN),
                new NodigOpnieuwUit(FATIMA, "d-arts", NU),
                new SluitDeelnemerAf(MARGA, "d-arts", null),
                new ZegToe(alsGast("d-arts")),
                new MeldAf(alsGast("d-arts"), null),
                new LeverBijdrage(LOTTE, antwoorden(), "d9", NU),
                new PlanBijeenkomst(FATIMA, NU.plusSeconds(5), null),
                new LegVerslagVast(FATIMA, List.of()),
                new LegLeerpuntVast(FATIMA, "l9"),
                new SpreekVerbeteractieAf(FATIMA, "v9", "Wat", "Wie", VANDAAG),
                new TrekIn(MARGA, "Reden"),
                new VerwerkDeelname(Handelende.DIENST, CASUSDEELNAMES.subList(0, 2))));
        nu.verbeteracties().forEach(v -> List.of(Voortgang.KLAAR, Voortgang.BEZIG)
                .forEach(stand -> opdrachten.add(new WerkVerbeteractieBij(FATIMA, v.id(), stand, null))));
        return opdrachten;
    }
}
