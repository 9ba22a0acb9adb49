package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what a log calls for by its events, and what of it is done. */
final class DutyFinder {

    private static final ImmutableSet<DueMoment> ONCE =
            Sets.immutableEnumSet(DueMoment.AFTER_REPORT, DueMoment.IN_TREATMENT);

    private static final ImmutableSet<DueMoment> BEFORE =
            Sets.immutableEnumSet(DueMoment.BEFORE_DECISION, DueMoment.BEFORE_INTERVIEW);

    private final BarnahusLog log;
    private final LocalDate asOf;

    DutyFinder(BarnahusLog log, LocalDate asOf) {
        this.log = log;
        this.asOf = asOf;
    }

    ImmutableList<InformationDuty> find() {
        ImmutableList.Builder<InformationDuty> duties = ImmutableList.builder();
        for (LogEvent event : log.getEvents()) {
            duties.add(ofEvent(event));
            for (LogInformationItem item : LogInformationItem.values()) {
                find(event, item).ifPresent(duties::add);
            }
        }
        for (LogInformationItem item : LogInformationItem.values()) {
            find(item).ifPresent(duties::add);
        }
        return duties.build();
    }

    /** The duty on an item at an event of the log, if the event calls for it. */
    Optional<InformationDuty> find(LogEvent event, LogInformationItem item) {
        return isCalledFor(item, event) ? Optional.of(ofItem(event, item)) : Optional.empty();
    }

    /** The duty on an item for the log as a whole, if there is one. */
    Optional<InformationDuty> find(LogInformationItem item) {
        return isForWholeLog(item.getDueMoment()) ? Optional.of(ofLog(item)) : Optional.empty();
    }

    /** Whether an event, by its kind, calls for an item. */
    static boolean isTrigger(DueMoment moment, LogEvent event) {
        return switch (moment) {
            case BEFORE_DECISION, AT_DECISION -> event.getTypes().stream().anyMatch(LogEventType::isDecision);
            case BEFORE_INTERVIEW, AFTER_INTERVIEW -> event.isOf(LogEventType.CHILD_INTERVIEW);
            case AT_DISCONTINUATION ->
                event.isOf(LogEventType.INVESTIGATION_DISCONTINUED) || has(event, RulingOutcome.DISCONTINUED);
            case AT_INDICTMENT -> has(event, RulingOutcome.INDICTED);
            case AT_JUDGMENT -> event.isOf(LogEventType.JUDGMENT);
            case AFTER_REPORT ->
                event.isOf(LogEventType.REPORT_TO_SOCIAL_SERVICES) || event.isOf(LogEventType.REPORT_TO_POLICE);
            case AT_INVESTIGATION_END ->
                event.isOf(LogEventType.PROSECUTION_DECISION) || event.isOf(LogEventType.INVESTIGATION_DISCONTINUED);
            case AT_INQUIRY_END -> event.isOf(LogEventType.CLOSING_ASSESSMENT);
            case IN_TREATMENT ->
                event.isOf(LogEventType.TREATMENT) || event.getTreatment().isPresent();
            case EARLY, CONTINUOUSLY, IN_LOG -> false;
        };
    }

    private static boolean has(LogEvent event, RulingOutcome outcome) {
        return event.getRuling()
                .flatMap(Ruling::getOutcome)
                .filter(outcome::equals)
                .isPresent();
    }

    private boolean isCalledFor(LogInformationItem item, LogEvent event) {
        DueMoment moment = item.getDueMoment();
        return isTrigger(moment, event)
                && (!ONCE.contains(moment)
                        || isSame(triggers(moment).findFirst().orElseThrow(), event))
                && (item != LogInformationItem.RIGHT_NOT_TO_TESTIFY
                        || log.getRelatives().stream().anyMatch(Relative::isSuspected));
    }

    /** By reference: what is listed of an event may stand in any order, and makes no other event of it. */
    private static boolean isSame(LogEvent one, LogEvent other) {
        return one.getReference().equals(other.getReference());
    }

    private Stream<LogEvent> triggers(DueMoment moment) {
        return log.getEvents().stream().filter(event -> isTrigger(moment, event));
    }

    /** An inquiry that is closed without an entry on it is over all the same. */
    private boolean isForWholeLog(DueMoment moment) {
        return switch (moment) {
            case EARLY, CONTINUOUSLY, IN_LOG -> true;
            case AT_INQUIRY_END ->
                closedDate().isPresent() && triggers(moment).findFirst().isEmpty();
            case BEFORE_DECISION,
                    AT_DECISION,
                    BEFORE_INTERVIEW,
                    AFTER_INTERVIEW,
                    AT_DISCONTINUATION,
                    AT_INDICTMENT,
                    AT_JUDGMENT,
                    AFTER_REPORT,
                    AT_INVESTIGATION_END,
                    IN_TREATMENT -> false;
        };
    }

    private Optional<LocalDate> closedDate() {
        return log.getInquiry().flatMap(ChildInquiry::getClosedDate);
    }

    private InformationDuty ofEvent(LogEvent event) {
        List<Told> told = event.getInformation().stream()
                .map(given -> new Told(given.getInformedBy(), given.getDate().or(event::getDate)))
                .toList();
        return toDuty(Optional.of(event), Optional.empty(), DueMoment.CONTINUOUSLY, told, false)
                .responsible(event.getAuthority())
                // Several may tell of one event, each of his own part of it; that is no doubling.
                .informedBy(told.stream().map(Told::by).limit(1).toList())
                .build();
    }

    private InformationDuty ofItem(LogEvent event, LogInformationItem item) {
        DueMoment moment = item.getDueMoment();
        List<Told> told = log.getEvents().stream()
                .flatMap(other -> other.getInformation().stream()
                        .filter(given -> given.getItems().contains(item))
                        .map(given ->
                                new Told(given.getInformedBy(), given.getDate().or(other::getDate)))
                        .filter(given -> isSame(other, event) || counts(given, event, moment)))
                .toList();
        boolean shown = item == LogInformationItem.CHANCE_TO_EXPRESS_VIEWS
                && !event.getViews().isEmpty();
        return toDuty(Optional.of(event), Optional.of(item), moment, told, shown)
                .responsible(event.getAuthority())
                .build();
    }

    private InformationDuty ofLog(LogInformationItem item) {
        List<Told> told = log.getEvents().stream()
                .flatMap(event -> event.getInformation().stream()
                        .filter(given -> given.getItems().contains(item))
                        .map(given ->
                                new Told(given.getInformedBy(), given.getDate().or(event::getDate))))
                .toList();
        boolean shown = item == LogInformationItem.WHERE_TO_READ_MORE
                && !log.getContacts().isEmpty();
        return toDuty(Optional.empty(), Optional.of(item), item.getDueMoment(), told, shown)
                .responsible(log.getKeeper().orElse(BarnahusAuthority.SOCIAL_SERVICES))
                .build();
    }

    /** Whether what the child was told at another event counts for this one. */
    private boolean counts(Told told, LogEvent event, DueMoment moment) {
        Optional<LocalDate> day = event.getDate();
        if (told.date().isEmpty() || day.isEmpty()) {
            return false;
        }
        LocalDate date = told.date().get();
        Optional<LocalDate> next =
                otherDays(moment, other -> other.isAfter(day.get())).min(Comparator.naturalOrder());
        if (!BEFORE.contains(moment)) {
            return !date.isBefore(day.get())
                    && next.filter(later -> !date.isBefore(later)).isEmpty();
        }
        Optional<LocalDate> previous =
                otherDays(moment, other -> other.isBefore(day.get())).max(Comparator.naturalOrder());
        boolean late = date.isAfter(day.get());
        return late
                ? next.isEmpty()
                : previous.filter(earlier -> !date.isAfter(earlier)).isEmpty();
    }

    private Stream<LocalDate> otherDays(DueMoment moment, Predicate<LocalDate> wanted) {
        return triggers(moment).flatMap(trigger -> trigger.getDate().stream()).filter(wanted);
    }

    private InformationDuty.Builder toDuty(
            Optional<LogEvent> event,
            Optional<LogInformationItem> item,
            DueMoment moment,
            List<Told> told,
            boolean shown) {
        Optional<LocalDate> day = event.isPresent()
                ? event.get().getDate()
                : moment == DueMoment.AT_INQUIRY_END ? closedDate() : firstDate();
        ImmutableList<InformationAssignment> assignments = log.getAssignments().stream()
                .filter(assignment -> item.filter(assignment.getItem()::equals).isPresent())
                .filter(isOn(event))
                .collect(toImmutableList());
        Optional<LocalDate> agreed = assignments.stream()
                .flatMap(assignment -> assignment.getDueDate().stream())
                .min(Comparator.naturalOrder());
        Optional<LocalDate> first =
                told.stream().flatMap(given -> given.date().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> latest = earlier(BEFORE.contains(moment) ? day : Optional.empty(), agreed);
        boolean inTime = shown
                || told.stream().anyMatch(given -> given.date().isEmpty())
                || (first.isPresent() && (latest.isEmpty() || !first.get().isAfter(latest.get())));
        DutyState state = inTime
                ? DutyState.INFORMED
                : !told.isEmpty()
                        ? DutyState.INFORMED_LATE
                        : day.filter(asOf::isBefore).isPresent()
                                ? DutyState.UPCOMING
                                : assignments.isEmpty() ? DutyState.NOBODY : DutyState.ASSIGNED;
        return InformationDuty.builder()
                .eventReference(event.map(LogEvent::getReference))
                .item(item)
                .dueMoment(moment)
                .momentDate(day)
                .agreedDate(agreed)
                .assignedTo(assignments.stream()
                        .map(InformationAssignment::getAssignedTo)
                        .collect(toImmutableSet()))
                .informedBy(told.stream().map(Told::by).collect(toImmutableSet()))
                .informedDate(first)
                .state(state);
    }

    /** An assignment without an event is for every duty on its item. */
    private static Predicate<InformationAssignment> isOn(Optional<LogEvent> event) {
        return assignment -> assignment.getEventReference().isEmpty()
                || event.map(LogEvent::getReference).equals(assignment.getEventReference());
    }

    private Optional<LocalDate> firstDate() {
        return log.getEvents().stream()
                .flatMap(event -> event.getDate().stream())
                .findFirst();
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get())) ? other : one;
    }

    /** Who told the child, and when where it is known. */
    private record Told(String by, Optional<LocalDate> date) {}
}
