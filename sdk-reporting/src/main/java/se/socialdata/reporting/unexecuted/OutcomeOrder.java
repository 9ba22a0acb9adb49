package se.socialdata.reporting.unexecuted;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import se.socialdata.core.decision.DelayReason;
import se.socialdata.core.decision.ReportedOutcome;
import se.socialdata.core.term.CodedTerm;

/** The order of the outcomes: what has been executed or accepted, the reasons for delay, the ends, what is not stated. */
final class OutcomeOrder {

    private static final Comparator<CodedTerm> ORDER = Comparator.comparingInt(OutcomeOrder::group)
            .thenComparingInt(OutcomeOrder::place)
            .thenComparing(CodedTerm::getCode);

    private OutcomeOrder() {}

    static ImmutableSet<CodedTerm> sorted(Collection<RowTally> tallies) {
        return tallies.stream()
                .flatMap(tally -> tally.outcomes().stream())
                .distinct()
                .sorted(ORDER)
                .collect(toImmutableSet());
    }

    private static int group(CodedTerm outcome) {
        if (outcome == ReportedOutcome.EXECUTED) {
            return 0;
        }
        if (outcome == ReportedOutcome.ACCEPTED_NOT_YET_EXECUTED) {
            return 1;
        }
        if (outcome instanceof DelayReason) {
            return 2;
        }
        return outcome == ReportedOutcome.REASON_NOT_STATED ? 4 : 3;
    }

    private static int place(CodedTerm outcome) {
        int standard = DelayReason.standardReasons().keySet().asList().indexOf(outcome.getCode());
        return standard < 0 ? Integer.MAX_VALUE : standard;
    }
}
