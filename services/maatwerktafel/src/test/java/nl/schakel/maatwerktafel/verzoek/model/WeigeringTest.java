package nl.schakel.maatwerktafel.verzoek.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.maatwerktafel.gedeeld.model.Gebrek;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.gedeeld.model.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeigeringTest {

    private static final int LANGSTE_ZIN = 20;

    static Stream<Weigering> alleWeigeringen() {
        return Stream.of(
                new VerzoekWeigering.GeenConcept(),
                new VerzoekWeigering.AlleenGrondAanvullen(),
                new VerzoekWeigering.NietInBehandeling(),
                new VerzoekWeigering.AlBesloten(),
                new VerzoekWeigering.AlIngetrokken(),
                new VerzoekWeigering.NogNietOpTafel(),
                new VerzoekWeigering.IndienerBeslistNiet(),
                new VerzoekWeigering.VraagOnbekend(),
                new VerzoekWeigering.FormulierGebotst(2, Gegeven.concept().verzoek().formulier()));
    }

    @ParameterizedTest
    @MethodSource("alleWeigeringen")
    void zegtInKorteZinnenWaaromEnWatWelKan(Weigering weigering) {
        assertThat(weigering.zin()).endsWith(".").doesNotContain("!", "helaas", "ongeldig", "verplicht", "cliënt");
        assertThat(weigering.zin().split("[.?:] ?"))
                .allSatisfy(zin -> assertThat(zin.split(" ")).hasSizeLessThanOrEqualTo(LANGSTE_ZIN));
    }

    @Test
    void nietVolledigLeestAlsEenOpsomming() {
        var beide = new NietVolledig(List.of(
                new Gebrek("titel", "ontbreekt", "Geef het een naam."), new Gebrek("reden", "ontbreekt", "Zeg waarom.")));

        assertThat(beide.zin()).isEqualTo("Geef het een naam. Zeg waarom.");
    }
}
