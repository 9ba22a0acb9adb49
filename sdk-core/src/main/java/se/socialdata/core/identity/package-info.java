/**
 * Identity: who a record is about, without anything that is not needed to tell people apart.
 *
 * <p>A {@link se.socialdata.core.identity.PersonIdentity} is a {@linkplain
 * se.socialdata.core.identity.PersonalIdentityNumber personal identity number} (personnummer), a {@linkplain
 * se.socialdata.core.identity.CoordinationNumber coordination number} (samordningsnummer) or a {@linkplain
 * se.socialdata.core.identity.TemporaryIdentity temporary identity} that only means something within its register. A
 * {@link se.socialdata.core.identity.Person} holds an identity or, where none may be held, only the sex, and says whether
 * the person's details are {@linkplain se.socialdata.core.identity.ProtectedIdentity protected}. Names and addresses have
 * no place here. {@link se.socialdata.core.identity.OrganisationNumber} identifies legal persons.
 *
 * <p>Two habits hold for every type of a person's identity. {@code toString} shows the kind and a mask, never a digit, so
 * a record can be logged; the full value is asked for by name, with {@code toCanonical()}. And no exception repeats what
 * was read: it says what was expected.
 *
 * <p>A ten-digit form does not say in which century a person was born. It is read only together with a reference date,
 * usually the date of the document that it stands in, and never by today's date:
 *
 * <pre>{@code
 * PersonIdentity identity = PersonIdentity.parse("18900108-9813");
 * PersonIdentity same = PersonIdentity.parse("900108+9813", LocalDate.of(1990, 6, 1));
 * }</pre>
 */
@NullMarked
package se.socialdata.core.identity;

import org.jspecify.annotations.NullMarked;
