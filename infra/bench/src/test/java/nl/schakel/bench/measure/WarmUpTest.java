package nl.schakel.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void isSteadyWhenThreeWindowsInARowDifferLessThanATwentieth() {
        WarmUp warmUp = new WarmUp();
        warmUp.add(100);
        warmUp.add(400);
        warmUp.add(500);
        assertThat(warmUp.isSteady()).isFalse();

        warmUp.add(505);
        assertThat(warmUp.isSteady()).isFalse();
        warmUp.add(510);
        assertThat(warmUp.isSteady()).isTrue();
    }
}
