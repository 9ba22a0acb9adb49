package se.socialdata.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sample records for the tests of other packages. */
public final class Samples {

    /** The personal identity number that every sample holds. */
    public static final String PERSON = "199001012385";

    private Samples() {}

    public static Object overdue(LocalDate decided) {
        return SampleDecision.decided(decided);
    }

    public static Object unvisited(LocalDate decided) {
        return SampleDecision.decided(decided);
    }

    public static Object offered(LocalDate decided, LocalDate... made) {
        return SampleDecision.decided(decided)
                .executed(decided)
                .offered(Stream.of(made)
                        .map(day -> new SampleDecision.Offer(day, Optional.empty()))
                        .toArray(SampleDecision.Offer[]::new));
    }

    public static Object answered(LocalDate decided, LocalDate answered) {
        return SampleDecision.decided(decided)
                .executed(decided)
                .offered(new SampleDecision.Offer(decided, Optional.of(answered)));
    }

    public static RuleContext withVisits(RuleContext context, int visits) {
        return context.withParameter(SampleRules.VISITS, visits);
    }

    /** Records that break every rule between them. */
    public static List<Object> all() {
        LocalDate day = LocalDate.of(2025, 11, 30);
        return List.of(overdue(day), offered(day, day.minusDays(1)), answered(day, day.plusMonths(2)));
    }
}
