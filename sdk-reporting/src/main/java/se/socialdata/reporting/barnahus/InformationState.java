package se.socialdata.reporting.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import se.socialdata.core.barnahus.DueMoment;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogEventType;
import se.socialdata.core.barnahus.LogInformationItem;
import se.socialdata.core.barnahus.Ruling;
import se.socialdata.core.barnahus.RulingOutcome;

/** What a child should have been told by what has happened, and what it has been told. */
final class InformationState {

    private static final ImmutableSet<DueMoment> ALWAYS =
            Sets.immutableEnumSet(DueMoment.EARLY, DueMoment.CONTINUOUSLY, DueMoment.IN_LOG);

    private InformationState() {}

    /** The items whose moment has come. */
    static ImmutableSet<LogInformationItem> due(List<LogEvent> events) {
        return Arrays.stream(LogInformationItem.values())
                .filter(item -> isAlwaysDue(item) || !causes(item, events).isEmpty())
                .collect(toImmutableSet());
    }

    /** The items of which some entry says that the child was told. */
    static ImmutableSet<LogInformationItem> told(List<LogEvent> events) {
        return events.stream()
                .flatMap(event -> event.getInformation().stream())
                .flatMap(information -> information.getItems().stream())
                .collect(toImmutableSet());
    }

    /** Whether an item is due whatever has happened. */
    static boolean isAlwaysDue(LogInformationItem item) {
        return ALWAYS.contains(item.getDueMoment());
    }

    /** The events by which the moment of an item has come, in their order; none for an item that is always due. */
    static ImmutableList<LogEvent> causes(LogInformationItem item, List<LogEvent> events) {
        return events.stream().filter(causeOf(item.getDueMoment())).collect(toImmutableList());
    }

    private static Predicate<LogEvent> causeOf(DueMoment moment) {
        return switch (moment) {
            case EARLY, CONTINUOUSLY, IN_LOG -> event -> false;
            case AFTER_REPORT -> isOf(LogEventType.REPORT_TO_SOCIAL_SERVICES, LogEventType.REPORT_TO_POLICE);
            case BEFORE_DECISION, AT_DECISION ->
                event -> event.getTypes().stream().anyMatch(LogEventType::isDecision);
            case BEFORE_INTERVIEW, AFTER_INTERVIEW -> isOf(LogEventType.CHILD_INTERVIEW);
            case AT_DISCONTINUATION ->
                isOf(LogEventType.INVESTIGATION_DISCONTINUED).or(hasOutcome(RulingOutcome.DISCONTINUED));
            case AT_INDICTMENT -> hasOutcome(RulingOutcome.INDICTED);
            case AT_JUDGMENT -> isOf(LogEventType.JUDGMENT);
            case AT_INVESTIGATION_END ->
                isOf(LogEventType.PROSECUTION_DECISION, LogEventType.INVESTIGATION_DISCONTINUED);
            case AT_INQUIRY_END -> isOf(LogEventType.CLOSING_ASSESSMENT);
            case IN_TREATMENT ->
                isOf(LogEventType.TREATMENT).or(event -> event.getTreatment().isPresent());
        };
    }

    private static Predicate<LogEvent> isOf(LogEventType... types) {
        return event -> Arrays.stream(types).anyMatch(event::isOf);
    }

    private static Predicate<LogEvent> hasOutcome(RulingOutcome outcome) {
        return event -> event.getRuling()
                .flatMap(Ruling::getOutcome)
                .filter(outcome::equals)
                .isPresent();
    }
}
