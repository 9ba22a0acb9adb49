package se.socialdata.core.arbitraries;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for records that are late, not reported, or out of order, instead of records with which everything is in order.
 *
 * <p>Such records can be made, since what they tell may have happened; some rule of their area fails on them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Unlawful {}
