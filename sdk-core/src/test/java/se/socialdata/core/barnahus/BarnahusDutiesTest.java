package se.socialdata.core.barnahus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.socialdata.core.barnahus.CompleteLog.DAY;
import static se.socialdata.core.barnahus.CompleteLog.OPENED;
import static se.socialdata.core.barnahus.CompleteLog.log;
import static se.socialdata.core.barnahus.CompleteLog.untold;
import static se.socialdata.core.barnahus.LogInformationItem.INTERVIEW_PURPOSE;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.JsonPath;
import se.socialdata.core.arbitraries.SchemaFiles;

class BarnahusDutiesTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/core/barnahus/schema");
    private static final LocalDate INTERVIEW = OPENED.plusDays(20);

    private static InformationDuty duty(BarnahusLog log, LocalDate asOf) {
        return InformationDuties.of(log, asOf).find("kim-7", INTERVIEW_PURPOSE).orElseThrow();
    }

    /** The child is told of the purpose at the talk before the interview, by whoever, on a day. */
    private static BarnahusLog told(String by, LocalDate day) {
        return CompleteLog.with(
                untold(log(), INTERVIEW_PURPOSE),
                event -> event.isOf(LogEventType.CHILD_TALK),
                event -> event.addInformation(InformationGiven.builder()
                        .informedBy(by)
                        .date(day)
                        .addItems(INTERVIEW_PURPOSE)
                        .build()));
    }

    private static BarnahusLog assigned(LocalDate due) {
        return BarnahusLog.builder()
                .from(told("rut", INTERVIEW))
                .addAssignments(InformationAssignment.builder()
                        .item(INTERVIEW_PURPOSE)
                        .assignedTo("rut")
                        .eventReference("kim-7")
                        .dueDate(due)
                        .build())
                .build();
    }

    @Test
    void an_interview_calls_for_its_purpose_from_the_police_by_its_day() {
        InformationDuty duty = duty(untold(log(), INTERVIEW_PURPOSE), DAY);

        assertThat(duty.getResponsible()).isEqualTo(BarnahusAuthority.POLICE);
        assertThat(duty.getMomentDate()).contains(INTERVIEW);
        assertThat(duty.getState()).isEqualTo(DutyState.NOBODY);
        assertThat(duty.getExplanationSv())
                .isEqualTo("syftet med barnförhöret (före barnförhör 2025-01-30): Polisen ansvarar, ingen");
        assertThat(duty.getExplanationEn())
                .isEqualTo(
                        "the purpose of the interview (before the interview 2025-01-30): Police answers for it, nobody");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-29,INFORMED", "2025-01-30,INFORMED", "2025-01-31,INFORMED_LATE"})
    void what_is_told_at_another_event_counts_by_its_day(LocalDate day, DutyState state) {
        InformationDuty duty = duty(told("rut", day), DAY);

        assertThat(duty.getState()).isEqualTo(state);
        assertThat(duty.getInformedBy()).containsExactly("rut");
        assertThat(duty.getInformedDate()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-30,INFORMED", "2025-01-29,INFORMED_LATE"})
    void the_agreed_day_is_the_last_one(LocalDate due, DutyState state) {
        InformationDuty duty = duty(assigned(due), DAY);

        assertThat(duty.getState()).isEqualTo(state);
        assertThat(duty.getAgreedDate()).contains(due);
        assertThat(duty.getAssignedTo()).containsExactly("rut");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-29,UPCOMING", "2025-01-30,NOBODY"})
    void a_moment_that_has_not_come_is_no_gap(LocalDate asOf, DutyState state) {
        assertThat(duty(untold(log(), INTERVIEW_PURPOSE), asOf).getState()).isEqualTo(state);
    }

    @Test
    void two_who_inform_of_the_same_are_one_too_many_and_one_who_does_so_twice_is_not() {
        assertThat(duty(told("rut", INTERVIEW), DAY).isDoubled()).isFalse();
        assertThat(duty(told("ali", INTERVIEW), DAY).isDoubled()).isFalse();
        BarnahusLog both = CompleteLog.with(
                log(),
                event -> event.isOf(LogEventType.CHILD_TALK),
                event -> event.addInformation(InformationGiven.builder()
                        .informedBy("rut")
                        .addItems(INTERVIEW_PURPOSE)
                        .build()));

        assertThat(InformationDuties.of(both, DAY).getDoubled())
                .extracting(InformationDuty::getItem)
                .containsExactly(Optional.of(INTERVIEW_PURPOSE));
    }

    /** The complete log with another interview ten days later, of which nothing is told in its own entry. */
    private static BarnahusLog interviewedAgain(LocalDate toldOn) {
        LogEvent first = CompleteLog.find(log(), LogEventType.CHILD_INTERVIEW);
        BarnahusLog twice = CompleteLog.builder()
                .addEvents(LogEvent.builder()
                        .from(first)
                        .reference("kim-20")
                        .date(INTERVIEW.plusDays(10))
                        .information(ImmutableList.of())
                        .build())
                .build();
        return CompleteLog.with(
                twice,
                event -> event.isOf(LogEventType.CONSULTATION_MEETING),
                event -> event.addInformation(InformationGiven.builder()
                        .informedBy("rut")
                        .date(toldOn)
                        .addItems(INTERVIEW_PURPOSE)
                        .build()));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-30,NOBODY", "2025-01-31,INFORMED", "2025-02-09,INFORMED", "2025-02-10,INFORMED_LATE"})
    void what_was_told_before_one_interview_does_not_count_for_the_next(LocalDate toldOn, DutyState state) {
        InformationDuties duties = InformationDuties.of(interviewedAgain(toldOn), DAY);

        assertThat(duties.find("kim-20", INTERVIEW_PURPOSE).orElseThrow().getState())
                .isEqualTo(state);
        assertThat(duties.find("kim-7", INTERVIEW_PURPOSE).orElseThrow().getState())
                .isEqualTo(DutyState.INFORMED);
    }

    @Test
    void what_is_told_after_the_judgment_counts_for_it_and_what_was_told_before_does_not() {
        LogEvent judgment = CompleteLog.find(log(), LogEventType.JUDGMENT);
        LocalDate day = judgment.getDate().orElseThrow();

        assertThat(ofJudgment(day)).isEqualTo(DutyState.INFORMED);
        assertThat(ofJudgment(day.minusDays(1))).isEqualTo(DutyState.NOBODY);
    }

    private static DutyState ofJudgment(LocalDate toldOn) {
        BarnahusLog log = CompleteLog.with(
                untold(log(), LogInformationItem.JUDGMENT),
                event -> event.isOf(LogEventType.TREATMENT),
                event -> event.addInformation(InformationGiven.builder()
                        .informedBy("bo")
                        .date(toldOn)
                        .addItems(LogInformationItem.JUDGMENT)
                        .build()));
        return InformationDuties.of(log, DAY)
                .find("kim-12", LogInformationItem.JUDGMENT)
                .orElseThrow()
                .getState();
    }

    @Test
    void the_right_not_to_testify_is_told_where_somebody_close_is_suspected() {
        BarnahusLog stranger =
                CompleteLog.builder().relatives(ImmutableList.of()).build();

        assertThat(InformationDuties.of(stranger, DAY).find("kim-7", LogInformationItem.RIGHT_NOT_TO_TESTIFY))
                .isEmpty();
        assertThat(InformationDuties.of(log(), DAY).find("kim-7", LogInformationItem.RIGHT_NOT_TO_TESTIFY))
                .isPresent();
    }

    @Test
    void an_inquiry_that_is_closed_without_an_entry_is_over_all_the_same() {
        BarnahusLog log = CompleteLog.without(LogEventType.CLOSING_ASSESSMENT);

        assertThat(InformationDuties.of(log, DAY).getMissing())
                .filteredOn(duty -> duty.getItem().equals(Optional.of(LogInformationItem.INQUIRY_RESULT)))
                .singleElement()
                .satisfies(duty -> assertThat(duty.getMomentDate()).contains(CompleteLog.CLOSED));
    }

    @Test
    void the_printed_examples_tell_of_no_information_but_where_to_read_more() {
        assertThat(ExampleLogs.load()).allSatisfy(log -> {
            InformationDuties duties = InformationDuties.of(log, DAY.plusYears(1));
            assertThat(duties.getDuties())
                    .filteredOn(duty -> !duty.getState().isMissing())
                    .extracting(InformationDuty::getItem)
                    .containsExactly(Optional.of(LogInformationItem.WHERE_TO_READ_MORE));
            assertThat(duties.getDoubled()).isEmpty();
        });
    }

    @Test
    void results_are_values_that_print_no_person() {
        InformationDuties duties = InformationDuties.of(log(), DAY);

        assertThat(duties)
                .isEqualTo(InformationDuties.of(log(), DAY))
                .hasSameHashCodeAs(InformationDuties.of(log(), DAY));
        assertThat(duties.toString()).matches("InformationDuties\\[\\d+, 0 missing]");
        assertThat(TemplateCoverage.of(log()))
                .isEqualTo(TemplateCoverage.of(log()))
                .hasSameHashCodeAs(TemplateCoverage.of(log()));
    }

    @TestFactory
    Stream<DynamicTest> results_are_read_and_written_back_on_every_path() {
        return Stream.concat(
                GoldenJson.tests(LogResultJson.INFORMATION_DUTY, InformationDuty.class, "InformationDuty"),
                GoldenJson.tests(LogResultJson.TEMPLATE_ROW, TemplateRow.class, "TemplateRow"));
    }

    @Test
    void the_committed_schemas_are_current() throws IOException {
        SchemaFiles.assertCurrent(LogResultJson.INFORMATION_DUTY, SCHEMAS);
        SchemaFiles.assertCurrent(LogResultJson.TEMPLATE_ROW, SCHEMAS);
    }

    @Test
    void a_duty_with_an_unknown_item_is_refused_with_its_place() {
        assertThatThrownBy(() -> JsonPath.ENGINE_2.read(
                        LogResultJson.INFORMATION_DUTY,
                        InformationDuty.class,
                        "{\"item\":\"SECRET\",\"dueMoment\":\"EARLY\"}"))
                .hasMessageContaining("/item: expected one of RIGHT_TO_TAKE_PART");
    }
}
