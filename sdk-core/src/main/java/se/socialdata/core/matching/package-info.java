/**
 * Matching of a child's needs against homes (matchning), explained factor by factor, and the division of siblings.
 *
 * <p>Imports the foundation, {@code placement} and {@code home}. Nothing imports matching.
 */
@NullMarked
package se.socialdata.core.matching;

import org.jspecify.annotations.NullMarked;
