package se.socialdata.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The kinds of conditions. */
final class Conditions {

    private Conditions() {}

    static <T> Condition<T> of(Bilingual name, Predicate<? super T> test) {
        return new Single<>(name, (record, context) -> Truth.of(test.test(record)));
    }

    static <T> Condition<T> of(Bilingual name, BiPredicate<? super T, ? super RuleContext> test) {
        return new Single<>(name, (record, context) -> Truth.of(test.test(record, context)));
    }

    static <T> Condition<T> ofTruth(Bilingual name, TruthTest<? super T> test) {
        return new Single<>(name, test);
    }

    static <T, V> Condition<T> ofFact(Bilingual name, Fact<? super T, V> fact, FactTest<? super T, ? super V> test) {
        return new OfFact<T, V>(name, fact, test);
    }

    private static AssessmentNode.Builder node(NodeKind kind, Outcome outcome, Bilingual title) {
        return AssessmentNode.builder()
                .kind(kind)
                .outcome(outcome)
                .titleSv(title.sv())
                .titleEn(title.en())
                .path("");
    }

    /** One test without parts. */
    private static final class Single<T> extends Condition<T> {
        private final Bilingual name;
        private final TruthTest<? super T> test;

        Single(Bilingual name, TruthTest<? super T> test) {
            this.name = name;
            this.test = test;
        }

        @Override
        public Truth test(T record, RuleContext context) {
            return test.test(record, context);
        }

        @Override
        public AssessmentNode explain(T record, RuleContext context) {
            return node(NodeKind.CONDITION, Outcome.of(test(record, context)), name)
                    .build();
        }

        @Override
        TruthTest<? super T> toTest() {
            return test;
        }

        @Override
        AssessmentNode explainNotAsked() {
            return node(NodeKind.CONDITION, Outcome.NOT_APPLICABLE, name).build();
        }

        @Override
        boolean isExplained() {
            return name.isComplete();
        }
    }

    /** A test of a fact that may be missing. */
    private static final class OfFact<T, V> extends Condition<T> {
        private final Bilingual name;
        private final Fact<? super T, V> fact;
        private final FactTest<? super T, ? super V> test;

        OfFact(Bilingual name, Fact<? super T, V> fact, FactTest<? super T, ? super V> test) {
            this.name = name;
            this.fact = fact;
            this.test = test;
        }

        @Override
        public Truth test(T record, RuleContext context) {
            Optional<V> value = fact.find(record, context);
            return value.isEmpty() ? Truth.UNKNOWN : Truth.of(test.test(record, value.get(), context));
        }

        @Override
        public AssessmentNode explain(T record, RuleContext context) {
            Truth truth = test(record, context);
            Outcome known = truth.isKnown() ? Outcome.PASSED : Outcome.UNDETERMINED;
            return node(NodeKind.CONDITION, Outcome.of(truth), name)
                    .addChildren(factNode(known))
                    .build();
        }

        @Override
        TruthTest<? super T> toTest() {
            return ofFact(fact, test);
        }

        private static <T, V> TruthTest<T> ofFact(Fact<? super T, V> fact, FactTest<? super T, ? super V> test) {
            return (record, context) -> {
                Optional<V> value = fact.find(record, context);
                return value.isEmpty() ? Truth.UNKNOWN : Truth.of(test.test(record, value.get(), context));
            };
        }

        @Override
        AssessmentNode explainNotAsked() {
            return node(NodeKind.CONDITION, Outcome.NOT_APPLICABLE, name)
                    .addChildren(factNode(Outcome.NOT_APPLICABLE))
                    .build();
        }

        private AssessmentNode factNode(Outcome outcome) {
            return node(NodeKind.FACT, outcome, new Bilingual(fact.getNameSv(), fact.getNameEn()))
                    .path(fact.getPath())
                    .build();
        }

        @Override
        boolean isExplained() {
            return true;
        }
    }

    /** Holds if every part does. */
    static final class AllOf<T> extends Condition<T> {
        private final ImmutableList<Condition<T>> parts;

        AllOf(ImmutableList<Condition<T>> parts) {
            this.parts = parts;
        }

        @Override
        public Truth test(T record, RuleContext context) {
            Truth result = Truth.TRUE;
            for (int i = 0; i < parts.size() && result != Truth.FALSE; i++) {
                result = result.and(parts.get(i).test(record, context));
            }
            return result;
        }

        @Override
        public AssessmentNode explain(T record, RuleContext context) {
            return explainParts(NodeKind.ALL_OF, parts, Outcome.FAILED, record, context)
                    .outcome(Outcome.of(test(record, context)))
                    .build();
        }

        @Override
        public Condition<T> and(Condition<T> other) {
            return new AllOf<>(plus(parts, other));
        }

        @Override
        TruthTest<? super T> toTest() {
            return parts.stream().map(Condition::toTest).reduce(AllOf::both).orElseThrow();
        }

        private static <T> TruthTest<T> both(TruthTest<? super T> first, TruthTest<? super T> second) {
            return (record, context) -> {
                Truth truth = first.test(record, context);
                return truth == Truth.FALSE ? truth : truth.and(second.test(record, context));
            };
        }

        @Override
        AssessmentNode explainNotAsked() {
            return explainPartsNotAsked(NodeKind.ALL_OF, parts);
        }

        @Override
        boolean isExplained() {
            return parts.stream().anyMatch(Condition::isExplained);
        }
    }

    /** Holds if at least one part does. */
    static final class AnyOf<T> extends Condition<T> {
        private final ImmutableList<Condition<T>> parts;

        AnyOf(ImmutableList<Condition<T>> parts) {
            this.parts = parts;
        }

        @Override
        public Truth test(T record, RuleContext context) {
            Truth result = Truth.FALSE;
            for (int i = 0; i < parts.size() && result != Truth.TRUE; i++) {
                result = result.or(parts.get(i).test(record, context));
            }
            return result;
        }

        @Override
        public AssessmentNode explain(T record, RuleContext context) {
            return explainParts(NodeKind.ANY_OF, parts, Outcome.PASSED, record, context)
                    .outcome(Outcome.of(test(record, context)))
                    .build();
        }

        @Override
        public Condition<T> or(Condition<T> other) {
            return new AnyOf<>(plus(parts, other));
        }

        @Override
        TruthTest<? super T> toTest() {
            return this::test;
        }

        @Override
        AssessmentNode explainNotAsked() {
            return explainPartsNotAsked(NodeKind.ANY_OF, parts);
        }

        @Override
        boolean isExplained() {
            return parts.stream().anyMatch(Condition::isExplained);
        }
    }

    /** Holds if its part does not. */
    static final class Not<T> extends Condition<T> {
        private final Condition<T> part;

        Not(Condition<T> part) {
            this.part = part;
        }

        @Override
        public Truth test(T record, RuleContext context) {
            return part.test(record, context).not();
        }

        @Override
        public AssessmentNode explain(T record, RuleContext context) {
            return node(NodeKind.NOT, Outcome.of(test(record, context)), Bilingual.NONE)
                    .addChildren(part.explain(record, context))
                    .build();
        }

        @Override
        public Condition<T> not() {
            return part;
        }

        @Override
        TruthTest<? super T> toTest() {
            TruthTest<? super T> test = part.toTest();
            return (record, context) -> test.test(record, context).not();
        }

        @Override
        AssessmentNode explainNotAsked() {
            return node(NodeKind.NOT, Outcome.NOT_APPLICABLE, Bilingual.NONE)
                    .addChildren(part.explainNotAsked())
                    .build();
        }

        @Override
        boolean isExplained() {
            return part.isExplained();
        }
    }

    private static <T> ImmutableList<Condition<T>> plus(ImmutableList<Condition<T>> parts, Condition<T> other) {
        return ImmutableList.<Condition<T>>builder().addAll(parts).add(other).build();
    }

    /** Explains the parts in order up to the one that decides; those after it are not asked, just as in the test. */
    private static <T> AssessmentNode.Builder explainParts(
            NodeKind kind, ImmutableList<Condition<T>> parts, Outcome deciding, T record, RuleContext context) {
        AssessmentNode.Builder node = node(kind, Outcome.NOT_APPLICABLE, Bilingual.NONE);
        boolean decided = false;
        for (Condition<T> part : parts) {
            AssessmentNode child = decided ? part.explainNotAsked() : part.explain(record, context);
            decided |= child.getOutcome() == deciding;
            node.addChildren(child);
        }
        return node;
    }

    private static <T> AssessmentNode explainPartsNotAsked(NodeKind kind, ImmutableList<Condition<T>> parts) {
        AssessmentNode.Builder node = node(kind, Outcome.NOT_APPLICABLE, Bilingual.NONE);
        parts.forEach(part -> node.addChildren(part.explainNotAsked()));
        return node.build();
    }
}
