package se.socialdata.core.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.RuleContext;

/**
 * Turns findings into violations with what Hibernate Validator adds: both messages as parameters, of which the resource
 * bundle of the locale picks one, and the finding as payload. Loaded only where Hibernate Validator is.
 */
final class HibernateViolationWriter extends ViolationWriter {

    private final HibernateConstraintValidatorContext context;

    private HibernateViolationWriter(HibernateConstraintValidatorContext context) {
        super(context);
        this.context = context;
    }

    static boolean supports(ConstraintValidatorContext context) {
        return context instanceof HibernateConstraintValidatorContext;
    }

    static HibernateViolationWriter of(ConstraintValidatorContext context) {
        return new HibernateViolationWriter((HibernateConstraintValidatorContext) context);
    }

    @Override
    RuleContext getRuleContext() {
        return Optional.ofNullable(context.getConstraintValidatorPayload(RuleContext.class))
                .orElseGet(() -> RuleContext.of(LocalDate.EPOCH));
    }

    @Override
    void add(Finding finding) {
        context.addMessageParameter("messageSv", finding.getMessageSv())
                .addMessageParameter("messageEn", finding.getMessageEn())
                .withDynamicPayload(finding);
        add(finding, context.getDefaultConstraintMessageTemplate());
    }
}
