package se.socialdata.core.home;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;

/**
 * One sort of homes, or those of it that a rule concerns on a day. A rule on it is not applicable to any other home.
 *
 * @param <H> the sort
 */
record HomeSort<H extends Home>(Class<H> type, BiPredicate<? super H, LocalDate> concerned) {

    static final HomeSort<Home> ANY = new HomeSort<>(Home.class, (home, asOf) -> !home.isClosedOn(asOf));
    static final HomeSort<FamilyHome> FAMILY = new HomeSort<>(FamilyHome.class, (home, asOf) -> !home.isClosedOn(asOf));
    static final HomeSort<CareHome> CARE = new HomeSort<>(CareHome.class, (home, asOf) -> !home.isClosedOn(asOf));
    static final HomeSort<SpecialYouthHome> SIS =
            new HomeSort<>(SpecialYouthHome.class, (home, asOf) -> !home.isClosedOn(asOf));

    /** Only the homes that meet a condition. */
    HomeSort<H> where(Predicate<? super H> condition) {
        return whenOn((home, asOf) -> condition.test(home));
    }

    /** Only the homes that meet a condition on the day asked about. */
    HomeSort<H> whenOn(BiPredicate<? super H, LocalDate> condition) {
        return new HomeSort<>(type, (home, asOf) -> concerned.test(home, asOf) && condition.test(home, asOf));
    }

    /** Requires something of each home that the rule concerns, on the day asked about. */
    Rule<Home> require(Rule<Home> rule, BiPredicate<? super H, LocalDate> requirement) {
        return applied(rule).requires((home, context) -> find(home)
                .filter(found -> requirement.test(found, context.asOf()))
                .isPresent());
    }

    /** Requires something of a fact; undetermined where it is missing. */
    <V> Rule<Home> requireFact(Rule<Home> rule, Fact<Home, V> fact, FactOn<? super H, ? super V> requirement) {
        return applied(rule)
                .requiresFact(fact, (home, value, context) -> find(home)
                        .filter(found -> requirement.test(found, value, context))
                        .isPresent())
                .at(fact.getPath());
    }

    /** Requires something of each element of a list; not applicable where no element is concerned. */
    <E> Rule<Home> requireEach(Rule<Home> rule, Parts<H, E> parts, FactOn<? super H, ? super E> requirement) {
        return whenOn((home, asOf) -> parts.list().apply(home).stream().anyMatch(parts.concerned()))
                .applied(rule)
                .requiresEach(each(parts)
                        .requires((home, element, context) -> find(home)
                                .filter(found -> requirement.test(found, element, context))
                                .isPresent())
                        .at(parts.property()));
    }

    /** Requires something of a fact of each element of a list; undetermined where it is missing. */
    <E, V> Rule<Home> requireEachFact(Rule<Home> rule, Parts<H, E> parts, Fact<E, V> fact, Predicate<? super V> test) {
        return whenOn((home, asOf) -> parts.list().apply(home).stream().anyMatch(parts.concerned()))
                .applied(rule)
                .requiresEach(each(parts)
                        .requiresFact(fact, (home, value, context) -> test.test(value))
                        .at(fact.getPath()));
    }

    /** A fact that homes of this sort may hold. */
    <V> Fact<Home, V> fact(String path, String nameSv, String nameEn, Function<? super H, Optional<V>> getter) {
        return Fact.of(path, nameSv, nameEn, home -> find(home).flatMap(getter));
    }

    /** A fact that homes of this sort may hold on the day asked about. */
    <V> Fact<Home, V> factOn(
            String path, String nameSv, String nameEn, BiFunction<? super H, LocalDate, Optional<V>> getter) {
        return Fact.ofContext(path, nameSv, nameEn, (home, context) -> find(home)
                .flatMap(found -> getter.apply(found, context.asOf())));
    }

    /** Requires that facts are so; undetermined where one is missing and none is otherwise. */
    @SafeVarargs
    final Rule<Home> requireAll(Rule<Home> rule, Fact<Home, Boolean>... facts) {
        Rule<Home> required = applied(rule).at(facts[0].getPath());
        for (Fact<Home, Boolean> fact : facts) {
            required = required.requiresFact(fact, value -> value);
        }
        return required;
    }

    private <E> Each<Home, E> each(Parts<H, E> parts) {
        return Each.<Home, E>of(
                        parts.path(),
                        home -> find(home).<List<E>>map(parts.list()).orElse(ImmutableList.of()))
                .appliesWhen(parts.concerned());
    }

    private Rule<Home> applied(Rule<Home> rule) {
        return rule.appliesWhen((home, context) -> find(home)
                .filter(found -> concerned.test(found, context.asOf()))
                .isPresent());
    }

    private Optional<H> find(Home home) {
        return type.isInstance(home) ? Optional.of(type.cast(home)) : Optional.empty();
    }

    /** A requirement on a fact or an element. */
    @FunctionalInterface
    interface FactOn<H, V> {
        boolean test(H home, V value, RuleContext context);
    }

    /**
     * A list of a home, or the part of it that a rule concerns.
     *
     * @param <H> the sort of homes
     * @param <E> the element
     */
    record Parts<H, E>(
            String path, String property, Function<? super H, ImmutableList<E>> list, Predicate<? super E> concerned) {

        static <H, E> Parts<H, E> of(String path, Function<? super H, ImmutableList<E>> list) {
            return new Parts<>(path, "", list, element -> true);
        }

        /** The same list of a narrower sort of homes. */
        static <H extends Home> Parts<H, PlacedChild> ofPlacedChildren() {
            return of("placedChildren", Home::getPlacedChildren);
        }

        /** Only the elements that meet a condition. */
        Parts<H, E> where(Predicate<? super E> condition) {
            return new Parts<>(path, property, list, element -> concerned.test(element) && condition.test(element));
        }

        /** Points findings at a property of the element. */
        Parts<H, E> at(String newProperty) {
            return new Parts<>(path, newProperty, list, concerned);
        }
    }
}
