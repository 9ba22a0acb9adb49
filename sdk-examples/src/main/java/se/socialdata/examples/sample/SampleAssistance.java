package se.socialdata.examples.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.AssistedPerson;
import se.socialdata.core.assistance.HouseholdRole;
import se.socialdata.core.assistance.SupportObstacle;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.money.Money;

/**
 * Generates the sample of economic assistance: forty fictional households of Luleå with their months of 2024 and 2025
 * (exempelhushåll).
 *
 * <p>Sizes, spells, obstacles and amounts are drawn from a generator with a fixed seed and resemble no statistics: about half of the
 * households have up to half a year, the others up to two years, and some return. The same seed gives the same records, those of a
 * month together. Every person has a number of the tax agency's test series and stands in one household only.
 */
public final class SampleAssistance {

    /** The seed of the committed sample. */
    public static final long SEED = 20251216L;

    /** The municipality of the sample. */
    public static final Municipality MUNICIPALITY = Municipality.of("2580");

    private static final YearMonth FIRST_MONTH = YearMonth.of(2024, 1);
    private static final LocalDate DAY_OF_AGES = LocalDate.of(2025, 1, 1);
    private static final int MONTHS = 24;
    private static final int HOUSEHOLDS = 40;

    /** One adult's support before rent, in kronor, and what a child adds. */
    private static final int ADULT = 4_000;

    private static final int CHILD = 3_200;

    private static final ImmutableList<SupportObstacle> OBSTACLES = ImmutableList.of(
            SupportObstacle.UNEMPLOYED_INSUFFICIENT,
            SupportObstacle.UNEMPLOYED_NONE,
            SupportObstacle.UNEMPLOYED_NONE,
            SupportObstacle.ESTABLISHMENT_INSUFFICIENT,
            SupportObstacle.SICK_LEAVE_INSUFFICIENT,
            SupportObstacle.SICK_LEAVE_NONE,
            SupportObstacle.SOCIAL_REASONS,
            SupportObstacle.PART_TIME_INSUFFICIENT);

    private final Random random;
    private final TestPersons persons;
    private final Set<Person> drawn = new HashSet<>();
    private final List<AssistedMonth> months = new ArrayList<>();

    private SampleAssistance(long seed) {
        this.random = new Random(seed);
        this.persons = new TestPersons(random);
    }

    /**
     * Generates the sample.
     *
     * @param seed the seed
     * @return the months of the households, by month and household
     */
    public static ImmutableList<AssistedMonth> generate(long seed) {
        SampleAssistance sample = new SampleAssistance(seed);
        for (int i = 1; i <= HOUSEHOLDS; i++) {
            sample.addHousehold(String.format(Locale.ROOT, "LU-%03d", i));
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(AssistedMonth::getMonth).thenComparing(AssistedMonth::getHouseholdKey),
                sample.months);
    }

    private void addHousehold(String key) {
        boolean couple = random.nextInt(10) < 3;
        int children = random.nextInt(10) < 5 ? 1 + random.nextInt(3) : 0;
        boolean foreignBorn = random.nextInt(10) < 6;
        Sex sex = random.nextBoolean() ? Sex.WOMAN : Sex.MAN;
        List<AssistedPerson> household = new ArrayList<>();
        household.add(adult(sex, HouseholdRole.APPLICANT, foreignBorn));
        if (couple) {
            household.add(adult(sex == Sex.WOMAN ? Sex.MAN : Sex.WOMAN, HouseholdRole.CO_APPLICANT, foreignBorn));
        }
        for (int i = 0; i < children; i++) {
            household.add(row(draw(random.nextBoolean() ? Sex.WOMAN : Sex.MAN, 1, 15), HouseholdRole.OTHER)
                    .foreignBorn(foreignBorn && random.nextBoolean())
                    .build());
        }
        int amount = ADULT * (couple ? 2 : 1) + CHILD * children + 100 * random.nextInt(60);
        int start = random.nextInt(MONTHS - 3);
        int length = random.nextBoolean() ? 1 + random.nextInt(6) : 7 + random.nextInt(MONTHS - 6);
        addSpell(key, household, amount, start, length);
        if (random.nextInt(4) == 0) {
            addSpell(key, household, amount, start + length + 2 + random.nextInt(5), 1 + random.nextInt(5));
        }
    }

    private void addSpell(String key, List<AssistedPerson> household, int amount, int start, int length) {
        for (int i = start; i < Math.min(MONTHS, start + length); i++) {
            months.add(AssistedMonth.builder()
                    .householdKey(key)
                    .municipality(MUNICIPALITY)
                    .month(FIRST_MONTH.plusMonths(i))
                    .livelihoodSupport(Money.of(amount - 50L * random.nextInt(40)))
                    .otherNeeds(Money.of(random.nextInt(6) == 0 ? 100L * (1 + random.nextInt(20)) : 0))
                    .persons(household)
                    .build());
        }
    }

    private AssistedPerson adult(Sex sex, HouseholdRole role, boolean foreignBorn) {
        return row(draw(sex, 20, 64), role)
                .obstacle(OBSTACLES.get(random.nextInt(OBSTACLES.size())))
                .foreignBorn(foreignBorn)
                .build();
    }

    private static AssistedPerson.Builder row(Person person, HouseholdRole role) {
        return AssistedPerson.builder().identity(person.getIdentity()).role(role);
    }

    /** A person of an age in years on the first day of 2025 who stands in no household yet. */
    private Person draw(Sex sex, int youngest, int oldest) {
        Person person = persons.next(sex, DAY_OF_AGES, youngest, oldest);
        while (!drawn.add(person)) {
            person = persons.next(sex, DAY_OF_AGES, youngest, oldest);
        }
        return person;
    }
}
