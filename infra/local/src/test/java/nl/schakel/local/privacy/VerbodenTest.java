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

    @Test
    void laatGetallenStaanDieEenProgrammaTrok() {
        assertThat(Verboden.in("fetch request with (sessionId=522341354, epoch=68) to node 1")).isEmpty();
        assertThat(Verboden.in("away since 2026-11-23T14:26:15.522341354Z")).isEmpty();
        assertThat(Verboden.in("sessionId=522341354")).as("not the broker's words").contains("522341354");
        assertThat(Verboden.in("bedrag 12.522341354")).contains("522341354");
    }
}
