/**
 * How the program writes: reports into a folder in several formats, and findings rule by rule.
 *
 * <p>A {@link se.socialdata.examples.cli.output.WholeFile} is there whole or not at all. {@link
 * se.socialdata.examples.cli.output.ReportFolder} takes reports, once {@link
 * se.socialdata.examples.cli.output.WritableFolder} has seen that it can, {@link
 * se.socialdata.examples.cli.output.FindingsByRule} takes findings, and {@link
 * se.socialdata.examples.cli.output.RuleCheck} is the whole check of a file of records.
 *
 * <p>This room imports {@link se.socialdata.examples.cli.input} only.
 */
@NullMarked
package se.socialdata.examples.cli.output;

import org.jspecify.annotations.NullMarked;
