/**
 * A consumer with Jackson 2 and nothing else: no Spring, no Jackson 3, no provider of Jakarta Validation.
 *
 * <p>The build runs these tests on a class path of their own, see the execution {@code plain-jackson-2}.
 */
package se.socialdata.examples.plain;
