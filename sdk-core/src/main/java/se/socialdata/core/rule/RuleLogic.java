package se.socialdata.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a rule asks: when it applies, what it requires, and how a failure is explained. */
final class RuleLogic<T> {

    private static final long PASSED = Outcome.PASSED.toBits();
    private static final long FAILED = Outcome.FAILED.toBits();
    private static final long NOT_APPLICABLE = Outcome.NOT_APPLICABLE.toBits();
    private static final long UNDETERMINED = Outcome.UNDETERMINED.toBits();

    private final @Nullable Condition<T> applies;
    private final @Nullable Condition<T> requires;
    private final ImmutableList<Each<T, ?>> eaches;
    private final BiFunction<? super T, ? super RuleContext, String> explanationSv;
    private final BiFunction<? super T, ? super RuleContext, String> explanationEn;

    private RuleLogic(
            @Nullable Condition<T> applies,
            @Nullable Condition<T> requires,
            ImmutableList<Each<T, ?>> eaches,
            BiFunction<? super T, ? super RuleContext, String> explanationSv,
            BiFunction<? super T, ? super RuleContext, String> explanationEn) {
        this.applies = applies;
        this.requires = requires;
        this.eaches = eaches;
        this.explanationSv = explanationSv;
        this.explanationEn = explanationEn;
    }

    static <T> RuleLogic<T> empty() {
        return new RuleLogic<>(null, null, ImmutableList.of(), (record, context) -> "", (record, context) -> "");
    }

    RuleLogic<T> appliesWhen(Condition<T> condition) {
        return new RuleLogic<>(and(applies, condition), requires, eaches, explanationSv, explanationEn);
    }

    RuleLogic<T> requires(Condition<T> condition) {
        return new RuleLogic<>(applies, and(requires, condition), eaches, explanationSv, explanationEn);
    }

    RuleLogic<T> requiresEach(Each<T, ?> each) {
        ImmutableList<Each<T, ?>> more =
                ImmutableList.<Each<T, ?>>builder().addAll(eaches).add(each).build();
        return new RuleLogic<>(applies, requires, more, explanationSv, explanationEn);
    }

    RuleLogic<T> explaining(
            BiFunction<? super T, ? super RuleContext, String> sv,
            BiFunction<? super T, ? super RuleContext, String> en) {
        return new RuleLogic<>(applies, requires, eaches, sv, en);
    }

    private static <T> Condition<T> and(@Nullable Condition<T> first, Condition<T> second) {
        return first == null ? second : first.and(second);
    }

    boolean isEmpty() {
        return requires == null && eaches.isEmpty();
    }

    /** The same as {@link #check}, composed of lambdas alone; see {@link RuleProgram}. */
    OutcomeTest<T> toTest() {
        TruthTest<? super T> requirement = requirement();
        if (applies == null) {
            return (record, context) -> bits(requirement.test(record, context));
        }
        TruthTest<? super T> applicability = applies.toTest();
        return (record, context) -> {
            Truth applicable = applicability.test(record, context);
            if (applicable == Truth.TRUE) {
                return bits(requirement.test(record, context));
            }
            return applicable == Truth.FALSE ? NOT_APPLICABLE : UNDETERMINED;
        };
    }

    private TruthTest<? super T> requirement() {
        if (eaches.isEmpty() && requires != null) {
            return requires.toTest();
        }
        return this::testRequirement;
    }

    private Truth testRequirement(T record, RuleContext context) {
        Truth holds = requires == null ? Truth.TRUE : requires.test(record, context);
        for (int i = 0; i < eaches.size() && holds != Truth.FALSE; i++) {
            holds = holds.and(eaches.get(i).test(record, context));
        }
        return holds;
    }

    private static long bits(Truth holds) {
        if (holds == Truth.TRUE) {
            return PASSED;
        }
        return holds == Truth.FALSE ? FAILED : UNDETERMINED;
    }

    Outcome check(T record, RuleContext context) {
        if (applies != null) {
            Truth applicable = applies.test(record, context);
            if (applicable != Truth.TRUE) {
                return applicable == Truth.FALSE ? Outcome.NOT_APPLICABLE : Outcome.UNDETERMINED;
            }
        }
        return Outcome.of(testRequirement(record, context));
    }

    AssessmentNode explain(AssessmentNode.Builder node, RuleHeader<T> header, T record, RuleContext context) {
        Outcome outcome = check(record, context);
        node.outcome(outcome);
        ImmutableList<AssessmentNode> conditions = explainConditions(record, context);
        if (!isPlain()) {
            node.addAllChildren(conditions);
        }
        boolean asked = applies == null || applies.test(record, context) == Truth.TRUE;
        boolean own = !asked || (requires != null && Outcome.of(requires.test(record, context)) == outcome);
        if (own && outcome == Outcome.FAILED) {
            Bilingual text = Explanations.orTitle(
                    new Bilingual(explanationSv.apply(record, context), explanationEn.apply(record, context)),
                    header.title());
            node.explanationSv(text.sv()).explanationEn(text.en());
        } else if (own && outcome == Outcome.UNDETERMINED) {
            explainMissing(node, conditions);
        }
        if (asked) {
            eaches.forEach(each -> node.addAllChildren(each.explain(header.title(), record, context)));
        }
        return node.build();
    }

    private static void explainMissing(AssessmentNode.Builder node, ImmutableList<AssessmentNode> conditions) {
        Bilingual text = Explanations.undetermined(conditions);
        node.explanationSv(text.sv()).explanationEn(text.en());
        ImmutableList<AssessmentNode> missing = Explanations.missingFacts(conditions);
        if (missing.size() == 1 && !missing.get(0).getPath().isEmpty()) {
            node.path(missing.get(0).getPath());
        }
    }

    private boolean isPlain() {
        return (applies == null || !applies.isExplained()) && (requires == null || !requires.isExplained());
    }

    private ImmutableList<AssessmentNode> explainConditions(T record, RuleContext context) {
        ImmutableList.Builder<AssessmentNode> nodes = ImmutableList.builder();
        boolean asked = true;
        if (applies != null) {
            AssessmentNode condition = applies.explain(record, context);
            asked = condition.getOutcome() == Outcome.PASSED;
            nodes.add(wrap(NodeKind.APPLICABILITY, condition));
        }
        if (requires != null) {
            AssessmentNode condition = asked ? requires.explain(record, context) : requires.explainNotAsked();
            nodes.add(wrap(NodeKind.REQUIREMENT, condition));
        }
        return nodes.build();
    }

    private static AssessmentNode wrap(NodeKind kind, AssessmentNode condition) {
        return AssessmentNode.builder()
                .kind(kind)
                .outcome(condition.getOutcome())
                .titleSv(kind.getTermSv())
                .titleEn(kind.getTermEn())
                .path("")
                .addChildren(condition)
                .build();
    }
}
