/**
 * Validation: the rules and the identity numbers of this SDK as constraints of Jakarta Validation.
 *
 * <p>Four constraints check text fields of an embedding system's own types: {@link
 * se.socialdata.core.validation.Personnummer}, {@link se.socialdata.core.validation.Samordningsnummer}, {@link
 * se.socialdata.core.validation.Organisationsnummer} and {@link se.socialdata.core.validation.Kommunkod}. They work in any
 * {@link jakarta.validation.Validator}. The types of the SDK need none of them, since a {@link
 * se.socialdata.core.identity.PersonIdentity} cannot be malformed.
 *
 * <h2>Messages</h2>
 *
 * <p>The bundle {@code ContributorValidationMessages} holds the messages in English and Swedish, and in Swedish also those
 * of the constraints of Jakarta Validation and Hibernate Validator, for which Hibernate Validator has none. An embedder's
 * own {@code ValidationMessages} go before them. A message has parameters in braces only, never an expression: no
 * implementation of the expression language is needed, and no message can print the value that was refused, which may be a
 * personal number. For the same reason the English messages of the check digit constraints of Hibernate Validator are
 * replaced; they print the value.
 *
 * <h2>Without an expression language</h2>
 *
 * <p>{@code Validation.buildDefaultValidatorFactory()} of Hibernate Validator refuses to start where no implementation of
 * Jakarta Expression Language is on the class path. Frameworks bring one. A program without it names the interpolator that
 * reads parameters only:
 *
 * <pre>{@code
 * ValidatorFactory factory = Validation.byDefaultProvider()
 *         .configure()
 *         .messageInterpolator(new ParameterMessageInterpolator(
 *                 Set.of(Locale.ENGLISH, swedish), swedish, context -> swedish, false))
 *         .buildValidatorFactory();
 * }</pre>
 */
@NullMarked
package se.socialdata.core.validation;

import org.jspecify.annotations.NullMarked;
