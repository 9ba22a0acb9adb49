/**
 * The command-line program: reports and checks of decisions from a file, and what an embedding of the SDK looks like.
 *
 * <p>{@link se.socialdata.examples.cli.Main} starts it; each command is a class of its own and uses the public API only.
 * Commands write to the writers of their {@code CommandLine}, in UTF-8. They read no clock: every date is an option. The
 * exit code is 0 if all is well, 1 if lines were rejected or rules not followed, and 2 if the program was called wrongly
 * or cannot read or write a file; each error is one line and holds nothing from the records.
 *
 * <p>What all commands share stands in three rooms, {@code input}, {@code output} and {@code option}, each of which imports
 * those before it only. Each family of commands is a room of its own that imports these three; a new family touches no
 * other. This package puts the families together, and holds the commands that are of no family. It imports every room,
 * and none imports it.
 */
@NullMarked
package se.socialdata.examples.cli;

import org.jspecify.annotations.NullMarked;
