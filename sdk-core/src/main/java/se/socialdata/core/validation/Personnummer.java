package se.socialdata.core.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text must be a personal identity number (personnummer) in one of its written forms; {@code null} is valid.
 *
 * @see se.socialdata.core.identity.PersonalIdentityNumber
 */
@Documented
@Constraint(validatedBy = PersonnummerValidator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(Personnummer.List.class)
public @interface Personnummer {

    /**
     * Whether the century must be written out, as in registers. Otherwise a ten-digit form is read as well; its century is
     * settled by the date of the validator's clock.
     *
     * @return true to refuse ten-digit forms
     */
    boolean centuryRequired() default false;

    /**
     * Whether a coordination number (samordningsnummer) is accepted as well.
     *
     * @return true to accept coordination numbers
     */
    boolean allowCoordinationNumber() default false;

    /**
     * Whether a temporary identity in the form of the inspectorate is accepted as well.
     *
     * @return true to accept temporary identities
     * @see se.socialdata.core.identity.TemporaryIdentity
     */
    boolean allowTemporary() default false;

    /**
     * The message or its key.
     *
     * @return the message
     */
    String message() default "{se.socialdata.core.validation.Personnummer.message}";

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

    /** Several of these constraints on one element. */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return the constraints
         */
        Personnummer[] value();
    }
}
