package se.socialdata.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Segment;
import se.socialdata.core.time.Timeline;

/** The examples of the README on periods, as they stand there; {@link ReadmeTest} holds the two equal. */
class TimeExamplesTest {

    @Test
    void periods_are_worked_with() {
        Timeline<String> placements = Timeline.of(List.of(
                Segment.of(DateInterval.parse("2025-01-01/2025-03-31"), "jourhem"),
                Segment.of(DateInterval.parse("2025-05-01/"), "familjehem")));
        List<DateInterval> gaps = placements.gaps(DateInterval.parse("2025-01-01/2025-12-31")); // April
        assertThat(gaps).containsExactly(DateInterval.parse("2025-04-01/2025-04-30"));
    }
}
