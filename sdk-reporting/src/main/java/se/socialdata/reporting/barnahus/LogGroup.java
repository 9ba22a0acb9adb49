package se.socialdata.reporting.barnahus;

import java.util.Comparator;
import se.socialdata.reporting.text.LocalizedText;

/**
 * A Barnahus and a year, which make a row.
 *
 * @param barnahus its code or name, empty where it is not stated
 * @param year the year, or {@link #UNKNOWN_YEAR}
 */
record LogGroup(String barnahus, int year) implements Comparable<LogGroup> {

    /** Sorts after all years. */
    static final int UNKNOWN_YEAR = Integer.MAX_VALUE;

    private static final String NOT_STATED = "not-stated";
    private static final LocalizedText NOT_STATED_LABEL = LocalizedText.of("Uppgift saknas", "Not stated");
    private static final Comparator<LogGroup> ORDER = Comparator.comparing(
                    (LogGroup group) -> group.barnahus().isEmpty())
            .thenComparing(LogGroup::barnahus)
            .thenComparingInt(LogGroup::year);

    /** A code that no other member of the dimension has, whatever a Barnahus is called. */
    String barnahusCode() {
        return barnahus.isEmpty() ? NOT_STATED : "barnahus-" + barnahus;
    }

    LocalizedText barnahusLabel() {
        return barnahus.isEmpty() ? NOT_STATED_LABEL : LocalizedText.ofBoth(barnahus);
    }

    String yearCode() {
        return year == UNKNOWN_YEAR ? NOT_STATED : String.valueOf(year);
    }

    LocalizedText yearLabel() {
        return year == UNKNOWN_YEAR ? NOT_STATED_LABEL : LocalizedText.ofBoth(String.valueOf(year));
    }

    @Override
    public int compareTo(LogGroup other) {
        return ORDER.compare(this, other);
    }
}
