/**
 * The sample data: generated favourable decisions of a municipality, and where it is kept; and a unit whose staff have
 * been delegated health-care tasks ({@link se.socialdata.examples.sample.SampleUnit}).
 *
 * <p>No person in it exists: the identity numbers are from the tax agency's published test series, and the staff of the
 * unit are keys only.
 */
@NullMarked
package se.socialdata.examples.sample;

import org.jspecify.annotations.NullMarked;
