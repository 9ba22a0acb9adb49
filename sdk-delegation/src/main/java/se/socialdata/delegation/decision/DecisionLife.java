package se.socialdata.delegation.decision;

import static com.google.common.collect.Comparators.emptiesFirst;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Deadlines;
import se.socialdata.core.time.Segment;
import se.socialdata.core.time.Timeline;

/**
 * The life of a decision: when it applies, when follow-ups were due, and how long it is kept.
 *
 * <p>Worked out once for each decision; only {@link DelegationDecision} uses it.
 */
final class DecisionLife {

    private static final Period FOLLOWED_UP_WITHIN = Period.ofYears(1);
    private static final Period KEPT_FOR = Period.ofYears(3);

    /** Of several follow-ups on one day the one that asks for the next the soonest comes last, for the last one counts. */
    private static final Comparator<DelegationFollowUp> IN_TIME = comparing(DelegationFollowUp::getDate)
            .thenComparing(DecisionLife::dueAfter, reverseOrder())
            .thenComparing(DelegationFollowUp::getNextFollowUp, emptiesFirst(naturalOrder()))
            .thenComparing(DelegationFollowUp::getOutcome)
            .thenComparing(followUp -> followUp.getPerformedBy().value());

    private final LocalDate decided;
    private final LocalDate firstDay;
    private final @Nullable LocalDate ceasesOn;
    private final DelegationState afterwards;
    private final ImmutableList<DelegationFollowUp> counting;
    private final LocalDate firstDue;
    private @Nullable Timeline<DelegationState> states;

    private DecisionLife(DelegationDecision decision, @Nullable LocalDate ceasesOn, DelegationState afterwards) {
        this.decided = decision.getDecisionDate();
        this.firstDay = decision.getFirstDay();
        this.ceasesOn = ceasesOn;
        this.afterwards = afterwards;
        this.counting = decision.getFollowUps().stream()
                .filter(DelegationFollowUp::isKnowledgeChecked)
                .filter(followUp -> isWithin(followUp.getDate(), decided, ceasesOn))
                .sorted(IN_TIME)
                .collect(toImmutableList());
        this.firstDue = due(decided, decision.getFollowUpDate().orElse(null));
    }

    static DecisionLife of(DelegationDecision decision) {
        LocalDate ceasesOn = decision.getRevocation().map(Revocation::getDate).orElse(null);
        DelegationState afterwards = DelegationState.REVOKED;
        LocalDate ended = decision.getEndedOn().orElse(null);
        if (isEarlier(ended, ceasesOn)) {
            ceasesOn = ended;
            afterwards = DelegationState.ENDED;
        }
        LocalDate expires =
                decision.getValidity().getEnd().map(last -> last.plusDays(1)).orElse(null);
        if (isEarlier(expires, ceasesOn)) {
            ceasesOn = expires;
            afterwards = DelegationState.EXPIRED;
        }
        // What ended before it was decided has never applied; it is kept from the day of the decision.
        if (ceasesOn != null && ceasesOn.isBefore(decision.getDecisionDate())) {
            ceasesOn = decision.getDecisionDate();
        }
        return new DecisionLife(decision, ceasesOn, afterwards);
    }

    static LocalDate keptUntil(LocalDate ceasesOn) {
        return Deadlines.lastDayWithin(ceasesOn, KEPT_FOR);
    }

    @Nullable
    LocalDate ceasesOn() {
        return ceasesOn;
    }

    ImmutableList<DelegationFollowUp> counting() {
        return counting;
    }

    LocalDate nextDue(LocalDate asOf) {
        LocalDate due = firstDue;
        for (DelegationFollowUp followUp : counting) {
            if (followUp.getDate().isAfter(asOf)) {
                return due;
            }
            due = dueAfter(followUp);
        }
        return due;
    }

    /** Two threads may work it out at the same time; both get the same. */
    Timeline<DelegationState> states() {
        Timeline<DelegationState> known = states;
        if (known == null) {
            known = Timeline.of(segments()).compress();
            states = known;
        }
        return known;
    }

    private List<Segment<DelegationState>> segments() {
        List<Segment<DelegationState>> segments = new ArrayList<>();
        add(segments, decided, earlier(firstDay, ceasesOn), DelegationState.NOT_YET_VALID);
        addDaysInForce(segments);
        if (ceasesOn != null) {
            LocalDate deletable = keptUntil(ceasesOn).plusDays(1);
            add(segments, ceasesOn, deletable, afterwards);
            add(segments, deletable, null, DelegationState.MAY_BE_DELETED);
        }
        return segments;
    }

    /** In force until the last day in time has passed, overdue from the next day to the day before the follow-up. */
    private void addDaysInForce(List<Segment<DelegationState>> segments) {
        LocalDate from = firstDay;
        LocalDate due = firstDue;
        for (DelegationFollowUp followUp : counting) {
            addUntil(segments, from, due, followUp.getDate());
            from = followUp.getDate().isBefore(firstDay) ? firstDay : followUp.getDate();
            due = dueAfter(followUp);
        }
        addUntil(segments, from, due, ceasesOn);
    }

    private static void addUntil(
            List<Segment<DelegationState>> segments, LocalDate from, LocalDate due, @Nullable LocalDate until) {
        LocalDate overdue = due.isBefore(from) ? from : due.plusDays(1);
        add(segments, from, earlier(overdue, until), DelegationState.IN_FORCE);
        add(segments, overdue, until, DelegationState.FOLLOW_UP_OVERDUE);
    }

    private static void add(
            List<Segment<DelegationState>> segments, LocalDate from, @Nullable LocalDate until, DelegationState state) {
        if (until == null) {
            segments.add(Segment.of(DateInterval.from(from), state));
        } else if (from.isBefore(until)) {
            segments.add(Segment.of(DateInterval.of(from, until.minusDays(1)), state));
        }
    }

    private static LocalDate dueAfter(DelegationFollowUp followUp) {
        return due(followUp.getDate(), followUp.getNextFollowUp().orElse(null));
    }

    private static LocalDate due(LocalDate from, @Nullable LocalDate stated) {
        return earlier(Deadlines.lastDayWithin(from, FOLLOWED_UP_WITHIN), stated);
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    private static boolean isEarlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && (other == null || one.isBefore(other));
    }

    private static boolean isWithin(LocalDate day, LocalDate from, @Nullable LocalDate until) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
