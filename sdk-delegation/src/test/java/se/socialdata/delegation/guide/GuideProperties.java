package se.socialdata.delegation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.socialdata.core.time.DateInterval;

class GuideProperties {

    @Property
    void the_default_is_the_strictest_outcome_that_is_marked(@ForAll OutcomeMarks marks) {
        Handover strictest =
                marks.getMarked().stream().reduce((one, other) -> other).orElse(Handover.NOT_A_MUNICIPAL_TASK);

        assertThat(marks.toHandover()).isEqualTo(strictest);
    }

    @Property
    void a_local_option_is_a_marked_outcome_other_than_the_default(@ForAll OutcomeMarks marks) {
        marks.toLocalOption().ifPresent(option -> {
            assertThat(marks.getMarked()).contains(option, Handover.MAY_NOT_BE_HANDED_OVER);
            assertThat(option.isPermitted()).isTrue();
        });
        assertThat(marks.toLocalOption()).isNotEqualTo(Optional.of(marks.toHandover()));
    }

    @Example
    void a_malformed_mark_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedMark.parse("x"))
                .withMessage("expected an empty cell, X or X*");
    }

    @Property(tries = 100)
    void a_condition_of_the_guide_reads_back_what_it_writes(@ForAll GuideCondition condition) {
        assertThat(GuideCondition.parse(condition.toString())).isEqualTo(condition);
    }

    @Property(tries = 100)
    void a_guide_with_deviations_keeps_rows_tasks_and_marks(@ForAll Guide guide) {
        Guide printed = Guides.norrbotten2026();

        assertThat(guide.getTasks()).isEqualTo(printed.getTasks());
        assertThat(guide.getRows())
                .extracting(GuideRow::getMarks)
                .isEqualTo(printed.getRows().stream().map(GuideRow::getMarks).toList());
    }

    @Property(tries = 100)
    void a_deviation_changes_nothing_outside_its_days(@ForAll LocalDeviation deviation) {
        Guide printed = Guides.norrbotten2026();
        DateInterval validity = deviation.getValidity();
        LocalDate before = validity.getStart().minusDays(1);

        assertThat(printed.withDeviations(List.of(deviation), before)).isEqualTo(printed);
        assertThat(printed.withDeviations(List.of(deviation), validity.getStart())
                        .get(deviation.getTask())
                        .getDeviation())
                .contains(deviation);
    }
}
