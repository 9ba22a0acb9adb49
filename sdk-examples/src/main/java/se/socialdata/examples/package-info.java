/**
 * Examples of embedding: the command-line program and small programs that a newcomer can run.
 */
@NullMarked
package se.socialdata.examples;

import org.jspecify.annotations.NullMarked;
