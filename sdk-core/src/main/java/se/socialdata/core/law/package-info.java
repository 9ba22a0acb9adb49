/**
 * Law: statutes, provisions and the constants that the rules cite.
 *
 * <p>The old and the new Social Services Act are two {@linkplain se.socialdata.core.law.Statute statutes}; which one a
 * question falls under is resolved by date.
 */
@NullMarked
package se.socialdata.core.law;

import org.jspecify.annotations.NullMarked;
