package nl.schakel.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void spreadsRequestsEvenlyWithoutDrift() {
        Schedule schedule = new Schedule(1_000, 3);

        assertThat(schedule.due(0)).isEqualTo(1_000);
        assertThat(schedule.due(1)).isEqualTo(333_334_333);
        // A sum of rounded thirds would be a nanosecond off by now, and a second after a month.
        assertThat(schedule.due(3_000_000)).isEqualTo(1_000_000_000_001_000L);
        assertThat(schedule.tickets(2)).isEqualTo(6);
    }
}
