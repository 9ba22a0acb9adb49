package se.socialdata.core.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.time.LocalDate;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.RuleContext;

/** Turns findings into violations, by what the standard alone offers. */
class ViolationWriter {

    private static final boolean HIBERNATE =
            isPresent("org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext");

    private final ConstraintValidatorContext context;

    ViolationWriter(ConstraintValidatorContext context) {
        this.context = context;
    }

    static ViolationWriter of(ConstraintValidatorContext context) {
        if (HIBERNATE && HibernateViolationWriter.supports(context)) {
            return HibernateViolationWriter.of(context);
        }
        return new ViolationWriter(context);
    }

    /** The parameters that the embedder has given the validator; the date in it is replaced. */
    RuleContext getRuleContext() {
        return RuleContext.of(LocalDate.EPOCH);
    }

    void add(Finding finding) {
        // The standard tells a constraint nothing of the locale, so the message is that of the root locale.
        add(finding, escape(finding.getMessageEn()));
    }

    final void add(Finding finding, String template) {
        ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(template);
        ViolationPath.parse(finding.getPath()).addTo(builder);
    }

    /** Keeps an interpolator from reading anything into a finished message. */
    static String escape(String message) {
        StringBuilder escaped = new StringBuilder(message.length() + 8);
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean isPresent(String className) {
        try {
            Class.forName(className, false, ViolationWriter.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
