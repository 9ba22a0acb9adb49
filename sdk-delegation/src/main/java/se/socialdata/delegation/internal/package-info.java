/**
 * Helpers of this module that are no part of its API: reading of the reference data, search for similar codes.
 */
@NullMarked
package se.socialdata.delegation.internal;

import org.jspecify.annotations.NullMarked;
