package se.socialdata.core.assistance;

import static com.google.common.collect.Comparators.emptiesLast;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Which of the elements of a case counts where several have one reference; the lists they stand in are in any order. */
final class CaseOrder {

    /** The first that came in, and of those of one day the one that was not withdrawn, or withdrawn last. */
    static final Comparator<AssistanceApplication> FIRST_APPLICATION = comparing(AssistanceApplication::getDate)
            .thenComparing(
                    AssistanceApplication::getWithdrawnDate,
                    emptiesLast(Comparator.<LocalDate>naturalOrder()).reversed());

    /** The latest, and of those of one day the one that considers least. */
    static final Comparator<NeedsAssessment> LAST_ASSESSMENT = comparing(NeedsAssessment::getDate)
            .thenComparing(doubtful(NeedsAssessment::getOtherSupportConsidered))
            .thenComparing(doubtful(NeedsAssessment::getReasonableLiving))
            .thenComparing(doubtful(NeedsAssessment::getBestInterests))
            .thenComparing(doubtful(NeedsAssessment::getViolenceConsidered))
            .thenComparing(NeedsAssessment::getApplicationReference);

    private CaseOrder() {}

    /** A no comes out greater than what is not stated, and that greater than a yes. */
    private static Comparator<NeedsAssessment> doubtful(Function<NeedsAssessment, Optional<Boolean>> answer) {
        return comparingInt(
                assessment -> answer.apply(assessment).map(yes -> yes ? 0 : 2).orElse(1));
    }
}
