package se.socialdata.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.identity.CoordinationNumber;

/** Checks {@link Samordningsnummer}. */
public final class SamordningsnummerValidator implements ConstraintValidator<Samordningsnummer, CharSequence> {

    private boolean centuryRequired;

    /** Made by the validation engine. */
    public SamordningsnummerValidator() {}

    @Override
    public void initialize(Samordningsnummer constraint) {
        centuryRequired = constraint.centuryRequired();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || isCoordinationNumber(value, centuryRequired, context);
    }

    static boolean isCoordinationNumber(
            CharSequence value, boolean centuryRequired, ConstraintValidatorContext context) {
        return centuryRequired
                ? CoordinationNumber.isValid(value)
                : CoordinationNumber.isValid(value, PersonnummerValidator.today(context));
    }
}
