package nl.schakel.gateway.partnernieuws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

    @ParameterizedTest
    @ValueSource(strings = {"999990019", "bsn999990019", "leerling-999990019", "https://school.example/dossier/999990019/verzuim",
        "aa0f3c1e-1b2c-4d3e-8f90-9999900190ab/999990019"})
    void zietNegenCijfersDieEenBurgerservicenummerKunnenZijn(String tekst) {
        assertThat(Bsn.staatIn(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999990018", "9999900190", "2026-12-03", "aa0f3c1e-1b2c-4d3e-8f90-999990019abc", "einde-AA0F3C1E-1B2C-4D3E-8F90-999990019ABC",
        "aa0f3c1e1b2c4d3e8f90999990019abc"})
    void laatEenAnderNummerEnEenUuidDoor(String tekst) {
        assertThat(Bsn.staatIn(tekst)).isFalse();
    }
}
