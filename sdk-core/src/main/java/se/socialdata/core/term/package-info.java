/**
 * Terms: code lists as enums whose members carry a stable code, a Swedish and an English term, and their source.
 *
 * <p>Every coded value of the SDK implements {@link se.socialdata.core.term.CodedTerm}; {@link
 * se.socialdata.core.term.CodeList} finds a member by its code.
 */
@NullMarked
package se.socialdata.core.term;

import org.jspecify.annotations.NullMarked;
