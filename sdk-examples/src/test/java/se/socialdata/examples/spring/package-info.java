/**
 * A consumer on Spring Boot 4, whose JSON is Jackson 3: the records of the SDK go through its mapper and its validator
 * without configuration.
 *
 * <p>The build runs these tests on a class path of their own, see the execution {@code spring-boot-4}.
 */
package se.socialdata.examples.spring;
