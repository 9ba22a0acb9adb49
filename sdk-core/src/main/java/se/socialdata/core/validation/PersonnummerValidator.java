package se.socialdata.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.identity.PersonalIdentityNumber;
import se.socialdata.core.identity.TemporaryIdentity;

/** Checks {@link Personnummer}. */
public final class PersonnummerValidator implements ConstraintValidator<Personnummer, CharSequence> {

    private boolean centuryRequired;
    private boolean allowCoordinationNumber;
    private boolean allowTemporary;

    /** Made by the validation engine. */
    public PersonnummerValidator() {}

    @Override
    public void initialize(Personnummer constraint) {
        centuryRequired = constraint.centuryRequired();
        allowCoordinationNumber = constraint.allowCoordinationNumber();
        allowTemporary = constraint.allowTemporary();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null
                || isPersonalIdentityNumber(value, context)
                || (allowCoordinationNumber
                        && SamordningsnummerValidator.isCoordinationNumber(value, centuryRequired, context))
                || (allowTemporary && TemporaryIdentity.isValid(value));
    }

    private boolean isPersonalIdentityNumber(CharSequence value, ConstraintValidatorContext context) {
        return centuryRequired
                ? PersonalIdentityNumber.isValid(value)
                : PersonalIdentityNumber.isValid(value, today(context));
    }

    /** The date of the validator's clock, in the zone of that clock. */
    static LocalDate today(ConstraintValidatorContext context) {
        return LocalDate.now(context.getClockProvider().getClock());
    }
}
