/**
 * The reports inside a distributed engine (distribuerad beräkning): the same builders are the aggregate of Apache Spark.
 *
 * <p>Compiled and run with the profile {@code spark} only.
 */
@NullMarked
package se.socialdata.examples.spark;

import org.jspecify.annotations.NullMarked;
