/**
 * The shared style of the domain records: what an Immutables interface of this SDK looks like.
 */
@NullMarked
package se.socialdata.core.style;

import org.jspecify.annotations.NullMarked;
