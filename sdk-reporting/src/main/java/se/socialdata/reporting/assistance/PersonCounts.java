package se.socialdata.reporting.assistance;

import java.time.YearMonth;
import se.socialdata.core.assistance.AssistanceDuration;
import se.socialdata.core.assistance.AssistanceMonths;
import se.socialdata.core.assistance.ObstacleGroup;
import se.socialdata.core.geography.Municipality;

/** What the tables of persons are made of; the second index is 0 for unknown sex, 1 for women, 2 for men. */
final class PersonCounts {

    static final int SEXES = 3;

    private static final int MONTHS = 12;
    private static final int ADULT = 18;

    /** Applicants and co-applicants of age, by group of obstacles. */
    final long[][] obstacles = new long[ObstacleGroup.values().length][SEXES];

    /** All persons, by age band; then adults and children whose age is not known. */
    final long[][] ages;

    /** Adults by how many months of the year they had assistance. */
    final long[][] durations = new long[AssistanceDuration.values().length][SEXES];

    /** Adults whose assistance was very long-term in some month of the year. */
    final long[] veryLong = new long[SEXES];

    /** Children, and those of them in households with long-term assistance. */
    final long[][] children = new long[2][SEXES];

    final long[] adultsByMonth = new long[MONTHS];
    final long[] childrenByMonth = new long[MONTHS];
    final long[] byMunicipality = new long[Municipality.all().size()];

    private final AssistanceSettings settings;
    private final int bands;
    private final YearMonth first;
    private long personMonths;

    private PersonCounts(AssistanceSettings settings) {
        this.settings = settings;
        this.bands = settings.getAgeBands().size();
        this.ages = new long[bands + 2][SEXES];
        this.first = YearMonth.of(settings.getYear() - AssistanceSettings.EARLIER_YEARS, 1);
    }

    static PersonCounts of(AssistanceSettings settings, Persons persons, Households households) {
        PersonCounts counts = new PersonCounts(settings);
        for (int place : persons.places()) {
            if (persons.isInYear(place)) {
                counts.add(persons, place, households);
            }
        }
        for (int municipality : persons.furtherMunicipalities()) {
            counts.byMunicipality[municipality]++;
        }
        return counts;
    }

    /** How many different persons each month had, added over the months. */
    long personMonths() {
        return personMonths;
    }

    private void add(Persons persons, int place, Households households) {
        int sex = persons.sexAt(place);
        int age = persons.ageAt(place, settings.getYear());
        boolean applying = persons.isApplying(place);
        boolean adult = age < 0 ? applying : age >= ADULT;
        int months = persons.monthsInYear(place);
        personMonths += months;
        byMunicipality[persons.municipalityAt(place)]++;
        ages[bandOf(age, adult)][sex]++;
        addMonths(persons, place, adult ? adultsByMonth : childrenByMonth);
        if (!adult) {
            children[0][sex]++;
            if (households.monthsInYearOf(persons.householdAt(place)) >= AssistanceMonths.LONG_TERM_MONTHS) {
                children[1][sex]++;
            }
            return;
        }
        durations[Places.of(AssistanceDuration.find(months).orElseThrow())][sex]++;
        if (isVeryLong(persons.monthsAt(place))) {
            veryLong[sex]++;
        }
        if (applying) {
            obstacles[Places.of(persons.groupAt(place, settings.getObstacleChoice()))][sex]++;
        }
    }

    private boolean isVeryLong(long months) {
        return Long.bitCount(months) >= settings.getVeryLongTerm().getLeastMonths()
                && AssistanceMonths.ofBits(first, months)
                        .isVeryLongTerm(settings.getYear(), settings.getVeryLongTerm());
    }

    private static void addMonths(Persons persons, int place, long[] counts) {
        for (int month = 1; month <= MONTHS; month++) {
            if (persons.isInMonth(place, month)) {
                counts[month - 1]++;
            }
        }
    }

    private int bandOf(int age, boolean adult) {
        if (age < 0) {
            return adult ? bands : bands + 1;
        }
        int band = 0;
        while (band + 1 < bands && age >= settings.getAgeBands().get(band + 1)) {
            band++;
        }
        return band;
    }
}
