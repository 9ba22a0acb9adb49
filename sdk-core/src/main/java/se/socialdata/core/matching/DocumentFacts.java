package se.socialdata.core.matching;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What follows from a document of a match. */
final class DocumentFacts {

    private DocumentFacts() {}

    static ImmutableSet<MatchingFactor> considered(MatchDocument document) {
        boolean judged = document.getBoardJudgedDate().isPresent();
        Stream<MatchingFactor> decided = checks(document)
                .filter(check -> switch (check.getOutcome()) {
                    case MET, UNMET -> true;
                    case FOR_THE_BOARD -> judged;
                    case UNKNOWN, NOT_RELEVANT -> false;
                })
                .map(FactorCheck::getFactor);
        return Sets.immutableEnumSet(
                Stream.concat(decided, document.getJudgedFactors().stream()).toList());
    }

    static ImmutableSet<MatchingFactor> notConsidered(MatchDocument document) {
        Set<MatchingFactor> factors = EnumSet.allOf(MatchingFactor.class);
        factors.removeAll(considered(document));
        return Sets.immutableEnumSet(factors);
    }

    private static Stream<FactorCheck> checks(MatchDocument document) {
        return document.getMatch().stream().flatMap(match -> match.getChecks().stream());
    }

    /** The factors of the chosen home that came out in a way, apart from those that people have judged. */
    static ImmutableSet<MatchingFactor> open(MatchDocument document, CheckOutcome outcome) {
        return checks(document)
                .filter(check -> check.getOutcome() == outcome)
                .map(FactorCheck::getFactor)
                .filter(factor -> !document.getJudgedFactors().contains(factor))
                .collect(toImmutableSet());
    }

    /** The factors of the chosen home that are unmet and not for information only: what is compromised by choosing it. */
    static ImmutableSet<MatchingFactor> unmet(MatchDocument document) {
        return checks(document)
                .filter(check -> check.getOutcome() == CheckOutcome.UNMET)
                .filter(check -> check.getWeight() != FactorWeight.INFORMATIVE)
                .map(FactorCheck::getFactor)
                .collect(toImmutableSet());
    }

    static Optional<CheckOutcome> outcome(MatchDocument document, MatchingFactor factor) {
        return checks(document)
                .filter(check -> check.getFactor() == factor)
                .map(FactorCheck::getOutcome)
                .findFirst();
    }

    /** Whether something was done, on that day at the latest. */
    static boolean isBy(Optional<LocalDate> date, LocalDate last) {
        return date.filter(day -> !day.isAfter(last)).isPresent();
    }
}
