package nl.schakel.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void takesTheRatioWithinEachRoundAndThenTheMiddle() {
        // The ratio of the medians would be 20/10 = 2; the rounds themselves say 1, 2 and 3.
        Spread spread = Spread.ofRatios(List.of(
                sample(1, 1000, 1), sample(2, 10, 10), sample(3, 40, 20), sample(4, 15, 5)));

        assertThat(spread.median()).isCloseTo(2, within(1e-9));
        assertThat(spread.min()).isCloseTo(1, within(1e-9));
        assertThat(spread.max()).isCloseTo(3, within(1e-9));
        assertThat(spread.rounds()).isEqualTo(3);
    }

    @Test
    void neverCountsTheFirstRound() {
        Spread spread = Spread.ofRatios(List.of(sample(1, 9, 1), sample(2, 2, 1), sample(3, 2, 1)));

        assertThat(spread.max()).isEqualTo(2);
        assertThat(spread.discarded()).isZero();
    }

    @Test
    void throwsOutRoundsInWhichTheFloorWasMoreThanTwiceItsMedianAndCountsThem() {
        Spread spread = Spread.ofRatios(List.of(
                new Sample(1, 1, 1, 100), new Sample(2, 2, 1, 1), new Sample(3, 2, 1, 1.2), new Sample(4, 7, 1, 2.5), new Sample(5, 2, 1, 1)));

        assertThat(spread.max()).isEqualTo(2);
        assertThat(spread.rounds()).isEqualTo(3);
        assertThat(spread.discarded()).isEqualTo(1);
    }

    @Test
    void keepsARoundWhoseFloorIsExactlyTwiceTheMedian() {
        Spread spread = Spread.ofRatios(List.of(sample(1, 1, 1), new Sample(2, 1, 1, 1), new Sample(3, 5, 1, 2), new Sample(4, 1, 1, 1)));

        assertThat(spread.discarded()).isZero();
        assertThat(spread.max()).isEqualTo(5);
    }

    @Test
    void refusesARunOfOneRound() {
        assertThatThrownBy(() -> Spread.ofRatios(List.of(sample(1, 1, 1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesTheMeanOfTheTwoMiddleOnes() {
        assertThat(Spread.median(List.of(9.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
        assertThat(Spread.median(List.of(9.0, 1.0, 3.0))).isEqualTo(3);
    }

    private static Sample sample(int round, double ours, double peer) {
        return new Sample(round, ours, peer, 1);
    }
}
