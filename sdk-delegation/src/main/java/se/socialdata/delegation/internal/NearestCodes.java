package se.socialdata.delegation.internal;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;

/** Finds the codes that look most like a code that does not exist, so that an error can help. */
public final class NearestCodes {

    private static final int NAMED = 3;

    private NearestCodes() {}

    /**
     * The codes most like a given one, by the number of inserted, removed and replaced characters.
     *
     * @param code the code that does not exist
     * @param known the codes that exist
     * @return at most three codes, the nearest first, equally near ones in alphabetical order
     */
    public static ImmutableList<String> find(String code, Collection<String> known) {
        return known.stream()
                .sorted(comparingInt((String other) -> distance(code, other)).thenComparing(Comparator.naturalOrder()))
                .limit(NAMED)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The edit distance of two texts (Levenshtein), kept in one row of the usual table.
     *
     * @param one a text
     * @param other another text
     * @return the least number of inserted, removed and replaced characters that turns one into the other
     */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
