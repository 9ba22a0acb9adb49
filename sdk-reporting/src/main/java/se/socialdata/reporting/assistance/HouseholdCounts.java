package se.socialdata.reporting.assistance;

import java.time.YearMonth;
import se.socialdata.core.assistance.AssistanceDuration;
import se.socialdata.core.assistance.AssistanceMonths;
import se.socialdata.core.assistance.AssistanceStanding;
import se.socialdata.core.assistance.HouseholdType;

/** What the tables of households are made of; the first index is the type. */
final class HouseholdCounts {

    private static final int MONTHS = 12;
    private static final int TYPES = HouseholdType.values().length;

    final long[][] durations = new long[TYPES][AssistanceDuration.values().length];
    final long[] support = new long[TYPES];
    final long[] other = new long[TYPES];
    final long[] months = new long[TYPES];

    /** Households with long-term assistance by birth of the adults: born in the country, one abroad, not known. */
    final long[][] longTermByBirth = new long[TYPES][3];

    final long[] byMonth = new long[MONTHS];
    final long[][] standings = new long[MONTHS][AssistanceStanding.values().length];

    private final AssistanceSettings settings;
    private final YearMonth first;
    private long householdMonths;

    private HouseholdCounts(AssistanceSettings settings) {
        this.settings = settings;
        this.first = YearMonth.of(settings.getYear() - AssistanceSettings.EARLIER_YEARS, 1);
    }

    static HouseholdCounts of(AssistanceSettings settings, Households households) {
        HouseholdCounts counts = new HouseholdCounts(settings);
        for (int place : households.places()) {
            if (households.isInYear(place)) {
                counts.add(households, place);
            }
        }
        return counts;
    }

    /** How many different households each month had, added over the months. */
    long householdMonths() {
        return householdMonths;
    }

    long count(int type) {
        long count = 0;
        for (long ofDuration : durations[type]) {
            count += ofDuration;
        }
        return count;
    }

    private void add(Households households, int place) {
        int type = Places.of(households.typeAt(place));
        int inYear = households.monthsInYear(place);
        AssistanceDuration duration = AssistanceDuration.find(inYear).orElseThrow();
        durations[type][Places.of(duration)]++;
        support[type] = Math.addExact(support[type], households.supportAt(place));
        other[type] = Math.addExact(other[type], households.otherAt(place));
        months[type] += inYear;
        householdMonths += inYear;
        if (duration == AssistanceDuration.LONG) {
            int birth = households.isForeignBorn(place) ? 1 : households.isBirthKnown(place) ? 0 : 2;
            longTermByBirth[type][birth]++;
        }
        addMonths(households.monthsAt(place));
    }

    private void addMonths(long bits) {
        AssistanceMonths known = AssistanceMonths.empty();
        if (settings.getMonthsWithout().isPresent()) {
            known = AssistanceMonths.ofBits(first, bits);
        }
        for (int month = 0; month < MONTHS; month++) {
            if ((bits >>> (Persons.EARLIER + month) & 1) == 0) {
                continue;
            }
            byMonth[month]++;
            if (settings.getMonthsWithout().isPresent()) {
                AssistanceStanding standing = known.getStanding(
                                YearMonth.of(settings.getYear(), month + 1),
                                settings.getMonthsWithout().getAsInt())
                        .orElseThrow();
                standings[month][Places.of(standing)]++;
            }
        }
    }
}
