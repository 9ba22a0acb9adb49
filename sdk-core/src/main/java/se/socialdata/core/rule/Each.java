package se.socialdata.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a rule requires of each element of a list (krav på varje element), for example of each offer of a decision.
 *
 * <p>Each element that does not meet the requirement gives a finding of its own, with the index in its path ({@code
 * offers[1].date}). Like {@link Rule}, an {@code Each} is immutable and its methods return a changed copy.
 *
 * @param <T> the record that holds the list
 * @param <E> the element
 */
public final class Each<T, E> {

    /** What is asked of one element. */
    @FunctionalInterface
    interface ElementTest<T, E> {
        Truth test(T record, E element, RuleContext context);
    }

    private final String listPath;
    private final Function<? super T, ? extends List<? extends E>> getter;
    private final ElementTest<T, E> applies;
    private final ElementTest<T, E> test;
    private final String elementPath;
    private final ImmutableList<Fact<? super E, ?>> facts;
    private final BiFunction<? super T, ? super E, String> explanationSv;
    private final BiFunction<? super T, ? super E, String> explanationEn;

    private Each(
            String listPath,
            Function<? super T, ? extends List<? extends E>> getter,
            ElementTest<T, E> applies,
            ElementTest<T, E> test,
            String elementPath,
            ImmutableList<Fact<? super E, ?>> facts,
            BiFunction<? super T, ? super E, String> explanationSv,
            BiFunction<? super T, ? super E, String> explanationEn) {
        this.listPath = listPath;
        this.getter = getter;
        this.applies = applies;
        this.test = test;
        this.elementPath = elementPath;
        this.facts = facts;
        this.explanationSv = explanationSv;
        this.explanationEn = explanationEn;
    }

    /**
     * Begins with the list; nothing is required yet.
     *
     * @param path the property that holds the list, for example {@code offers}
     * @param getter reads the list
     * @param <T> the record that holds the list
     * @param <E> the element
     * @return the beginning of a requirement
     */
    public static <T, E> Each<T, E> of(String path, Function<? super T, ? extends List<? extends E>> getter) {
        return new Each<>(
                path,
                getter,
                (record, element, context) -> Truth.TRUE,
                (record, element, context) -> Truth.TRUE,
                "",
                ImmutableList.of(),
                (record, element) -> "",
                (record, element) -> "");
    }

    /**
     * Concerns only the elements that meet a condition.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public Each<T, E> appliesWhen(Predicate<? super E> condition) {
        ElementTest<T, E> before = applies;
        return new Each<>(
                listPath,
                getter,
                (record, element, context) ->
                        before.test(record, element, context).and(Truth.of(condition.test(element))),
                test,
                elementPath,
                facts,
                explanationSv,
                explanationEn);
    }

    /**
     * Requires something of each element by itself.
     *
     * @param condition the condition
     * @return the changed copy
     */
    public Each<T, E> requires(Predicate<? super E> condition) {
        return requiring((record, element, context) -> Truth.of(condition.test(element)));
    }

    /**
     * Requires something of each element in relation to the record.
     *
     * @param condition the condition on the record and the element
     * @return the changed copy
     */
    public Each<T, E> requires(BiPredicate<? super T, ? super E> condition) {
        return requiring((record, element, context) -> Truth.of(condition.test(record, element)));
    }

    /**
     * Requires something of each element in relation to the record and the date asked about.
     *
     * @param condition the condition on the record, the element and the context
     * @return the changed copy
     */
    public Each<T, E> requires(FactTest<? super T, ? super E> condition) {
        return requiring((record, element, context) -> Truth.of(condition.test(record, element, context)));
    }

    /**
     * Requires something of a fact of each element, undetermined where the fact is missing.
     *
     * @param fact the fact
     * @param condition the condition on the record, the value and the context
     * @param <V> the value
     * @return the changed copy
     */
    public <V> Each<T, E> requiresFact(Fact<? super E, V> fact, FactTest<? super T, ? super V> condition) {
        Each<T, E> required = requiring((record, element, context) -> fact.find(element, context)
                .map(value -> Truth.of(condition.test(record, value, context)))
                .orElse(Truth.UNKNOWN));
        return new Each<>(
                listPath,
                getter,
                applies,
                required.test,
                elementPath,
                ImmutableList.<Fact<? super E, ?>>builder()
                        .addAll(facts)
                        .add(fact)
                        .build(),
                explanationSv,
                explanationEn);
    }

    /**
     * Points findings at a property of the element.
     *
     * @param path the property, for example {@code date}
     * @return the changed copy
     */
    public Each<T, E> at(String path) {
        return new Each<>(listPath, getter, applies, test, path, facts, explanationSv, explanationEn);
    }

    /**
     * Explains why an element does not meet the requirement; without it the title of the rule is the message.
     *
     * @param sv the explanation in Swedish, from the record and the element; never personal data
     * @param en the explanation in English, from the record and the element; never personal data
     * @return the changed copy
     */
    public Each<T, E> explaining(
            BiFunction<? super T, ? super E, String> sv, BiFunction<? super T, ? super E, String> en) {
        return new Each<>(listPath, getter, applies, test, elementPath, facts, sv, en);
    }

    private Each<T, E> requiring(ElementTest<T, E> condition) {
        ElementTest<T, E> before = test;
        return new Each<>(
                listPath,
                getter,
                applies,
                (record, element, context) -> {
                    Truth first = before.test(record, element, context);
                    return first == Truth.FALSE ? first : first.and(condition.test(record, element, context));
                },
                elementPath,
                facts,
                explanationSv,
                explanationEn);
    }

    Truth test(T record, RuleContext context) {
        List<? extends E> elements = getter.apply(record);
        Truth result = Truth.TRUE;
        for (int i = 0; i < elements.size() && result != Truth.FALSE; i++) {
            result = result.and(outcomeAsTruth(record, elements.get(i), context));
        }
        return result;
    }

    private Truth outcomeAsTruth(T record, E element, RuleContext context) {
        return switch (applies.test(record, element, context)) {
            case TRUE -> test.test(record, element, context);
            case FALSE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    ImmutableList<AssessmentNode> explain(Bilingual title, T record, RuleContext context) {
        List<? extends E> elements = getter.apply(record);
        ImmutableList.Builder<AssessmentNode> nodes = ImmutableList.builder();
        for (int i = 0; i < elements.size(); i++) {
            nodes.add(explainElement(title, record, elements.get(i), i, context));
        }
        return nodes.build();
    }

    private AssessmentNode explainElement(Bilingual title, T record, E element, int index, RuleContext context) {
        boolean applicable = applies.test(record, element, context) != Truth.FALSE;
        Outcome outcome = applicable ? Outcome.of(outcomeAsTruth(record, element, context)) : Outcome.NOT_APPLICABLE;
        String place = listPath + "[" + index + "]";
        AssessmentNode.Builder node = AssessmentNode.builder()
                .kind(NodeKind.ELEMENT)
                .outcome(outcome)
                .titleSv(title.sv())
                .titleEn(title.en())
                .path(join(place, elementPath));
        if (outcome == Outcome.FAILED) {
            Bilingual text = Explanations.orTitle(
                    new Bilingual(explanationSv.apply(record, element), explanationEn.apply(record, element)), title);
            node.explanationSv(text.sv()).explanationEn(text.en());
        } else if (outcome == Outcome.UNDETERMINED) {
            explainMissing(node, element, place, context);
        }
        return node.build();
    }

    private void explainMissing(AssessmentNode.Builder node, E element, String place, RuleContext context) {
        ImmutableList.Builder<AssessmentNode> missing = ImmutableList.builder();
        for (Fact<? super E, ?> fact : facts) {
            if (fact.find(element, context).isEmpty()) {
                missing.add(AssessmentNode.builder()
                        .kind(NodeKind.FACT)
                        .outcome(Outcome.UNDETERMINED)
                        .titleSv(fact.getNameSv())
                        .titleEn(fact.getNameEn())
                        .path(join(place, fact.getPath()))
                        .build());
            }
        }
        ImmutableList<AssessmentNode> nodes = missing.build();
        Bilingual text = Explanations.undetermined(nodes);
        node.addAllChildren(nodes).explanationSv(text.sv()).explanationEn(text.en());
    }

    private static String join(String place, String property) {
        return property.isEmpty() ? place : place + "." + property;
    }
}
