package nl.schakel.local.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbodenTest {

    @Test
    void vindtEenNaamAlsWoordMaarNietAlsDeelVanEenWoord() {
        assertThat(Verboden.in("{\"door\":\"Samira Amrani\"}")).contains("Samira");
        assertThat(Verboden.in("vissersboot, margarine en oduyastraat")).isEmpty();
    }

    @Test
    void vindtWoordenDieIemandSchreef() {
        assertThat(Verboden.in("log: wens=Ik wil Kanariegeel behang")).contains("Kanariegeel");
    }

    @Test
    void vindtEenBsnMaarGeenWillekeurigNummer() {
        assertThat(Verboden.in("nummer 999990342 gevonden")).contains("999990342");
        assertThat(Verboden.in("nummer 123456789 gevonden")).isEmpty();
        assertThat(Verboden.in("0000000042-000 en 3f999990342a")).isEmpty();
    }
}
