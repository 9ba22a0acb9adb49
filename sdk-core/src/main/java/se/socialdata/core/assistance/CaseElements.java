package se.socialdata.core.assistance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.FactTest;
import se.socialdata.core.rule.Rule;

/**
 * One list of a record, or the part of it that a rule concerns. A rule on it is not applicable where nothing is concerned.
 *
 * @param <T> the record
 * @param <E> the element
 */
record CaseElements<T, E>(
        String path,
        Function<T, ImmutableList<E>> getter,
        BiPredicate<? super T, ? super E> concerned,
        String property) {

    static final CaseElements<AssistanceCase, AssistanceDecision> DECISIONS =
            of("decisions", AssistanceCase::getDecisions);
    static final CaseElements<AssistanceCase, NeedsAssessment> ASSESSMENTS =
            of("assessments", AssistanceCase::getAssessments);
    static final CaseElements<AssistanceCase, SupportPlan> PLANS = of("plans", AssistanceCase::getPlans);
    static final CaseElements<AssistedMonth, AssistedPerson> PERSONS = of("persons", AssistedMonth::getPersons);

    static <T, E> CaseElements<T, E> of(String path, Function<T, ImmutableList<E>> getter) {
        return new CaseElements<>(path, getter, (record, element) -> true, "");
    }

    /** Only the elements that meet a condition. */
    CaseElements<T, E> where(BiPredicate<? super T, ? super E> condition) {
        return new CaseElements<>(
                path,
                getter,
                (record, element) -> concerned.test(record, element) && condition.test(record, element),
                property);
    }

    /** Points findings at a property of the element. */
    CaseElements<T, E> at(String newProperty) {
        return new CaseElements<>(path, getter, concerned, newProperty);
    }

    /** Requires something of each element that the rule concerns. */
    Rule<T> require(Rule<T> rule, FactTest<T, E> requirement) {
        return rule.appliesWhen(this::isAnyConcerned)
                .requiresEach(Each.<T, E>of(path, getter)
                        .requires((record, element, context) ->
                                !concerned.test(record, element) || requirement.test(record, element, context))
                        .at(property));
    }

    /** Requires an answer of each element to be yes; undetermined where the answer is not recorded. */
    Rule<T> requireYes(Rule<T> rule, String path, String sv, String en, Function<E, Optional<Boolean>> answer) {
        return rule.appliesWhen(this::isAnyConcerned)
                .requiresEach(Each.<T, E>of(this.path, getter)
                        .requiresFact(Fact.<E, Boolean>of(path, sv, en, answer), (record, yes, context) -> yes)
                        .at(path));
    }

    private boolean isAnyConcerned(T record) {
        return getter.apply(record).stream().anyMatch(element -> concerned.test(record, element));
    }
}
