/**
 * Generators of delegation values for property tests, found by jqwik through {@link java.util.ServiceLoader}.
 */
@NullMarked
package se.socialdata.delegation.arbitraries;

import org.jspecify.annotations.NullMarked;
