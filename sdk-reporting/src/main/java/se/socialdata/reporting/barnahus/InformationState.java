package se.socialdata.reporting.barnahus;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogEventType;
import se.socialdata.core.barnahus.LogInformationItem;
import se.socialdata.core.barnahus.RulingOutcome;

/** What a child should have been told by what has happened, and what it has been told. */
final class InformationState {

    private InformationState() {}

    /** The items whose moment has come. */
    static ImmutableSet<LogInformationItem> due(BarnahusLog log) {
        return Arrays.stream(LogInformationItem.values())
                .filter(item -> isDue(item, log))
                .collect(toImmutableSet());
    }

    /** The items of which some entry says that the child was told. */
    static ImmutableSet<LogInformationItem> told(BarnahusLog log) {
        return log.getEvents().stream()
                .flatMap(event -> event.getInformation().stream())
                .flatMap(information -> information.getItems().stream())
                .collect(toImmutableSet());
    }

    private static boolean isDue(LogInformationItem item, BarnahusLog log) {
        return switch (item.getDueMoment()) {
            case EARLY, CONTINUOUSLY, IN_LOG -> true;
            case AFTER_REPORT ->
                has(log, LogEventType.REPORT_TO_SOCIAL_SERVICES) || has(log, LogEventType.REPORT_TO_POLICE);
            case BEFORE_DECISION, AT_DECISION ->
                log.getEvents().stream()
                        .flatMap(event -> event.getTypes().stream())
                        .anyMatch(LogEventType::isDecision);
            case BEFORE_INTERVIEW, AFTER_INTERVIEW -> has(log, LogEventType.CHILD_INTERVIEW);
            case AT_DISCONTINUATION ->
                has(log, LogEventType.INVESTIGATION_DISCONTINUED) || has(log, RulingOutcome.DISCONTINUED);
            case AT_INDICTMENT -> has(log, RulingOutcome.INDICTED);
            case AT_JUDGMENT -> has(log, LogEventType.JUDGMENT);
            case AT_INVESTIGATION_END ->
                has(log, LogEventType.PROSECUTION_DECISION) || has(log, LogEventType.INVESTIGATION_DISCONTINUED);
            case AT_INQUIRY_END -> has(log, LogEventType.CLOSING_ASSESSMENT);
            case IN_TREATMENT ->
                has(log, LogEventType.TREATMENT)
                        || log.getEvents().stream()
                                .anyMatch(event -> event.getTreatment().isPresent());
        };
    }

    private static boolean has(BarnahusLog log, LogEventType type) {
        return log.getEvents().stream().anyMatch(event -> event.isOf(type));
    }

    private static boolean has(BarnahusLog log, RulingOutcome outcome) {
        return log.getEvents().stream().map(LogEvent::getRuling).anyMatch(ruling -> ruling.flatMap(
                        made -> made.getOutcome())
                .filter(outcome::equals)
                .isPresent());
    }
}
