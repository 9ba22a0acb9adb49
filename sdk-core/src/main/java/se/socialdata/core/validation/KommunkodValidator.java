package se.socialdata.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.geography.Municipality;

/** Checks {@link Kommunkod}. */
public final class KommunkodValidator implements ConstraintValidator<Kommunkod, CharSequence> {

    /** Made by the validation engine. */
    public KommunkodValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || Municipality.find(value.toString()).isPresent();
    }
}
