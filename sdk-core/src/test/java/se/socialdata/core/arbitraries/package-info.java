/**
 * Arbitraries for the types of the core, found by jqwik through its service file: {@code @ForAll Timeline<Integer>} and
 * {@code @ForAll Quarter} need no set-up.
 *
 * <p>Values are valid by default. They depend on jqwik's API and the core alone.
 */
@NullMarked
package se.socialdata.core.arbitraries;

import org.jspecify.annotations.NullMarked;
