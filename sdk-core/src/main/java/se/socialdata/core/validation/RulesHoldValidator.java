package se.socialdata.core.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.rule.Assessment;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.RuleStatus;

/** Runs rule sets as a constraint; see {@link RulesHold}. Thread-safe once initialised. */
public final class RulesHoldValidator implements ConstraintValidator<RulesHold, Object> {

    private ImmutableList<RuleSet<?>> ruleSets = ImmutableList.of();
    private boolean includeUndetermined;

    /** Made by the validator. */
    public RulesHoldValidator() {}

    @Override
    public void initialize(RulesHold constraint) {
        Set<RuleStatus> statuses = EnumSet.noneOf(RuleStatus.class);
        statuses.addAll(List.of(constraint.statuses()));
        ruleSets = providerOf(constraint).getRuleSets().stream()
                .map(set -> choose(set, statuses))
                .collect(toImmutableList());
        includeUndetermined = constraint.includeUndetermined();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        ViolationWriter writer = ViolationWriter.of(context);
        LocalDate today = LocalDate.now(context.getClockProvider().getClock());
        RuleContext ruleContext = writer.getRuleContext().withAsOf(today);
        boolean valid = true;
        for (RuleSet<?> ruleSet : ruleSets) {
            if (ruleSet.getType().isInstance(value)) {
                valid &= report(check(ruleSet, value, ruleContext), writer);
            }
        }
        if (!valid) {
            context.disableDefaultConstraintViolation();
        }
        return valid;
    }

    private static <T> Assessment check(RuleSet<T> ruleSet, Object value, RuleContext context) {
        return ruleSet.check(ruleSet.getType().cast(value), context);
    }

    private boolean report(Assessment assessment, ViolationWriter writer) {
        ImmutableList<Finding> findings =
                includeUndetermined ? assessment.getFindingsAndUndetermined() : assessment.getFindings();
        findings.forEach(writer::add);
        return findings.isEmpty();
    }

    private static <T> RuleSet<T> choose(RuleSet<T> ruleSet, Set<RuleStatus> statuses) {
        ImmutableList<Rule<T>> rules = ruleSet.getRules().stream()
                .filter(rule -> statuses.contains(rule.getStatus()))
                .collect(toImmutableList());
        return RuleSet.of(ruleSet.getNameSv(), ruleSet.getNameEn(), ruleSet.getType(), rules);
    }

    private static RuleProvider providerOf(RulesHold constraint) {
        try {
            return constraint.provider().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new ConstraintDeclarationException(
                    "expected " + constraint.provider().getName() + " to have a public constructor without parameters",
                    e);
        }
    }
}
