/** What holds for the jars as a whole. */
package se.socialdata.examples.modules;
