/**
 * Money (belopp): exact amounts in kronor and öre.
 *
 * <p>{@link se.socialdata.core.money.Money} counts öre, so that sums are exact; it is rounded only where a caller asks for
 * it, and says how.
 */
@NullMarked
package se.socialdata.core.money;

import org.jspecify.annotations.NullMarked;
