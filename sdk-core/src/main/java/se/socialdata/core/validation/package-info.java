/**
 * Jakarta Validation: the constraints of this SDK for any {@link jakarta.validation.Validator}.
 *
 * <p>{@link se.socialdata.core.validation.RulesHold} runs the rule sets of an area. Its date comes from the validator's
 * {@link jakarta.validation.ClockProvider}, and {@linkplain se.socialdata.core.validation.RuleGroups validation groups}
 * choose among rule sets: the default group checks what is in force.
 *
 * <p>No message needs an implementation of Expression Language. An embedder that has none on its class path names the
 * interpolator in {@code META-INF/validation.xml}, after which the plain {@link
 * jakarta.validation.Validation#buildDefaultValidatorFactory()} works:
 *
 * <pre>{@code
 * <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.1">
 *   <message-interpolator>
 *     org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator
 *   </message-interpolator>
 * </validation-config>
 * }</pre>
 *
 * <p>Messages are Swedish for a Swedish locale, else English, and never hold the validated value.
 */
@NullMarked
package se.socialdata.core.validation;

import org.jspecify.annotations.NullMarked;
