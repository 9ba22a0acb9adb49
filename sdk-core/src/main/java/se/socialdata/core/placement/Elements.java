package se.socialdata.core.placement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.FactTest;
import se.socialdata.core.rule.Rule;

/**
 * One list of a case, or the part of it that a rule concerns. A rule on it is not applicable where nothing is concerned.
 *
 * @param <E> the element
 */
record Elements<E>(
        String path,
        Function<ChildCase, ImmutableList<E>> getter,
        Predicate<? super E> concerned,
        String property,
        Function<? super E, Optional<LocalDate>> lastDay) {

    static final Elements<CareBasis> BASES = of("careBases", ChildCase::getCareBases);
    static final Elements<ImmediateCare> IMMEDIATE_CARES = of("immediateCares", ChildCase::getImmediateCares);
    static final Elements<CareApplication> APPLICATIONS = of("applications", ChildCase::getApplications);
    static final Elements<Restriction> RESTRICTIONS = of("restrictions", ChildCase::getRestrictions);
    static final Elements<Review> REVIEWS = of("reviews", ChildCase::getReviews);
    static final Elements<PlacementDecision> DECISIONS = of("decisions", ChildCase::getDecisions);
    static final Elements<Placement> PLACEMENTS = of("placements", ChildCase::getPlacements);
    static final Elements<Plan> PLANS = of("plans", ChildCase::getPlans);
    static final Elements<FollowUp> FOLLOW_UPS = of("followUps", ChildCase::getFollowUps);
    static final Elements<ChildInformation> INFORMATION = of("information", ChildCase::getInformation);
    static final Elements<HealthExamination> HEALTH_EXAMINATIONS =
            of("healthExaminations", ChildCase::getHealthExaminations);
    static final Elements<Referral> REFERRALS = of("referrals", ChildCase::getReferrals);
    static final Elements<AftercareFollowUp> AFTERCARE = of("aftercare", ChildCase::getAftercare);
    static final Elements<CustodyTransfer> CUSTODY_TRANSFERS = of("custodyTransfers", ChildCase::getCustodyTransfers);

    /** The decisions made under the newer Social Services Act and its ordinance. */
    static final Elements<PlacementDecision> NEW_DECISIONS =
            DECISIONS.where(decision -> !decision.getDate().isBefore(Sources.NEW_ACT));

    private static <E> Elements<E> of(String path, Function<ChildCase, ImmutableList<E>> getter) {
        return new Elements<>(path, getter, element -> true, "", element -> Optional.empty());
    }

    /** Only the elements that meet a condition. */
    Elements<E> where(Predicate<? super E> condition) {
        return new Elements<>(
                path, getter, element -> concerned.test(element) && condition.test(element), property, lastDay);
    }

    /** Points findings at a property of the element. */
    Elements<E> at(String newProperty) {
        return new Elements<>(path, getter, concerned, newProperty, lastDay);
    }

    /** Names the last day in time in the message of a finding. */
    Elements<E> by(Function<? super E, LocalDate> newLastDay) {
        return new Elements<>(path, getter, concerned, property, element -> Optional.of(newLastDay.apply(element)));
    }

    /** Requires something of each element that the rule concerns. */
    Rule<ChildCase> require(Rule<ChildCase> rule, FactTest<ChildCase, E> requirement) {
        return rule.appliesWhen(this::isAnyConcerned)
                .requiresEach(each(rule).requires(requirement).at(property));
    }

    /** Requires something of a fact of each element that the rule concerns; undetermined where it is missing. */
    <V> Rule<ChildCase> requireFact(
            Rule<ChildCase> rule, Fact<? super E, V> fact, FactTest<ChildCase, ? super V> requirement) {
        return rule.appliesWhen(this::isAnyConcerned)
                .requiresEach(each(rule).requiresFact(fact, requirement).at(fact.getPath()));
    }

    /** Requires something of each element that depends on the date of birth; undetermined where that is not known. */
    Rule<ChildCase> requireByAge(Rule<ChildCase> rule, AgeTest<E> requirement) {
        return require(rule.requiresFact(Ages.BIRTH_DATE, birth -> true), (childCase, element, context) -> childCase
                .getBirthDate()
                .map(birth -> requirement.test(childCase, element, birth, context.asOf()))
                .orElse(true));
    }

    private boolean isAnyConcerned(ChildCase childCase) {
        return getter.apply(childCase).stream().anyMatch(concerned);
    }

    private Each<ChildCase, E> each(Rule<ChildCase> rule) {
        return Each.<ChildCase, E>of(path, getter)
                .appliesWhen(concerned)
                .explaining(
                        (childCase, element) -> explain(rule.getTitleSv(), " (senast ", element),
                        (childCase, element) -> explain(rule.getTitleEn(), " (by ", element));
    }

    private String explain(String title, String word, E element) {
        return lastDay.apply(element).map(day -> title + word + day + ")").orElse(title);
    }

    /** A requirement on an element, given the child's date of birth. */
    @FunctionalInterface
    interface AgeTest<E> {
        boolean test(ChildCase childCase, E element, LocalDate birth, LocalDate asOf);
    }
}
