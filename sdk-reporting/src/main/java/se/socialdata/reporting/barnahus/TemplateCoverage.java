package se.socialdata.reporting.barnahus;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.LogEvent;
import se.socialdata.core.barnahus.LogEventType;
import se.socialdata.core.barnahus.TemplateEvent;

/** Which events of the documentation template a log has (dokumentationsmallens händelser i loggen). */
final class TemplateCoverage {

    private TemplateCoverage() {}

    /**
     * The events of the template that a log holds, as a row of their own or as content of another row: how the child was
     * fetched may stand with the interview, and an intervention with the closing assessment. That there is no
     * intervention is no event.
     */
    static ImmutableSet<TemplateEvent> eventsOf(BarnahusLog log) {
        return Arrays.stream(TemplateEvent.values())
                .filter(event -> log.getEvents().stream().anyMatch(row -> covers(row, event)))
                .collect(toImmutableSet());
    }

    private static boolean covers(LogEvent row, TemplateEvent event) {
        boolean noIntervention = row.getIntervention()
                .filter(intervention -> intervention.isNone())
                .isPresent();
        boolean byType = row.getTypes().stream()
                .filter(type -> type != LogEventType.INTERVENTION || !noIntervention)
                .anyMatch(type -> type.getTemplateEvent().filter(event::equals).isPresent());
        return byType
                || switch (event) {
                    case FETCHING -> row.getFetching().isPresent();
                    case INTERVENTION -> row.getIntervention().isPresent() && !noIntervention;
                    case PROTECTION_ASSESSMENT -> row.getAssessment().isPresent();
                    case TREATMENT -> row.getTreatment().isPresent();
                    case INFORMATION_AND_WISHES ->
                        !row.getInformation().isEmpty() || !row.getViews().isEmpty();
                    default -> false;
                };
    }
}
