package se.socialdata.core.barnahus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.socialdata.core.arbitraries.GoldenJson;
import se.socialdata.core.arbitraries.JsonPath;
import se.socialdata.core.arbitraries.SchemaFiles;
import se.socialdata.core.identity.Sex;

class ResearchLogTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/se/socialdata/core/barnahus/schema");
    private static final Set<ResearchDetail> ALL = EnumSet.allOf(ResearchDetail.class);

    @Test
    void the_logs_get_running_numbers_in_the_order_in_which_they_are_given() {
        List<BarnahusLog> examples = ExampleLogs.load();

        assertThat(ResearchLog.all(examples, Set.of()))
                .extracting(ResearchLog::getNumber, log -> log.getEvents().size())
                .containsExactly(tuple(1, 7), tuple(2, 10));
        assertThat(ResearchLog.all(List.of(examples.get(1), examples.get(0)), Set.of())
                        .get(0)
                        .getEvents())
                .hasSize(10);
        assertThat(ResearchLog.all(List.of(), ALL)).isEmpty();
    }

    @Test
    void age_sex_and_intervals_are_left_out_until_they_are_chosen() {
        BarnahusLog log = CompleteLog.builder()
                .child(LogChild.builder()
                        .from(CompleteLog.log().getChild())
                        .ageInYears(15)
                        .build())
                .build();

        ResearchLog careful = ResearchLog.of(3, log, Set.of());
        ResearchLog chosen = ResearchLog.of(3, log, ALL);

        assertThat(careful.getAgeInYears()).isEmpty();
        assertThat(careful.getSex()).isEmpty();
        assertThat(careful.getEvents())
                .extracting(ResearchEvent::getDaysFromFirst)
                .containsOnly(OptionalInt.empty());
        assertThat(chosen.getAgeInYears()).hasValue(15);
        assertThat(chosen.getSex()).contains(Sex.MAN);
        assertThat(chosen.getEvents())
                .extracting(event -> event.getDaysFromFirst().orElseThrow())
                .containsExactly(0, 0, 0, 3, 5, 6, 20, 22, 40, 50, 60, 90, 120, 120);
    }

    @Test
    void an_event_keeps_the_codes_of_the_template_and_what_the_file_study_looks_for() {
        ResearchLog log = ResearchLog.of(1, CompleteLog.log(), Set.of());
        ResearchEvent interview = log.getEvents().get(6);
        ResearchEvent decision = log.getEvents().get(9);

        assertThat(interview.getTypes()).containsExactly(LogEventType.CHILD_INTERVIEW);
        assertThat(interview.getAuthority()).isEqualTo(BarnahusAuthority.POLICE);
        assertThat(interview.getDeliveredBy()).contains(BarnahusAuthority.POLICE);
        assertThat(interview.getRoles())
                .containsExactly(
                        AdultRole.SOCIAL_WORKER,
                        AdultRole.CHILD_INTERVIEWER,
                        AdultRole.SPECIAL_REPRESENTATIVE,
                        AdultRole.SUPPORT_PERSON);
        assertThat(interview.getItems()).contains(LogInformationItem.INTERVIEW_PURPOSE);
        assertThat(interview.getViews()).containsExactly(ChildViewKind.NONE_EXPRESSED);
        assertThat(interview.getRecorded()).contains(true);
        assertThat(interview.getMotivated()).isEmpty();
        assertThat(interview.getChildInfluenceStated()).isEmpty();
        assertThat(log.getEvents().get(8).getAssessmentMoment()).contains(AssessmentMoment.DURING_INQUIRY);
        assertThat(log.getEvents().get(8).getMotivated()).contains(true);
        assertThat(decision.getOutcome()).contains(RulingOutcome.INDICTED);
        assertThat(decision.getMotivated()).contains(true);
        assertThat(decision.getChildInfluenceStated()).contains(true);
        assertThat(log.getEvents().get(10).getTreatmentOffered()).contains(true);
    }

    @Test
    void a_decision_without_motivation_is_told_of_as_such() {
        BarnahusLog log = CompleteLog.with(
                LogEventType.JUDGMENT,
                event -> event.ruling(Ruling.builder().motivation(" ").build()));

        ResearchEvent judgment = ResearchLog.of(1, log, Set.of()).getEvents().get(11);

        assertThat(judgment.getMotivated()).contains(false);
        assertThat(judgment.getChildInfluenceStated()).contains(false);
        assertThat(judgment.getOutcome()).isEmpty();
    }

    @Test
    void no_part_of_the_records_can_hold_a_text_a_day_or_a_person() {
        Stream<Type> types = Stream.of(ResearchLog.class, ResearchEvent.class)
                .flatMap(record -> Arrays.stream(record.getDeclaredMethods()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .map(Method::getGenericReturnType)
                .filter(type -> type != void.class);

        assertThat(types.map(ResearchLogTest::element)).hasSize(17).allSatisfy(type -> assertThat(type.isEnum()
                        || ImmutableSet.of(int.class, OptionalInt.class, Boolean.class, ResearchEvent.class)
                                .contains(type))
                .as(type.getSimpleName())
                .isTrue());
    }

    private static Class<?> element(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void a_number_below_one_is_refused(int number) {
        assertThatThrownBy(() -> ResearchLog.of(number, CompleteLog.log(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a number of 1 or more, got " + number);
    }

    @Test
    void an_event_without_kind_and_a_negative_count_are_refused() {
        ResearchEvent.Builder event = ResearchEvent.builder().authority(BarnahusAuthority.POLICE);

        assertThatThrownBy(event::build).hasMessage("expected at least one kind of event");
        assertThatThrownBy(() ->
                        event.addTypes(LogEventType.TRIAL).daysFromFirst(-1).build())
                .hasMessage("expected 0 days or more");
        assertThatThrownBy(() -> ResearchLog.builder().number(1).ageInYears(-1).build())
                .hasMessage("expected an age of 0 or more");
    }

    @Test
    void a_child_without_a_stated_age_or_person_has_neither_age_nor_sex() {
        BarnahusLog log = CompleteLog.builder()
                .child(LogChild.builder().name("Kim").build())
                .build();

        assertThat(ResearchLog.of(1, log, ALL))
                .extracting(ResearchLog::getAgeInYears, ResearchLog::getSex)
                .containsExactly(OptionalInt.empty(), Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> a_log_for_research_is_read_and_written_back_on_every_path() {
        return GoldenJson.tests(ResearchJson.RESEARCH_LOG, ResearchLog.class, "ResearchLog");
    }

    @Test
    void the_committed_schema_is_current() throws IOException {
        SchemaFiles.assertCurrent(ResearchJson.RESEARCH_LOG, SCHEMAS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                                        | /number: required property is missing
            {"number":0}                                              | /number: expected a whole number from 1 to 2147483647
            {"number":1,"name":"Moa"}                                 | unknown property
            {"number":1,"sex":"X"}                                    | /sex: expected one of K, M
            {"number":1,"events":[{"types":["TRIAL"]}]}               | /events/0/authority: required property is missing
            {"number":1,"events":[{"authority":"POLICE"}]}            | /events/0: expected at least one kind of event
            {"number":1,"events":[{"types":["TRIAL"],"authority":"POLICE","daysFromFirst":-1}]} | /events/0/daysFromFirst: expected a whole number from 0 to 2147483647
            {"number":1,"events":[{"types":["TRIAL"],"authority":"POLICE","date":"2025-01-01"}]} | unknown property
            """)
    void what_is_no_log_for_research_is_refused_with_its_place(String json, String message) {
        assertThatThrownBy(() -> JsonPath.ENGINE_2.read(ResearchJson.RESEARCH_LOG, ResearchLog.class, json))
                .hasMessageContaining(message);
    }
}
