/**
 * Reporting: tables, disclosure control, reports and renderers over the domain of sdk-core.
 */
@NullMarked
package se.socialdata.reporting;

import org.jspecify.annotations.NullMarked;
