/**
 * The commands on deliveries to national registers: layouts, the files of a delivery, and the check of such files.
 *
 * <p>This room imports {@link se.socialdata.examples.cli.input}, {@link se.socialdata.examples.cli.output} and {@link
 * se.socialdata.examples.cli.option}, and of the families whose records are delivered how those are read: {@link
 * se.socialdata.examples.cli.assistance} and {@link se.socialdata.examples.cli.placement}.
 */
@NullMarked
package se.socialdata.examples.cli.deliver;

import org.jspecify.annotations.NullMarked;
