/**
 * Geography: the 21 counties and 290 municipalities of Sweden with their official codes.
 *
 * <p>A {@link se.socialdata.core.geography.County} is a code list; a {@link se.socialdata.core.geography.Municipality} is
 * a value that is looked up by its code or by its name as printed in lists.
 */
@NullMarked
package se.socialdata.core.geography;

import org.jspecify.annotations.NullMarked;
