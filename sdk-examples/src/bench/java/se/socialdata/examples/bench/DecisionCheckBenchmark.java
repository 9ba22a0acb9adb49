package se.socialdata.examples.bench;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.socialdata.core.decision.DecidedBy;
import se.socialdata.core.decision.DecisionRules;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.examples.sample.SampleDecisions;

/**
 * The rules in force on the decisions of the sample, against a hand-written chain of ifs that yields the same findings,
 * and against Hibernate Validator with field constraints on the same records.
 *
 * <p>Times are per decision. The rules that are asked are nine, the constraints of the validator eight: divide the times of
 * {@code rules} and {@code hibernateValidator} by these to compare one rule with one constraint.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionCheckBenchmark {

    private static final int DECISIONS = 275;
    private static final LocalDate AS_OF = SampleDecisions.REPORTING_DATE;

    private final RuleContext context = RuleContext.of(AS_OF);
    private final RuleSet<FavourableDecision> rules = DecisionRules.inForce();
    private List<FavourableDecision> decisions = List.of();
    private List<ConstrainedDecision> constrained = List.of();
    private Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Reads the sample, and checks that the chain finds what the rules find. */
    @Setup
    public void setUp() {
        decisions = SampleDecisions.generate(SampleDecisions.SEED);
        constrained = decisions.stream().map(ConstrainedDecision::new).toList();
        if (decisions.size() != DECISIONS) {
            throw new IllegalStateException("expected " + DECISIONS + " decisions, got " + decisions.size());
        }
        for (FavourableDecision decision : decisions) {
            List<Finding> found = rules.check(decision, context).getFindings();
            if (!HandWrittenCheck.check(decision, AS_OF).equals(found)) {
                throw new IllegalStateException("the chain and the rules differ for " + decision.getId());
            }
        }
    }

    /** The rules, with their findings. */
    @Benchmark
    @OperationsPerInvocation(DECISIONS)
    public void rulesWithFindings(Blackhole blackhole) {
        for (FavourableDecision decision : decisions) {
            blackhole.consume(rules.check(decision, context).getFindings());
        }
    }

    /** The chain of ifs, with the same findings. */
    @Benchmark
    @OperationsPerInvocation(DECISIONS)
    public void handWrittenWithFindings(Blackhole blackhole) {
        for (FavourableDecision decision : decisions) {
            blackhole.consume(HandWrittenCheck.check(decision, AS_OF));
        }
    }

    /** The rules, outcomes only. */
    @Benchmark
    @OperationsPerInvocation(DECISIONS)
    public void rules(Blackhole blackhole) {
        for (FavourableDecision decision : decisions) {
            blackhole.consume(rules.check(decision, context).isPassed());
        }
    }

    /** Eight field constraints, all met. */
    @Benchmark
    @OperationsPerInvocation(DECISIONS)
    public void hibernateValidator(Blackhole blackhole) {
        for (ConstrainedDecision decision : constrained) {
            blackhole.consume(validator.validate(decision));
        }
    }

    /** How many findings there are, to see what is compared. */
    @Benchmark
    public int countFindings() {
        List<Finding> findings = new ArrayList<>();
        decisions.forEach(
                decision -> findings.addAll(rules.check(decision, context).getFindings()));
        return findings.size();
    }

    /** The record as the validator sees it: eight constraints on its fields. */
    public static final class ConstrainedDecision {
        private final FavourableDecision decision;

        ConstrainedDecision(FavourableDecision decision) {
            this.decision = decision;
        }

        /** {@return the id} */
        @NotBlank
        @Size(max = 100)
        public String getId() {
            return decision.getId();
        }

        /** {@return the day} */
        @NotNull
        @PastOrPresent
        public LocalDate getDecisionDate() {
            return decision.getDecisionDate();
        }

        /** {@return the code} */
        @NotNull
        @Size(min = 4, max = 4)
        public String getMunicipality() {
            return decision.getMunicipality().getCode();
        }

        /** {@return who decided} */
        @NotNull
        public DecidedBy getDecidedBy() {
            return decision.getDecidedBy();
        }

        /** {@return the offers} */
        @Size(max = 100)
        public List<?> getOffers() {
            return decision.getOffers();
        }

        /** {@return the unit} */
        public Optional<String> getUnit() {
            return decision.getLocalUnit();
        }
    }
}
