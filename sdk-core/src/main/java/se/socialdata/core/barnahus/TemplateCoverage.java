package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Which of the fifteen kinds of events of the documentation template a log has (dokumentationsmallens täckning).
 *
 * <p>A kind is covered by an event of its own, or by what another event holds: how the child was fetched in an interview, an
 * intervention in a closing assessment, treatment, a protection assessment, and what the child was told or wished. A kind
 * that is missing is no fault by itself: not every child is examined by a doctor.
 */
public final class TemplateCoverage {

    private final ImmutableList<TemplateRow> rows;

    private TemplateCoverage(ImmutableList<TemplateRow> rows) {
        this.rows = rows;
    }

    /**
     * Goes through a log.
     *
     * @param log the log
     * @return the coverage
     */
    public static TemplateCoverage of(BarnahusLog log) {
        return new TemplateCoverage(Arrays.stream(TemplateEvent.values())
                .map(kind -> row(log, kind))
                .collect(toImmutableList()));
    }

    /**
     * The rows.
     *
     * @return fifteen rows, in the order of the template
     */
    public ImmutableList<TemplateRow> getRows() {
        return rows;
    }

    /**
     * How a kind is covered.
     *
     * @param kind the kind
     * @return its state
     */
    @SuppressWarnings("EnumOrdinal") // one row for each, in their order
    public CoverageState getState(TemplateEvent kind) {
        return rows.get(kind.ordinal()).getState();
    }

    /**
     * How many kinds the log has, by an event or by what another event holds.
     *
     * @return from 0 to 15; a kind that is stated not to be there does not count
     */
    public int countCovered() {
        return count(CoverageState.EVENT) + count(CoverageState.CONTENT);
    }

    /**
     * How many kinds have a state.
     *
     * @param state the state
     * @return from 0 to 15
     */
    public int count(CoverageState state) {
        return (int) rows.stream().filter(row -> row.getState() == state).count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TemplateCoverage that && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /**
     * How many kinds are covered.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "TemplateCoverage[" + countCovered() + " of " + rows.size() + "]";
    }

    private static TemplateRow row(BarnahusLog log, TemplateEvent kind) {
        ImmutableList<String> own = references(log, event -> isOwnEvent(event, kind));
        ImmutableList<String> content = references(log, event -> isContent(event, kind));
        ImmutableList<String> none = references(log, event -> isStatedNone(event, kind));
        CoverageState state = !own.isEmpty()
                ? CoverageState.EVENT
                : !content.isEmpty()
                        ? CoverageState.CONTENT
                        : none.isEmpty() ? CoverageState.MISSING : CoverageState.STATED_NONE;
        return TemplateRow.builder()
                .event(kind)
                .state(state)
                .eventReferences(
                        switch (state) {
                            case EVENT -> own;
                            case CONTENT -> content;
                            case STATED_NONE -> none;
                            case MISSING -> ImmutableList.of();
                        })
                .build();
    }

    private static ImmutableList<String> references(BarnahusLog log, Predicate<LogEvent> wanted) {
        return log.getEvents().stream()
                .filter(wanted)
                .map(LogEvent::getReference)
                .collect(toImmutableList());
    }

    private static boolean isOwnEvent(LogEvent event, TemplateEvent kind) {
        return !isStatedNone(event, kind)
                && event.getTypes().stream()
                        .anyMatch(type ->
                                type.getTemplateEvent().filter(kind::equals).isPresent());
    }

    private static boolean isContent(LogEvent event, TemplateEvent kind) {
        return switch (kind) {
            case FETCHING -> event.getFetching().isPresent();
            case CONSULTATION_MEETING -> event.getMeeting().isPresent();
            case PROTECTION_ASSESSMENT -> event.getAssessment().isPresent();
            case INTERVENTION ->
                event.getIntervention().filter(made -> !made.isNone()).isPresent();
            case TREATMENT -> event.getTreatment().isPresent();
            case INFORMATION_AND_WISHES ->
                !event.getInformation().isEmpty() || !event.getViews().isEmpty();
            case REPORT_TO_SOCIAL_SERVICES,
                    REPORT_TO_POLICE,
                    CHILD_TALK,
                    CHILD_INTERVIEW,
                    MEDICAL_EXAMINATION,
                    SUSPECT,
                    SEARCH,
                    PROSECUTION,
                    CLOSING_ASSESSMENT -> false;
        };
    }

    private static boolean isStatedNone(LogEvent event, TemplateEvent kind) {
        return kind == TemplateEvent.INTERVENTION
                && event.getIntervention().filter(LogIntervention::isNone).isPresent();
    }
}
