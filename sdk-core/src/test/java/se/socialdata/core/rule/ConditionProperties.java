package se.socialdata.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionProperties {

    private static final RuleContext CONTEXT = RuleContext.of(LocalDate.of(2026, 1, 1));

    /** Three facts, each of which may be missing. */
    record Facts(Optional<Boolean> a, Optional<Boolean> b, Optional<Boolean> c) {}

    private static final Condition<Facts> A = condition("a", Facts::a);
    private static final Condition<Facts> B = condition("b", Facts::b);
    private static final Condition<Facts> C = condition("c", Facts::c);

    private static Condition<Facts> condition(String name, Function<Facts, Optional<Boolean>> getter) {
        return Condition.ofFact(name + " sv", name, Fact.of(name, "uppgift " + name, "fact " + name, getter), v -> v);
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Optional<Boolean>> fact =
                Arbitraries.of(List.of(Optional.empty(), Optional.of(true), Optional.of(false)));
        return Combinators.combine(fact, fact, fact).as(Facts::new);
    }

    @Provide
    Arbitrary<Condition<Facts>> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition<Facts>> conditions(int depth) {
        Arbitrary<Condition<Facts>> leaf = Arbitraries.of(List.of(A, B, C));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Condition<Facts>> part = Arbitraries.lazy(() -> conditions(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                part.map(Condition::not),
                Combinators.combine(part, part).as(Condition::and),
                Combinators.combine(part, part).as(Condition::or));
    }

    private static Rule<Facts> rule(Condition<Facts> applies, Condition<Facts> requires) {
        return Rule.of("CND-001", Facts.class).appliesWhen(applies).requires(requires);
    }

    @Property(tries = 300)
    void the_tree_comes_out_as_the_test_does(
            @ForAll("conditions") Condition<Facts> condition, @ForAll("facts") Facts facts) {
        assertThat(condition.explain(facts, CONTEXT).getOutcome())
                .isEqualTo(Outcome.of(condition.test(facts, CONTEXT)));
    }

    @Property(tries = 300)
    void de_morgan_holds_for_conditions(
            @ForAll("conditions") Condition<Facts> one,
            @ForAll("conditions") Condition<Facts> other,
            @ForAll("facts") Facts facts) {
        assertThat(one.and(other).not().test(facts, CONTEXT))
                .isEqualTo(one.not().or(other.not()).test(facts, CONTEXT));
    }

    @Property(tries = 500)
    void learning_a_fact_changes_only_what_was_undetermined(
            @ForAll("conditions") Condition<Facts> applies,
            @ForAll("conditions") Condition<Facts> requires,
            @ForAll("facts") Facts before,
            @ForAll boolean learned) {
        Facts after = new Facts(before.a().or(() -> Optional.of(learned)), before.b(), before.c());

        Outcome known = rule(applies, requires).check(before, CONTEXT);
        if (known != Outcome.UNDETERMINED) {
            assertThat(rule(applies, requires).check(after, CONTEXT)).isEqualTo(known);
        }
    }

    @Property(tries = 300)
    void the_rules_tree_comes_out_as_its_check_does(
            @ForAll("conditions") Condition<Facts> applies,
            @ForAll("conditions") Condition<Facts> requires,
            @ForAll("facts") Facts facts) {
        Rule<Facts> rule = rule(applies, requires).status(RuleStatus.LAW);

        AssessmentNode node = rule.explain(facts, CONTEXT);

        assertThat(node.getOutcome()).isEqualTo(rule.check(facts, CONTEXT));
        assertThat(node.getExplanationSv().isPresent())
                .isEqualTo(node.getOutcome() == Outcome.FAILED || node.getOutcome() == Outcome.UNDETERMINED);
    }

    @Example
    void what_stands_after_the_deciding_part_is_not_asked() {
        Condition<Facts> broken = Condition.of("trasig", "broken", facts -> {
            throw new IllegalStateException("asked");
        });
        Facts facts = new Facts(Optional.of(false), Optional.of(true), Optional.empty());

        assertThat(A.and(broken).test(facts, CONTEXT)).isEqualTo(Truth.FALSE);
        assertThat(B.or(broken).test(facts, CONTEXT)).isEqualTo(Truth.TRUE);
        assertThat(A.and(broken).explain(facts, CONTEXT).getChildren())
                .extracting(AssessmentNode::getTitleEn, AssessmentNode::getOutcome)
                .containsExactly(tuple("a", Outcome.FAILED), tuple("broken", Outcome.NOT_APPLICABLE));
    }
}
