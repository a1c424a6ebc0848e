package nl.schakel.gezinsplan.casus.model;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import org.junit.jupiter.api.Test;

/** Draws which steps are possible by asking every command in every status, and compares it with the README. */
class StatusdiagramTest {

    private static final Path README = Path.of("README.md");

    private static final List<Opdracht> OPDRACHTEN = List.of(
            new Opdracht.LegEersteContactVast(id(99)),
            new Opdracht.WijsZorgcoordinatorAan(BETROKKENE_FATIMA, null),
            new Opdracht.WijsZorgcoordinatorAan(null, LID_SAMIRA),
            new Opdracht.GeefAkkoord(LID_SAMIRA, null),
            new Opdracht.StelPlanVast(7),
            new Opdracht.StelDoelBij(DOEL, 1, "Noor slaapt om half negen.", Leefgebied.WONEN),
            new Opdracht.PlanEvaluatie(VANDAAG.plusDays(50)),
            new Opdracht.CheckVeiligheid(Veiligheidscheck.Uitkomst.VEILIG),
            actieVan(FATIMA),
            ingridBijDoel(),
            new Opdracht.SluitCasusAf("Klaar.", VANDAAG.plusDays(90), "Fatima"),
            new Opdracht.GeefNazorg("Goed.", VANDAAG.plusDays(180)),
            new Opdracht.GeefNazorg("Nog steeds goed.", null),
            new Opdracht.HeropenCasus("Het gaat weer mis."),
            new Opdracht.MeldRegelAangepast(REGEL));

    @Test
    void hetDiagramInDeReadmeIsWatHetModelDoet() throws IOException {
        String diagram = diagram();

        assertThat(Files.readString(README))
                .as("replace the diagram in the README by:%n%s", diagram)
                .contains(diagram);
    }

    private static String diagram() {
        Set<String> stappen = new TreeSet<>();
        begin().forEach((status, casus) -> OPDRACHTEN.forEach(opdracht -> {
            if (casus.verwerk(opdracht, DOOR_FATIMA) instanceof Aanvaard na && na.casus().status() != status) {
                stappen.add("    %d%s --> %s: %s%n"
                        .formatted(status.ordinal(), status, na.casus().status(), opdracht.getClass().getSimpleName()));
            }
        }));
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> AANGEMELD: MeldCasusAan\n");
        stappen.forEach(stap -> diagram.append(stap.replaceFirst("\\d", "")));
        return diagram.append("    EINDE --> [*]\n").toString();
    }

    /** A casus in each status, with as much in it as that status allows. */
    private static Map<Status, Casus> begin() {
        Map<Status, Casus> begin = new EnumMap<>(Status.class);
        List.of(
                        Gegeven.aangemeld(),
                        Gegeven.aangemeld().na(new Opdracht.LegEersteContactVast(id(99))),
                        Gegeven.metActie().na(new Opdracht.WijsZorgcoordinatorAan(BETROKKENE_FATIMA, null)),
                        Gegeven.compleet(),
                        Gegeven.inUitvoering(),
                        Gegeven.inUitvoering()
                                .na(new Opdracht.SluitCasusAf("Klaar.", VANDAAG.plusDays(90), "Fatima")),
                        Gegeven.inUitvoering()
                                .na(new Opdracht.SluitCasusAf("Klaar.", VANDAAG.plusDays(90), "Fatima"))
                                .na(new Opdracht.GeefNazorg("Goed.", VANDAAG.plusDays(180))),
                        Gegeven.inUitvoering()
                                .na(new Opdracht.SluitCasusAf("Klaar.", VANDAAG.plusDays(90), "Fatima"))
                                .na(new Opdracht.GeefNazorg("Goed.", null)))
                .forEach(gegeven -> begin.put(gegeven.casus().status(), gegeven.casus()));
        assertThat(begin).as("every status").hasSize(Status.values().length);
        return begin;
    }
}
