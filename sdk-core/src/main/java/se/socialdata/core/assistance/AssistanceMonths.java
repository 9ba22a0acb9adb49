package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Year;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Optional;

/**
 * The calendar months for which a household or a person has had economic assistance (biståndsmånader), and what follows from
 * them: how long, how often, new or returning.
 *
 * <p>A month counts if assistance was granted for any part of it. This class is immutable and thread-safe.
 */
public final class AssistanceMonths {

    /** Assistance in so many months of a calendar year or more is long-term (långvarigt bistånd). */
    public static final int LONG_TERM_MONTHS = 10;

    private static final AssistanceMonths EMPTY = new AssistanceMonths(0, new BitSet());
    private static final int MONTHS = 12;

    /** The number of the month that the first bit stands for: years times twelve plus months from January. */
    private final int base;

    /** One bit for each month; the first is set unless there is none. */
    private final BitSet bits;

    private AssistanceMonths(int base, BitSet bits) {
        this.base = base;
        this.bits = bits;
    }

    /**
     * No month.
     *
     * @return the empty set of months
     */
    public static AssistanceMonths empty() {
        return EMPTY;
    }

    /**
     * Some months.
     *
     * @param months the months, in any order; one that stands twice counts once
     * @return the months
     */
    public static AssistanceMonths of(Iterable<YearMonth> months) {
        ImmutableSortedSet<YearMonth> sorted = ImmutableSortedSet.copyOf(months);
        if (sorted.isEmpty()) {
            return EMPTY;
        }
        int first = toNumber(sorted.first());
        BitSet bits = new BitSet();
        sorted.forEach(month -> bits.set(toNumber(month) - first));
        return new AssistanceMonths(first, bits);
    }

    /**
     * Up to 64 months in a row of bits.
     *
     * @param first the month of the lowest bit
     * @param bits a bit for each month, set if there was assistance
     * @return the months
     */
    public static AssistanceMonths ofBits(YearMonth first, long bits) {
        if (bits == 0) {
            return EMPTY;
        }
        int unused = Long.numberOfTrailingZeros(bits);
        return new AssistanceMonths(toNumber(first) + unused, BitSet.valueOf(new long[] {bits >>> unused}));
    }

    /**
     * The months, in order.
     *
     * @return the months
     */
    public ImmutableSortedSet<YearMonth> getMonths() {
        return bits.stream()
                .mapToObj(bit -> toMonth(base + bit))
                .collect(ImmutableSortedSet.toImmutableSortedSet(YearMonth::compareTo));
    }

    /**
     * Whether there was assistance for a month.
     *
     * @param month the month
     * @return true if there was
     */
    public boolean contains(YearMonth month) {
        int bit = toNumber(month) - base;
        return bit >= 0 && bits.get(bit);
    }

    /**
     * How many months there are.
     *
     * @return the number
     */
    public int size() {
        return bits.cardinality();
    }

    /**
     * How many months of a calendar year there was assistance for.
     *
     * @param year the year
     * @return 0 to 12
     */
    public int countIn(int year) {
        return count(year * MONTHS, (year + 1) * MONTHS);
    }

    private int count(int fromNumber, int untilNumber) {
        int from = Math.max(0, fromNumber - base);
        int until = Math.max(from, untilNumber - base);
        return bits.get(from, until).cardinality();
    }

    /**
     * How long the assistance of a calendar year was.
     *
     * @param year the year
     * @return the class, or empty without assistance in the year
     */
    public Optional<AssistanceDuration> getDuration(int year) {
        return AssistanceDuration.find(countIn(year));
    }

    /**
     * Whether assistance was long-term in a calendar year: {@value #LONG_TERM_MONTHS} to 12 months of it.
     *
     * @param year the year
     * @return true for long-term assistance
     */
    public boolean isLongTerm(int year) {
        return countIn(year) >= LONG_TERM_MONTHS;
    }

    /**
     * Whether assistance was very long-term in a month.
     *
     * @param month the month
     * @param definition what counts as very long-term
     * @return true if there was assistance in the month, and the definition holds for the window that ends with it
     */
    public boolean isVeryLongTerm(YearMonth month, VeryLongTerm definition) {
        int until = toNumber(month) + 1;
        int from = until - definition.getWindowMonths();
        return contains(month)
                && count(from, until) >= definition.getLeastMonths()
                && longestBreak(from, until) <= definition.getLongestBreak();
    }

    /**
     * Whether assistance was very long-term in some month of a calendar year.
     *
     * @param year the year
     * @param definition what counts as very long-term
     * @return true if it was
     */
    public boolean isVeryLongTerm(int year, VeryLongTerm definition) {
        for (int month = 1; month <= MONTHS; month++) {
            if (isVeryLongTerm(YearMonth.of(year, month), definition)) {
                return true;
            }
        }
        return false;
    }

    private int longestBreak(int from, int until) {
        int longest = 0;
        int current = 0;
        for (int number = from; number < until; number++) {
            current = number >= base && bits.get(number - base) ? 0 : current + 1;
            longest = Math.max(longest, current);
        }
        return longest;
    }

    /**
     * The spells of assistance (biståndsperioder): months in a row.
     *
     * @param longestBreak how many months without assistance do not end a spell; 0 where any month without does
     * @return the spells, in order
     * @throws IllegalArgumentException if the break is negative
     */
    public ImmutableList<AssistanceSpell> getSpells(int longestBreak) {
        checkArgument(longestBreak >= 0, "expected a break of 0 months or more, got %s", longestBreak);
        ImmutableList.Builder<AssistanceSpell> spells = ImmutableList.builder();
        int first = bits.nextSetBit(0);
        while (first >= 0) {
            int last = first;
            int next = bits.nextSetBit(last + 1);
            while (next >= 0 && next - last - 1 <= longestBreak) {
                last = next;
                next = bits.nextSetBit(last + 1);
            }
            spells.add(AssistanceSpell.builder()
                    .first(toMonth(base + first))
                    .last(toMonth(base + last))
                    .months(bits.get(first, last + 1).cardinality())
                    .build());
            first = next;
        }
        return spells.build();
    }

    /**
     * Whether a household is new, returning or continuing in a month. No source says for how long a household must have been
     * without assistance to be a returning one, so the caller does.
     *
     * @param month the month
     * @param monthsWithout how many months before it without assistance make the household new or returning, one or more
     * @return the standing, or empty without assistance in the month
     * @throws IllegalArgumentException if the number of months is less than one
     */
    public Optional<AssistanceStanding> getStanding(YearMonth month, int monthsWithout) {
        checkArgument(monthsWithout >= 1, "expected one month or more, got %s", monthsWithout);
        if (!contains(month)) {
            return Optional.empty();
        }
        int number = toNumber(month);
        if (count(number - monthsWithout, number) > 0) {
            return Optional.of(AssistanceStanding.CONTINUING);
        }
        return Optional.of(count(base, number) > 0 ? AssistanceStanding.RETURNING : AssistanceStanding.NEW);
    }

    /**
     * The months of this and another.
     *
     * @param other the other months
     * @return the months that stand in either
     */
    public AssistanceMonths plus(AssistanceMonths other) {
        return of(ImmutableSortedSet.<YearMonth>naturalOrder()
                .addAll(getMonths())
                .addAll(other.getMonths())
                .build());
    }

    private static int toNumber(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue() - 1;
    }

    private static YearMonth toMonth(int number) {
        return Year.of(Math.floorDiv(number, MONTHS)).atMonth(Math.floorMod(number, MONTHS) + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssistanceMonths that && base == that.base && bits.equals(that.bits);
    }

    @Override
    public int hashCode() {
        return 31 * base + bits.hashCode();
    }

    /**
     * The months.
     *
     * @return for example {@code [2025-01, 2025-02]}
     */
    @Override
    public String toString() {
        return getMonths().toString();
    }
}
