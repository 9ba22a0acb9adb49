package se.socialdata.reporting.assistance;

/**
 * The place of a member in its code list, as the index of a counter.
 *
 * <p>Millions of records are counted in arrays. The place is used while the program runs, and is never stored or written.
 */
final class Places {

    private Places() {}

    /** The place, from zero. */
    @SuppressWarnings("EnumOrdinal")
    static int of(Enum<?> member) {
        return member.ordinal();
    }
}
