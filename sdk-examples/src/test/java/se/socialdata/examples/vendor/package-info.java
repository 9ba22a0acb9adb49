/**
 * The test suite of a vendor, who has written no generator of his own: the decisions come from the artifact of sdk-core
 * with the classifier {@code arbitraries}, found by the type of the parameter.
 */
package se.socialdata.examples.vendor;
