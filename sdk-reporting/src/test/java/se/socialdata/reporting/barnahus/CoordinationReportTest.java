package se.socialdata.reporting.barnahus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.socialdata.reporting.barnahus.ChildFormTest.column;
import static se.socialdata.reporting.barnahus.ChildFormTest.view;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.socialdata.core.barnahus.AdultRole;
import se.socialdata.core.barnahus.BarnahusAuthority;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.ExampleLogs;
import se.socialdata.core.barnahus.InformationAssignment;
import se.socialdata.core.barnahus.InformationGiven;
import se.socialdata.core.barnahus.InvolvedAdult;
import se.socialdata.core.barnahus.LogChild;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogEventType;
import se.socialdata.core.barnahus.LogInformationItem;
import se.socialdata.core.barnahus.LogReaderKind;
import se.socialdata.core.barnahus.VisibleLog;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.Report;

class CoordinationReportTest {

    private static final BarnahusLog MOA = ExampleLogs.load().get(0);

    private static Report report(BarnahusLog log) {
        return CoordinationReport.of(view(log, LogReaderKind.SOCIAL_SERVICES), ChildFormTest.DAY);
    }

    /** The rows of what is left, each as its cells with a bar between. */
    private static List<String> left(Report report) {
        List<ImmutableList<String>> columns = Stream.of("item", "event", "moment", "who", "dueDate", "state")
                .map(code -> column(report, "left", code))
                .toList();
        return IntStream.range(0, columns.get(0).size())
                .mapToObj(row -> columns.stream().map(cells -> cells.get(row)).collect(Collectors.joining(" | ")))
                .toList();
    }

    @Test
    void in_the_example_nobody_has_told_the_child_anything_and_the_authority_of_the_event_should() {
        Report report = report(MOA);
        assertThat(left(report))
                .contains(
                        "händelsen | Samrådsmöte 2025-04-09 | fortlöpande | Socialtjänsten |  | ingen",
                        "händelsen | Föräldrasamtal | fortlöpande | Socialtjänsten |  | ingen",
                        "syftet med barnförhöret | Barnförhör polisen 2025-04-15 | före barnförhör | Polisen |  | ingen",
                        "förundersökningens resultat | Beslut i åtalsfrågan 2025-04-15 | när förundersökningen är slut"
                                + " | Åklagarmyndigheten |  | ingen",
                        "barnavårdsutredningens resultat | Bedömning och insats socialtjänsten 2025-05-03"
                                + " | när barnavårdsutredningen är slut | Socialtjänsten |  | ingen",
                        "barnets rättigheter |  | tidigt | Socialtjänsten |  | ingen")
                .noneMatch(row -> row.startsWith("dom |") || row.startsWith("åtal |"));
        assertThat(column(report, "left", "item"))
                .filteredOn("händelsen"::equals)
                .hasSize(7);
        assertThat(report.getBlocks()).filteredOn(LogWords.NOTHING::equals).hasSize(2);
    }

    @Test
    void who_is_appointed_should_tell_and_what_is_told_is_left_no_more() {
        Report report = report(log(
                List.of(
                        assignment("anna", LogInformationItem.OVERVIEW, LocalDate.of(2025, 9, 1)),
                        assignment("anna", LogInformationItem.RIGHTS, LocalDate.of(2025, 4, 1))),
                told("anna", LogInformationItem.RIGHTS),
                told("anna")));
        assertThat(left(report))
                .contains(
                        "överblick över vad som ska ske |  | fortlöpande | Anna | 2025-09-01 | utsedd men inte informerat")
                .noneMatch(row -> row.startsWith("barnets rättigheter") || row.startsWith("händelsen"));
        assertThat(column(report, "told", "items")).containsExactly("barnets rättigheter", "händelsen");
        assertThat(column(report, "told", "date")).containsExactly("2025-03-05", "2025-03-05");
        assertThat(column(report, "told", "confirmed")).containsExactly("nej", "nej");
    }

    @Test
    void an_item_that_several_have_told_or_are_to_tell_is_named_with_them() {
        Report report = report(log(
                List.of(
                        assignment("anna", LogInformationItem.OWN_SITUATION, LocalDate.of(2025, 9, 1)),
                        assignment("bo", LogInformationItem.OWN_SITUATION, LocalDate.of(2025, 9, 1))),
                told("anna", LogInformationItem.RIGHTS, LogInformationItem.OVERVIEW),
                told("anna", LogInformationItem.OVERVIEW),
                told("bo", LogInformationItem.RIGHTS)));
        assertThat(column(report, "several", "item")).containsExactly("barnets rättigheter", "den egna situationen");
        assertThat(column(report, "several", "informedBy")).containsExactly("Anna och Bo", "");
        assertThat(column(report, "several", "assignedTo")).containsExactly("", "Anna och Bo");
    }

    @Test
    void the_readability_of_each_text_is_reported() {
        Report report = report(MOA);
        assertThat(column(report, "readability", "place")).hasSize(5 + 7 + 1);
        // "Anna träffar mamma och pappa flera gånger.": 7 words, 1 sentence, 1 long word: 7 + 100/7 = 21.3.
        int talk = column(report, "readability", "place").indexOf("Föräldrasamtal");
        assertThat(column(report, "readability", "words").get(talk)).isEqualTo("7");
        assertThat(column(report, "readability", "sentences").get(talk)).isEqualTo("1");
        assertThat(column(report, "readability", "lix").get(talk)).isEqualTo("21");
        assertThat(column(report, "readability", "level").get(talk)).isEqualTo("mycket lätt");
        assertThat(ChildText.from(view(MOA, LogReaderKind.SOCIAL_SERVICES)).toString())
                .doesNotContain("Anna", "mamma", "Moa");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHILD", "GUARDIAN", "SUSPECTED_GUARDIAN"})
    void the_view_is_for_professionals_only(LogReaderKind kind) {
        VisibleLog view = view(MOA, kind);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoordinationReport.of(view, ChildFormTest.DAY))
                .withMessage("expected a reader who is an authority or represents the child");
    }

    @Test
    void every_view_says_that_it_shows_what_the_reader_may_see() {
        assertThat(report(MOA).getBlocks().get(0))
                .isInstanceOf(Block.Note.class)
                .isEqualTo(LogWords.SCOPE);
        assertThat(report(MOA).isPersonal()).isTrue();
        assertThat(report(MOA).toString()).doesNotContain("Moa", "Anna");
    }

    private static InformationAssignment assignment(String key, LogInformationItem item, LocalDate due) {
        return InformationAssignment.builder()
                .item(item)
                .assignedTo(key)
                .dueDate(due)
                .build();
    }

    private static LogEvent told(String by, LogInformationItem... items) {
        return LogEvent.builder()
                .reference(by + Arrays.toString(items))
                .addTypes(LogEventType.CHILD_TALK)
                .authority(BarnahusAuthority.SOCIAL_SERVICES)
                .date(LocalDate.of(2025, 3, 5))
                .addInformation(InformationGiven.builder()
                        .informedBy(by)
                        .addItems(items)
                        .build())
                .build();
    }

    private static BarnahusLog log(List<InformationAssignment> assignments, LogEvent... events) {
        return BarnahusLog.builder()
                .id("log")
                .child(LogChild.builder().name("Kim").build())
                .addAdults(adult("anna", "Anna"), adult("bo", "Bo"))
                .keeper(BarnahusAuthority.SOCIAL_SERVICES)
                .addAllAssignments(assignments)
                .addEvents(events)
                .build();
    }

    private static InvolvedAdult adult(String key, String name) {
        return InvolvedAdult.builder()
                .key(key)
                .name(name)
                .role(AdultRole.SOCIAL_WORKER)
                .build();
    }
}
