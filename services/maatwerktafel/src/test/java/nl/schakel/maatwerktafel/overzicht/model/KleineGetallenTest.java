package nl.schakel.maatwerktafel.overzicht.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KleineGetallenTest {

    private static Map<String, Integer> delen(int... aantallen) {
        Map<String, Integer> delen = new LinkedHashMap<>();
        for (int i = 0; i < aantallen.length; i++) {
            delen.put("d" + i, aantallen[i]);
        }
        return delen;
    }

    private static List<@Nullable Integer> over(int... aantallen) {
        return new java.util.ArrayList<>(KleineGetallen.verberg(delen(aantallen)).values());
    }

    @Test
    void toontGroteGetallenEnNul() {
        assertThat(over(17, 12, 8, 10, 0)).containsExactly(17, 12, 8, 10, 0);
    }

    @Test
    void verbergtNaastEenKleinGetalHetKleinsteAndere() {
        assertThat(over(17, 12, 3)).containsExactly(17, null, null);
    }

    @Test
    void verbergtTweeKleineGetallenDieSamenTeKleinZijnMetEenDerde() {
        assertThat(over(17, 2, 1, 9)).containsExactly(17, null, null, null);
    }

    @Test
    void verbergtTweeKleineGetallenDieSamenGrootGenoegZijn() {
        assertThat(over(17, 4, 3)).containsExactly(17, null, null);
    }

    @Test
    void verbergtAllesAlsErNietMeerIs() {
        assertThat(over(2, 0)).containsExactly(null, 0);
        assertThat(over()).isEmpty();
    }

    @Test
    void laatZichNooitUitHetTotaalTerugrekenen() {
        Random toeval = new Random(7);
        for (int ronde = 0; ronde < 2000; ronde++) {
            int[] aantallen = toeval.ints(1 + toeval.nextInt(6), 0, 12).toArray();
            List<@Nullable Integer> over = over(aantallen);
            int verborgen = 0;
            int som = 0;
            boolean ietsTeZien = false;
            for (int i = 0; i < aantallen.length; i++) {
                Integer toon = over.get(i);
                assertThat(toon == null || toon == 0 || toon >= KleineGetallen.KLEINSTE).isTrue();
                ietsTeZien |= toon != null && toon > 0;
                verborgen += toon == null ? 1 : 0;
                som += toon == null ? aantallen[i] : 0;
            }
            boolean veilig = verborgen == 0 || !ietsTeZien || (verborgen > 1 && som >= KleineGetallen.KLEINSTE);
            assertThat(veilig).isTrue();
        }
    }

    @Test
    void verbergtEenTotaalDatZelfTeKleinIs() {
        assertThat(KleineGetallen.verberg(4)).isNull();
        assertThat(KleineGetallen.verberg(5)).isEqualTo(5);
        assertThat(KleineGetallen.verberg(0)).isZero();
    }
}
