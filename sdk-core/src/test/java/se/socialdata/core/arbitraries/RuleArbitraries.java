package se.socialdata.core.arbitraries;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statutes;
import se.socialdata.core.rule.Assessment;
import se.socialdata.core.rule.AssessmentNode;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.NodeKind;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.rule.Severity;

/** Arbitrary findings, assessments and contexts; {@code @ForAll Finding finding} just works. */
public final class RuleArbitraries implements ArbitraryProvider {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.of(
            Finding.class, RuleArbitraries::findings,
            AssessmentNode.class, RuleArbitraries::ruleNodes,
            Assessment.class, RuleArbitraries::assessments,
            RuleContext.class, RuleArbitraries::contexts);

    /** Found by jqwik. */
    public RuleArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(BY_TYPE.get(targetType.getRawType()).get());
    }

    /**
     * Contexts without parameters, in the years 2020 to 2029.
     *
     * @return the arbitrary
     */
    public static Arbitrary<RuleContext> contexts() {
        return dates().map(RuleContext::of);
    }

    /**
     * Findings that failed or are undetermined.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        ruleIds(),
                        Arbitraries.of(Outcome.FAILED, Outcome.UNDETERMINED),
                        Arbitraries.of(Severity.class),
                        paths(),
                        texts(),
                        provisions().optional())
                .as((id, outcome, severity, path, text, provision) -> Finding.builder()
                        .ruleId(id)
                        .outcome(outcome)
                        .severity(severity)
                        .path(path)
                        .messageSv("Svenska: " + text)
                        .messageEn("English: " + text)
                        .provision(provision)
                        .build());
    }

    /**
     * Trees of one rule: a rule that failed or is undetermined explains itself, and about half have conditions.
     *
     * @return the arbitrary
     */
    public static Arbitrary<AssessmentNode> ruleNodes() {
        Arbitrary<AssessmentNode.Builder> headers = Combinators.combine(
                        ruleIds(),
                        Arbitraries.of(Outcome.class),
                        texts(),
                        paths(),
                        Arbitraries.of(RuleStatus.class),
                        provisions())
                .as((id, outcome, text, path, status, provision) -> {
                    AssessmentNode.Builder node = node(NodeKind.RULE, outcome, text)
                            .path(path)
                            .ruleId(id)
                            .status(status)
                            .severity(status.getDefaultSeverity());
                    boolean explained = outcome == Outcome.FAILED || outcome == Outcome.UNDETERMINED;
                    if (explained) {
                        node.explanationSv("Därför att: " + text).explanationEn("Because: " + text);
                    }
                    return node.provision(provision);
                });
        return Combinators.combine(headers, conditions(3).list().ofMaxSize(2))
                .as((header, conditions) -> header.addAllChildren(conditions).build());
    }

    /**
     * Assessments with up to five rules, as if they had been stored.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Assessment> assessments() {
        return Combinators.combine(
                        Arbitraries.of("Decision", "Placement", "Delegation"),
                        dates(),
                        Arbitraries.of("1.0.0", "1.2.3", "2.0.0-SNAPSHOT"),
                        ruleNodes().list().ofMaxSize(5))
                .as((type, asOf, version, nodes) -> Assessment.of(type, asOf, version, ImmutableList.copyOf(nodes)));
    }

    private static Arbitrary<AssessmentNode> conditions(int depth) {
        Arbitrary<AssessmentNode> leaf = Combinators.combine(Arbitraries.of(Outcome.class), texts())
                .as((outcome, text) -> node(NodeKind.CONDITION, outcome, text).build());
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<AssessmentNode> composed = Combinators.combine(
                        Arbitraries.of(NodeKind.ALL_OF, NodeKind.ANY_OF),
                        Arbitraries.of(Outcome.class),
                        Arbitraries.lazy(() -> conditions(depth - 1))
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(3))
                .as((kind, outcome, children) ->
                        node(kind, outcome, "").addAllChildren(children).build());
        return Arbitraries.oneOf(leaf, composed);
    }

    private static AssessmentNode.Builder node(NodeKind kind, Outcome outcome, String text) {
        return AssessmentNode.builder()
                .kind(kind)
                .outcome(outcome)
                .titleSv(text)
                .titleEn(text)
                .path("");
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 3652).map(FIRST::plusDays);
    }

    private static Arbitrary<String> ruleIds() {
        return Combinators.combine(
                        Arbitraries.of("EVB", "DEL", "PLC"),
                        Arbitraries.integers().between(1, 999))
                .as((area, number) -> area + "-" + number);
    }

    private static Arbitrary<String> paths() {
        return Arbitraries.of("", "decisionDate", "offers[0]", "offers[12].date", "person.identity");
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("senast 2026-02-28", "2 of 3 visits", "{a} | $b \\ c", "åäö – \"x\" & <y>");
    }

    private static Arbitrary<Provision> provisions() {
        return Arbitraries.of(
                Statutes.LSS.section("28 f §"),
                Statutes.SOL_2001.section("16 kap. 6 f §"),
                Statutes.SOL_2025.section("34 kap. 1 §"));
    }
}
