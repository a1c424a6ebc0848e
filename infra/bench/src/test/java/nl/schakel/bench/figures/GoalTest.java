package nl.schakel.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void isMetOnTheRightSideOfItsLimit() {
        assertThat(Goal.atMost(1.5).isMetBy(1.5)).isTrue();
        assertThat(Goal.atMost(1.5).isMetBy(1.51)).isFalse();
        assertThat(Goal.atLeast(1.3).isMetBy(1.3)).isTrue();
        assertThat(Goal.atLeast(1.3).isMetBy(1.29)).isFalse();
        assertThat(Goal.report().isMetBy(99)).isTrue();
    }
}
