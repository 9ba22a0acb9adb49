/**
 * Texts in two languages and numbers as text: what tables, reports and renderers share.
 *
 * <p>A {@link se.socialdata.reporting.text.LocalizedText} holds the Swedish and the English wording side by side, so that
 * a report is built once and rendered in either language. {@link se.socialdata.reporting.text.NumberStyle} writes
 * numbers by hand, without any locale data, so that the same number gives the same characters on every machine.
 */
@NullMarked
package se.socialdata.reporting.text;

import org.jspecify.annotations.NullMarked;
