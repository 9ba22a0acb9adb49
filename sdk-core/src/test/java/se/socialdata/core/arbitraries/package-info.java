/** Generators of the domain types of sdk-core for property tests with jqwik, found by their parameters' types. */
@NullMarked
package se.socialdata.core.arbitraries;

import org.jspecify.annotations.NullMarked;
