package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.socialdata.core.arbitraries.BarnahusArbitraries;

class BarnahusDutiesProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return BarnahusArbitraries.days();
    }

    private record Missing(Optional<String> event, Optional<LogInformationItem> item) {}

    private static ImmutableSet<Missing> missing(BarnahusLog log, LocalDate asOf) {
        return InformationDuties.of(log, asOf).getMissing().stream()
                .map(duty -> new Missing(duty.getEventReference(), duty.getItem()))
                .collect(toImmutableSet());
    }

    /** The rules that find that the child was not informed, with the place. */
    private static ImmutableSet<String> notInformed(BarnahusLog log, LocalDate asOf) {
        return BarnahusRules.all().check(log, asOf).getFindings().stream()
                .filter(finding -> finding.getRuleId().matches("BAR-(11[01]|4[012]\\d|431|218)"))
                .map(finding -> finding.getRuleId() + " " + finding.getPath())
                .collect(toImmutableSet());
    }

    private static BarnahusLog inform(BarnahusLog log, int index, InformationGiven more) {
        List<LogEvent> events = new ArrayList<>(log.getEvents());
        LogEvent event = events.get(index % events.size());
        events.set(
                index % events.size(),
                LogEvent.builder().from(event).addInformation(more).build());
        return BarnahusLog.builder().from(log).events(events).build();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void more_information_never_makes_the_child_less_informed(
            @ForAll BarnahusLog log,
            @ForAll InformationGiven more,
            @ForAll @IntRange(max = 100) int index,
            @ForAll("days") LocalDate asOf) {
        if (log.getEvents().isEmpty()) {
            return;
        }
        BarnahusLog informed = inform(log, index, more);

        assertThat(missing(log, asOf)).containsAll(missing(informed, asOf));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void more_information_never_adds_a_finding_that_the_child_was_not_informed(
            @ForAll BarnahusLog log,
            @ForAll InformationGiven more,
            @ForAll @IntRange(max = 100) int index,
            @ForAll("days") LocalDate asOf) {
        if (log.getEvents().isEmpty()) {
            return;
        }

        assertThat(notInformed(log, asOf)).containsAll(notInformed(inform(log, index, more), asOf));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void each_event_has_a_duty_of_its_own_and_no_item_is_called_for_twice_by_one(
            @ForAll BarnahusLog log, @ForAll("days") LocalDate asOf) {
        ImmutableList<Missing> all = InformationDuties.of(log, asOf).getDuties().stream()
                .map(duty -> new Missing(duty.getEventReference(), duty.getItem()))
                .collect(toImmutableList());

        assertThat(all).doesNotHaveDuplicates();
        assertThat(all.stream().filter(duty -> duty.item().isEmpty()))
                .hasSize(log.getEvents().size());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void dated_events_stand_in_time_order_whatever_the_order_in_which_they_are_given(
            @ForAll BarnahusLog log, @ForAll int seed) {
        List<LogEvent> shuffled = new ArrayList<>(log.getEvents());
        Collections.shuffle(shuffled, new Random(seed));

        ImmutableList<LogEvent> events =
                BarnahusLog.builder().from(log).events(shuffled).build().getEvents();

        assertThat(events.stream().flatMap(event -> event.getDate().stream()))
                .isSorted()
                .hasSize((int) log.getEvents().stream()
                        .filter(event -> event.getDate().isPresent())
                        .count());
        assertThat(events).containsExactlyInAnyOrderElementsOf(log.getEvents());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void no_finding_holds_a_name_or_a_text(@ForAll BarnahusLog drawn, @ForAll("days") LocalDate asOf) {
        BarnahusLog log = TaggedLog.of(drawn);

        assertThat(BarnahusRules.all().check(log, asOf).getFindingsAndUndetermined())
                .allSatisfy(finding -> assertThat(finding.getMessageSv() + finding.getMessageEn() + finding.getPath())
                        .doesNotContain("<"));
    }
}
