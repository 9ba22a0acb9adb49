package se.socialdata.core.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What tells one person from another in a register (personidentitet): a personal identity number, a coordination number
 * or a temporary identity.
 *
 * <p>{@code toString} shows only the kind and a mask; {@link #toCanonical()} gives the full value. Two identities are
 * equal if they are of the same kind and have the same full value. The order is that of the canonical text. All
 * implementations are immutable and thread-safe.
 */
public sealed interface PersonIdentity extends Comparable<PersonIdentity>
        permits PersonalIdentityNumber, CoordinationNumber, TemporaryIdentity {

    /**
     * Reads an identity whose century is written out: what {@link #toCanonical()} writes, or a twelve-digit number with a
     * separator before the last four digits.
     *
     * @param text the text
     * @return the identity
     * @throws IllegalArgumentException if the text is none of the three kinds, or has only ten digits; the message says
     *     what was expected and does not repeat the text
     */
    static PersonIdentity parse(CharSequence text) {
        return parse(text, IdentityDigits.NO_REFERENCE);
    }

    /**
     * Reads an identity in any written form, and settles the century of a ten-digit number by a reference date.
     *
     * <p>With a hyphen or no separator the birth is the latest one that is not after the reference date. With a plus sign
     * the person turns 100 in the year of the reference date, or has done so before (folkbokföringslagen (1991:481)
     * 18 §: the sign changes in the year, not on the day).
     *
     * @param text the text
     * @param referenceDate the date on which the text was written; it has no bearing on forms with a century
     * @return the identity
     * @throws IllegalArgumentException if the text is none of the three kinds; the message says what was expected and
     *     does not repeat the text
     */
    static PersonIdentity parse(CharSequence text, LocalDate referenceDate) {
        return parse(text, IdentityDigits.toReference(referenceDate));
    }

    /**
     * Whether a personal identity number or a coordination number stands in a text, alone or between other characters than
     * digits. A number has a date and a check digit; of serial numbers that begin with a date one in ten has both as well.
     *
     * @param text the text, such as the id of a record
     * @param referenceDate the date that settles the century of ten digits, as {@link #parse(CharSequence, LocalDate)} tells
     * @return true if the text holds one, or what cannot be told from one
     */
    static boolean isContainedIn(CharSequence text, LocalDate referenceDate) {
        return IdentityDigits.isContained(text, IdentityDigits.toReference(referenceDate));
    }

    private static PersonIdentity parse(CharSequence text, int reference) {
        if (TemporaryIdentity.isTemporaryForm(text)) {
            return TemporaryIdentity.parse(text);
        }
        long result = IdentityDigits.read(text, IdentityDigits.Kind.EITHER, reference);
        long number = Flaw.orThrow(result, "identity number");
        return IdentityDigits.isCoordination(number)
                ? new CoordinationNumber(number)
                : new PersonalIdentityNumber(number);
    }

    /**
     * The date of birth that the identity gives.
     *
     * @return the date, or empty if month or day are not known
     */
    Optional<LocalDate> getBirthDate();

    /**
     * The sex that the identity gives.
     *
     * @return the sex
     */
    Sex getSex();

    /**
     * The age in whole years on a date.
     *
     * <p>A year of age is reached on the birthday. Someone born on 29 February reaches it on 28 February in a year
     * without leap day, as the act on the computation of statutory time has it (lag (1930:173) om beräkning av lagstadgad
     * tid 1 §: where the month has no such day, its last day).
     *
     * @param date the date
     * @return the age, or empty if the date of birth is not known or lies after the date
     */
    default OptionalInt getAge(LocalDate date) {
        LocalDate birth = getBirthDate().orElse(LocalDate.MAX);
        if (birth.isAfter(date)) {
            return OptionalInt.empty();
        }
        int years = date.getYear() - birth.getYear();
        return OptionalInt.of(birth.plusYears(years).isAfter(date) ? years - 1 : years);
    }

    /**
     * The full value as stored and exchanged: twelve digits for the numbers, the inspectorate's form with its register for
     * a temporary identity.
     *
     * @return the text, which {@link #parse(CharSequence)} reads back
     */
    String toCanonical();

    @Override
    default int compareTo(PersonIdentity other) {
        return toCanonical().compareTo(other.toCanonical());
    }
}
