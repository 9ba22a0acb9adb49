package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.socialdata.core.arbitraries.JsonPath;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.term.CodedTerm;

/** Nothing personal of a log survives in the one for research, by any path and whatever is chosen. */
class ResearchLogProperties {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    /** All that may stand between quotation marks in the JSON: the names of its properties and the codes of its lists. */
    private static final Set<String> WORDS = Stream.concat(
                    Stream.of(
                            "number",
                            "ageInYears",
                            "sex",
                            "events",
                            "types",
                            "daysFromFirst",
                            "authority",
                            "deliveredBy",
                            "roles",
                            "items",
                            "views",
                            "assessmentMoment",
                            "outcome",
                            "motivated",
                            "childInfluenceStated",
                            "recorded",
                            "treatmentOffered",
                            "K",
                            "M"),
                    Stream.<CodedTerm[]>of(
                                    LogEventType.values(),
                                    BarnahusAuthority.values(),
                                    AdultRole.values(),
                                    LogInformationItem.values(),
                                    ChildViewKind.values(),
                                    AssessmentMoment.values(),
                                    RulingOutcome.values())
                            .flatMap(Stream::of)
                            .map(CodedTerm::getCode))
            .collect(ImmutableSet.toImmutableSet());

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_word_of_the_json_is_a_property_or_a_code(
            @ForAll @IntRange(min = 1, max = 999) int number,
            @ForAll BarnahusLog log,
            @ForAll Set<ResearchDetail> details) {
        String json = JsonPath.ENGINE_2.write(ResearchJson.RESEARCH_LOG, ResearchLog.of(number, log, details));

        Matcher words = WORD.matcher(json);
        while (words.find()) {
            assertThat(words.group(1)).isIn(WORDS);
        }
        assertThat(words.replaceAll("")).matches("[\\[\\]{}:,0-9truefals]*");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void no_name_text_key_reference_day_or_number_of_a_log_stands_in_its_json_or_in_what_it_prints(
            @ForAll BarnahusLog drawn, @ForAll Set<ResearchDetail> details) {
        BarnahusLog log = personal(TaggedLog.of(drawn), "<log>", "<child>", 0);

        ResearchLog research = ResearchLog.of(1, log, details);

        String told = JsonPath.ENGINE_2.write(ResearchJson.RESEARCH_LOG, research) + research;
        assertThat(told).doesNotContain("<").doesNotContainPattern("\\d{4}-?\\d{2}-?\\d{2}");
        log.getChild()
                .getPerson()
                .flatMap(person -> person.getIdentity())
                .flatMap(identity -> identity.getBirthDate())
                .ifPresent(birth -> assertThat(told).doesNotContain(String.valueOf(birth.getYear())));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void two_logs_that_differ_in_nothing_but_the_personal_are_the_same_for_research(
            @ForAll BarnahusLog log,
            @ForAll Set<ResearchDetail> details,
            @ForAll @IntRange(min = -4000, max = 4000) int days) {
        BarnahusLog other = personal(TaggedLog.of(log), "other", "Alva", days);

        assertThat(ResearchLog.of(1, other, details)).isEqualTo(ResearchLog.of(1, log, details));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void logs_are_numbered_as_they_are_given_and_each_is_as_it_would_be_alone(
            @ForAll BarnahusLog first, @ForAll BarnahusLog second, @ForAll Set<ResearchDetail> details) {
        assertThat(ResearchLog.all(List.of(first, second, first), details))
                .containsExactly(
                        ResearchLog.of(1, first, details),
                        ResearchLog.of(2, second, details),
                        ResearchLog.of(3, first, details));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_log_for_research_is_read_back_from_its_json_on_both_engines(@ForAll ResearchLog log) {
        String json = JsonPath.ENGINE_2.write(ResearchJson.RESEARCH_LOG, log);

        assertThat(JsonPath.ENGINE_3.write(ResearchJson.RESEARCH_LOG, log)).isEqualTo(json);
        assertThat(JsonPath.ENGINE_3.read(ResearchJson.RESEARCH_LOG, ResearchLog.class, json))
                .isEqualTo(log);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void an_event_for_research_has_a_kind(@ForAll ResearchEvent event) {
        assertThat(event.getTypes()).isNotEmpty();
    }

    /** The log with another identity, name and place, and every event and day beside it moved. */
    private static BarnahusLog personal(BarnahusLog log, String id, String name, int days) {
        return BarnahusLog.builder()
                .from(log)
                .id(id)
                .barnahus("<place>")
                .municipality(Municipality.of("0180"))
                .child(LogChild.builder().from(log.getChild()).name(name).build())
                .relatives(
                        List.of(Relative.builder().key("r1").name("<relative>").build()))
                .contacts(List.of(LogContact.builder()
                        .authority(BarnahusAuthority.POLICE)
                        .details("<contact>")
                        .build()))
                .events(log.getEvents().stream()
                        .map(event -> LogEvent.builder()
                                .from(event)
                                .reference("<" + event.getReference() + ">")
                                .date(moved(event.getDate(), days))
                                .build())
                        .collect(toImmutableList()))
                .inquiry(Optional.empty())
                .participationAssessments(List.of(ParticipationAssessment.builder()
                        .authority(BarnahusAuthority.POLICE)
                        .extent("<extent>")
                        .build()))
                .earlierLogs(List.of(EarlierLog.builder().logId("<earlier>").build()))
                .lastEntryDate(moved(log.getLastEntryDate(), days))
                .build();
    }

    private static Optional<LocalDate> moved(Optional<LocalDate> date, int days) {
        return date.map(day -> day.plusDays(days));
    }
}
