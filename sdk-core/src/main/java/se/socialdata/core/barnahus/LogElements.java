package se.socialdata.core.barnahus;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.FactTest;
import se.socialdata.core.rule.Rule;

/** The part of a list of a log that a rule concerns. A rule on it is not applicable where nothing is concerned. */
record LogElements<E>(
        String path,
        Function<BarnahusLog, ImmutableList<E>> getter,
        BiPredicate<BarnahusLog, E> concerned,
        String property,
        BiFunction<BarnahusLog, E, String> sv,
        BiFunction<BarnahusLog, E, String> en) {

    static final LogElements<LogEvent> EVENTS = of("events", BarnahusLog::getEvents);
    static final LogElements<Relative> RELATIVES = of("relatives", BarnahusLog::getRelatives);
    static final LogElements<InvolvedAdult> ADULTS = of("adults", BarnahusLog::getAdults);

    private static <E> LogElements<E> of(String path, Function<BarnahusLog, ImmutableList<E>> getter) {
        return new LogElements<>(path, getter, (log, element) -> true, "", (log, element) -> "", (log, element) -> "");
    }

    /** The events of a kind. */
    static LogElements<LogEvent> events(LogEventType type) {
        return EVENTS.where(event -> event.isOf(type));
    }

    /** Only the elements that meet a condition. */
    LogElements<E> where(Predicate<E> condition) {
        return where((log, element) -> condition.test(element));
    }

    /** Only the elements that meet a condition in relation to the log. */
    LogElements<E> where(BiPredicate<BarnahusLog, E> condition) {
        return new LogElements<>(path, getter, concerned.and(condition), property, sv, en);
    }

    /** Points findings at a property of the element. */
    LogElements<E> at(String newProperty) {
        return new LogElements<>(path, getter, concerned, newProperty, sv, en);
    }

    /** Explains why an element does not meet the requirement. */
    LogElements<E> explaining(BiFunction<BarnahusLog, E, String> newSv, BiFunction<BarnahusLog, E, String> newEn) {
        return new LogElements<>(path, getter, concerned, property, newSv, newEn);
    }

    /** Requires something of each element that the rule concerns. */
    Rule<BarnahusLog> require(Rule<BarnahusLog> rule, Predicate<E> requirement) {
        return require(rule, (log, element, context) -> requirement.test(element));
    }

    /** Requires something of each element that the rule concerns, in relation to the log and the context. */
    Rule<BarnahusLog> require(Rule<BarnahusLog> rule, FactTest<BarnahusLog, E> requirement) {
        return rule.appliesWhen(this::isAnyConcerned).requiresEach(toEach(requirement));
    }

    /** The requirement alone, for a rule on several lists. */
    Each<BarnahusLog, E> toEach(FactTest<BarnahusLog, E> requirement) {
        return Each.<BarnahusLog, E>of(path, getter)
                .requires((log, element, context) ->
                        !concerned.test(log, element) || requirement.test(log, element, context))
                .at(property)
                .explaining(sv, en);
    }

    private boolean isAnyConcerned(BarnahusLog log) {
        return getter.apply(log).stream().anyMatch(element -> concerned.test(log, element));
    }
}
