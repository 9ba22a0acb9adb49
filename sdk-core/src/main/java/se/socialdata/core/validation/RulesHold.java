package se.socialdata.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleStatus;

/**
 * The rules of an area hold for the annotated record (reglerna är uppfyllda).
 *
 * <p>Each finding is one violation, with its property path and its message in Swedish or English. Hibernate Validator also
 * carries the {@link se.socialdata.core.rule.Finding} as dynamic payload, and takes parameters that a municipality sets from
 * a {@link se.socialdata.core.rule.RuleContext} given as constraint validator payload. The date asked about is today
 * according to the validator's clock. A missing record is valid.
 *
 * <pre>{@code
 * @RulesHold(provider = DecisionRules.class)
 * @RulesHold(provider = DecisionRules.class, statuses = RuleStatus.GUIDANCE, groups = RuleGroups.Guidance.class)
 * public interface Decision { ... }
 * }</pre>
 */
@Documented
@Constraint(validatedBy = RulesHoldValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RulesHold.List.class)
public @interface RulesHold {

    /**
     * The area whose rules are checked.
     *
     * @return the provider
     */
    Class<? extends RuleProvider> provider();

    /**
     * The rules that are checked, by status.
     *
     * @return the statuses; law and regulation where nothing else is said
     */
    RuleStatus[] statuses() default {RuleStatus.LAW, RuleStatus.REGULATION};

    /**
     * Whether a rule that cannot be determined is a violation too.
     *
     * @return true if it is; false where nothing else is said
     */
    boolean includeUndetermined() default false;

    /**
     * The message template, which resolves to the message of the finding. Under Hibernate Validator a template of one's own
     * may use the parameters {@code {messageSv}} and {@code {messageEn}}.
     *
     * @return the template
     */
    String message() default "{se.socialdata.core.validation.RulesHold.message}";

    /**
     * The validation groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several on the same type. */
    @Documented
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return the constraints
         */
        RulesHold[] value();
    }
}
