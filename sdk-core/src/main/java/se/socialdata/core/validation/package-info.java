/**
 * Validation: the rules and the identity numbers of this SDK as constraints of Jakarta Validation.
 *
 * <p>Four constraints check text fields of an embedding system's own types: {@link
 * se.socialdata.core.validation.Personnummer}, {@link se.socialdata.core.validation.Samordningsnummer}, {@link
 * se.socialdata.core.validation.Organisationsnummer} and {@link se.socialdata.core.validation.Kommunkod}. They work in any
 * {@link jakarta.validation.Validator}. The types of the SDK need none of them, since a {@link
 * se.socialdata.core.identity.PersonIdentity} cannot be malformed.
 *
 * <p>{@link se.socialdata.core.validation.RulesHold} runs the rule sets of an area on a record. Its date comes from the
 * validator's {@link jakarta.validation.ClockProvider}, and {@linkplain se.socialdata.core.validation.RuleGroups validation
 * groups} choose among rule sets: the default group checks what is in force.
 *
 * <h2>Messages</h2>
 *
 * <p>The bundle {@code ContributorValidationMessages} holds the messages in English and Swedish, and in Swedish also those
 * of the constraints of Jakarta Validation and Hibernate Validator, for which Hibernate Validator has none. An embedder's
 * own {@code ValidationMessages} go before them. A message has parameters in braces only, never an expression: no
 * implementation of the expression language is needed, and no message can print the value that was refused, which may be a
 * personal number. For the same reasons the English messages of Hibernate Validator that are expressions are replaced; those
 * of its check digit constraints print the value.
 *
 * <h2>Without an expression language</h2>
 *
 * <p>The default factory of Hibernate Validator refuses to start where no implementation of Jakarta Expression Language is
 * on the class path (HV000183). Frameworks bring one, and then nothing needs to be configured. A program without it names
 * the interpolator that reads parameters only, once, in {@code META-INF/validation.xml}, after which {@code
 * Validation.buildDefaultValidatorFactory()} works everywhere:
 *
 * <pre>{@code
 * <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.1">
 *   <message-interpolator>
 *     org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator
 *   </message-interpolator>
 * </validation-config>
 * }</pre>
 *
 * <p>or in code, which also chooses the language of the messages, here Swedish whatever the default locale is:
 *
 * <pre>{@code
 * Locale swedish = Locale.forLanguageTag("sv");
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
