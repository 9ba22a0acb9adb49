package se.socialdata.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.identity.OrganisationNumber;

/** Checks {@link Organisationsnummer}. */
public final class OrganisationsnummerValidator implements ConstraintValidator<Organisationsnummer, CharSequence> {

    /** Made by the validation engine. */
    public OrganisationsnummerValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || OrganisationNumber.isValid(value);
    }
}
