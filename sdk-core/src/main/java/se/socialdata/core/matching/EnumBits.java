package se.socialdata.core.matching;

/**
 * The members of code lists as bits, so that a set of them is one {@code int} and is asked for in one step.
 *
 * <p>The place of a member in its list is used while the program runs, and is never stored or written.
 */
final class EnumBits {

    private EnumBits() {}

    /** The bit of a member of a list of at most 32. */
    static int of(Enum<?> member) {
        return 1 << placeOf(member);
    }

    /** The place of a member in its list, from zero. */
    @SuppressWarnings("EnumOrdinal")
    static int placeOf(Enum<?> member) {
        return member.ordinal();
    }
}
