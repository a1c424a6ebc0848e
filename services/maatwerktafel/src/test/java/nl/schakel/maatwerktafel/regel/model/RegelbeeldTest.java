package nl.schakel.maatwerktafel.regel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.regel.application.Regelbeeld;
import nl.schakel.maatwerktafel.regel.application.Regelbeelden;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht.TelVerzoek;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht.VoegToe;
import nl.schakel.maatwerktafel.regel.model.SignaalOpdracht.GeefSignaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets to see how often a rule pinches. */
class RegelbeeldTest {

    private static final RegelId REGEL = new RegelId("regel-1");
    private static final Instant NU = Instant.parse("2026-04-02T09:30:00Z");
    private static final LocalDate DAG = LocalDate.of(2026, 4, 2);

    private final Catalogus catalogus = new Catalogus();
    private final Regelbeelden beelden = new Regelbeelden(catalogus, catalogus, new Tijd(Clock.fixed(NU, Tijd.ZONE)));

    @BeforeEach
    void eenRegelMetVierVerzoeken() {
        var tekst = new Regeltekst("Opvang stopt", Regeltekst.Soort.GEWOONTE, "Nergens", null, "Gemeente", null);
        catalogus.maak(new VoegToe(REGEL, tekst, Door.DIENST), new Aanleiding.Eigen());
        tel("v1", "v2", "v3", "v4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wijkteammedewerker", "teamleider", "partner", "gezinslid", "beheerder", "fg"})
    void eenKleinGetalWijstNaarEenGezinEnBlijftWeg(String functie) {
        assertThat(gezienDoor(functie).aantalVerzoeken12Maanden()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beleidsmedewerker", "tafelvoorzitter", "tafelmedewerker"})
    void beleidEnDeTafelZienElkGetal(String functie) {
        assertThat(gezienDoor(functie).aantalVerzoeken12Maanden()).isEqualTo(4);
    }

    @Test
    void vanafVijfZietIedereenHet() {
        tel("v5");

        assertThat(gezienDoor("wijkteammedewerker").aantalVerzoeken12Maanden()).isEqualTo(5);
    }

    @Test
    void iedereenZietDatErEenSignaalIsEnHoeVerHetIs() {
        assertThat(gezienDoor("partner").signaal()).isNull();
        catalogus.maak(new GeefSignaal(new SignaalId("s1"), REGEL, 3, Door.DIENST, NU), new Aanleiding.Eigen());
        catalogus.maak(new GeefSignaal(new SignaalId("s2"), REGEL, 6, Door.DIENST, NU), new Aanleiding.Eigen());

        assertThat(gezienDoor("partner").signaal())
                .as("het nieuwste")
                .isEqualTo(new Regelbeeld.Signaal("s2", SignaalStand.NIEUW));
    }

    @Test
    void eenRegelDieErNietIsOntbreektInDeLijst() {
        assertThat(beelden.van(List.of("regel-1", "regel-9"), lezer("partner"))).containsOnlyKeys("regel-1");
        assertThat(beelden.titels(List.of("regel-1", "regel-1", "regel-9"))).containsExactly(Map.entry("regel-1", "Opvang stopt"));
        assertThat(beelden.van("regel-9", lezer("partner"))).isEmpty();
    }

    private Regelbeeld gezienDoor(String functie) {
        return beelden.van(REGEL.waarde(), lezer(functie)).orElseThrow();
    }

    private void tel(String... verzoeken) {
        for (String verzoek : verzoeken) {
            catalogus.wijzig(REGEL, new TelVerzoek(verzoek, DAG, Door.DIENST), new Aanleiding.Eigen());
        }
    }

    private static Onderwerp lezer(String functie) {
        return new Onderwerp("lezer", "Lezer", null, null, Set.of(functie));
    }
}
