/**
 * The sample data: generated favourable decisions of a municipality, and where it is kept.
 *
 * <p>No person in it exists: the identity numbers are from the tax agency's published test series.
 */
@NullMarked
package se.socialdata.examples.sample;

import org.jspecify.annotations.NullMarked;
