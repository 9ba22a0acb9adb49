/** Arbitraries for the types of sdk-reporting, for the tests of those who embed it. */
@NullMarked
package se.socialdata.reporting.arbitraries;

import org.jspecify.annotations.NullMarked;
