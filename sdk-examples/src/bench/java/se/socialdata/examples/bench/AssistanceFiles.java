package se.socialdata.examples.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.socialdata.core.assistance.AssistanceCsvWriter;
import se.socialdata.core.assistance.AssistanceJson;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.AssistedPerson;
import se.socialdata.core.assistance.HouseholdRole;
import se.socialdata.core.assistance.SupportObstacle;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.core.json.jackson2.Jackson2;
import se.socialdata.core.money.Money;

/**
 * Generates monthly records of economic assistance of the whole country for the years 2022 to 2025, in the order in which
 * municipalities deliver them: month by month.
 *
 * <p>Everything about a household follows from {@link #SEED} and the household's number through one mixing function (the finaliser of
 * MurmurHash3), so any number of records can be written without keeping them. A household has assistance for 1 to 48 months in a row,
 * 16 in the mean, one in four adults lives with another, and 0.5 children live in the mean household. Identity numbers have the birth
 * numbers of the tax agency's test series, half of them as coordination numbers, and each stands in one household; one adult in a
 * hundred has none, and one person in two hundred an id that the municipality has given.
 */
public final class AssistanceFiles {

    /** The seed of every generated file. */
    public static final long SEED = 20_251_231L;

    private static final YearMonth FIRST_MONTH = YearMonth.of(2022, 1);
    private static final int MONTHS = 48;
    private static final int[] BIRTH_NUMBERS = {238, 239, 980, 981, 982, 983, 984, 985, 986, 987, 988, 989};
    private static final LocalDate FIRST_ADULT_BIRTH = LocalDate.of(1935, 1, 1);
    private static final LocalDate FIRST_CHILD_BIRTH = LocalDate.of(2006, 1, 1);
    private static final int ADULT_DAYS = 71 * 365;
    private static final int CHILD_DAYS = 19 * 365;
    private static final int KINDS = 2;

    /** A prime that divides none of the numbers of days, so that multiples of it visit every place once. */
    private static final long STEP = 982_451_653L;

    private static final List<Municipality> MUNICIPALITIES = Municipality.all();
    private static final List<SupportObstacle> OBSTACLES = IntStream.range(0, SupportObstacle.values().length)
            .mapToObj(i -> SupportObstacle.values()[i])
            .filter(code -> code.isReportable() && code.isValidIn(YearMonth.of(2024, 1)))
            .toList();

    private final int records;
    private final int households;
    /** How many months the last household has, so that there are as many records as asked for. */
    private final int monthsOfLast;

    private final int[] adultsBefore;
    private final int[] childrenBefore;

    private AssistanceFiles(int records) {
        this.records = records;
        int count = 0;
        long months = 0;
        while (months < records) {
            months += lengthOf(count++);
        }
        households = count;
        monthsOfLast = (int) (lengthOf(count - 1) - (months - records));
        adultsBefore = new int[count + 1];
        childrenBefore = new int[count + 1];
        for (int i = 0; i < count; i++) {
            adultsBefore[i + 1] = adultsBefore[i] + (isCouple(i) ? 2 : 1);
            childrenBefore[i + 1] = childrenBefore[i] + childrenOf(i);
        }
        require(adultsBefore[count] <= ADULT_DAYS * BIRTH_NUMBERS.length * KINDS, "adults");
        require(childrenBefore[count] <= CHILD_DAYS * BIRTH_NUMBERS.length * KINDS, "children");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("expected fewer " + what + ": there are not that many test numbers");
        }
    }

    /**
     * Writes the files, unless they are there with their whole size.
     *
     * @param args the folder and the number of records
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    static Path ndjson(Path folder, int records) {
        return folder.resolve("assistance-" + records + ".ndjson");
    }

    static Path csv(Path folder, int records) {
        return folder.resolve("assistance-" + records + ".csv");
    }

    static void write(Path folder, int records) throws IOException {
        AssistanceFiles files = new AssistanceFiles(records);
        Files.createDirectories(folder);
        Path ndjson = ndjson(folder, records);
        Path csv = csv(folder, records);
        if (!Files.exists(ndjson)) {
            Path part = folder.resolve("part.ndjson");
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                JsonWriter.of(AssistanceJson.ASSISTED_MONTH, Jackson2.engine()).writeLines(files::iterator, stream);
            }
            Files.move(part, ndjson);
        }
        if (!Files.exists(csv)) {
            Path part = folder.resolve("part.csv");
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                AssistanceCsvWriter.standard().write(files::iterator, stream);
            }
            Files.move(part, csv);
        }
        System.out.printf(
                Locale.ROOT,
                "%d records of %d households; NDJSON %.0f MB, CSV %.0f MB%n",
                records,
                files.households,
                Files.size(ndjson) / 1e6,
                Files.size(csv) / 1e6);
    }

    private Iterator<AssistedMonth> iterator() {
        return IntStream.range(0, MONTHS)
                .boxed()
                .flatMap(month -> IntStream.range(0, households)
                        .filter(household -> isAssisted(household, month))
                        .mapToObj(household -> record(household, month)))
                .iterator();
    }

    private static long mix(long value) {
        long bits = value + SEED * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        bits = (bits ^ (bits >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return bits ^ (bits >>> 33);
    }

    /** A number below a bound that follows from a household and a purpose. */
    private static int draw(int household, int purpose, int bound) {
        return (int) ((mix(household * 4096L + purpose) >>> 1) % bound);
    }

    private static int lengthOf(int household) {
        int kind = draw(household, 0, 10);
        if (kind < 3) {
            return 1 + draw(household, 1, 3);
        } else if (kind < 6) {
            return 4 + draw(household, 1, 9);
        } else if (kind < 8) {
            return 13 + draw(household, 1, 18);
        }
        return 31 + draw(household, 1, 18);
    }

    private boolean isAssisted(int household, int month) {
        int length = lengthOf(household);
        int start = draw(household, 2, MONTHS - length + 1);
        int end = start + (household == households - 1 ? monthsOfLast : length);
        return start <= month && month < end;
    }

    private static boolean isCouple(int household) {
        return draw(household, 3, 4) == 0;
    }

    private static int childrenOf(int household) {
        return draw(household, 4, 4) == 0 ? 1 + draw(household, 5, 3) : 0;
    }

    private AssistedMonth record(int household, int month) {
        List<AssistedPerson> persons = new ArrayList<>(5);
        int adults = adultsBefore[household + 1] - adultsBefore[household];
        for (int i = 0; i < adults; i++) {
            persons.add(adult(household, i, month));
        }
        int children = childrenBefore[household + 1] - childrenBefore[household];
        for (int i = 0; i < children; i++) {
            persons.add(child(household, i));
        }
        int support = 3000 + draw(household, 6, 9000) + draw(household, 100 + month, 400);
        return AssistedMonth.builder()
                .householdKey("H" + digits(household, 7))
                .municipality(MUNICIPALITIES.get(draw(household, 7, MUNICIPALITIES.size())))
                .month(FIRST_MONTH.plusMonths(month))
                .livelihoodSupport(Money.of(support))
                .otherNeeds(Money.ofOre(
                        draw(household, 200 + month, 8) == 0 ? 50L * draw(household, 300 + month, 4000) : 0))
                .persons(persons)
                .build();
    }

    private AssistedPerson adult(int household, int number, int month) {
        AssistedPerson.Builder person =
                AssistedPerson.builder().role(number == 0 ? HouseholdRole.APPLICANT : HouseholdRole.CO_APPLICANT);
        identify(person, household, 10 + number, FIRST_ADULT_BIRTH, ADULT_DAYS, adultsBefore[household] + number);
        // The obstacle changes every seven months or not; one in fifty has none.
        int period = (month + draw(household, 20, 7)) / 7;
        if (draw(household, 400 + 20 * number + period, 50) != 0) {
            person.obstacle(OBSTACLES.get(draw(household, 500 + 20 * number + period, OBSTACLES.size())));
        }
        int birth = draw(household, 30 + number, 10);
        if (birth < 9) {
            person.foreignBorn(birth < 5);
        }
        return person.build();
    }

    private AssistedPerson child(int household, int number) {
        AssistedPerson.Builder person = AssistedPerson.builder().role(HouseholdRole.OTHER);
        identify(person, household, 12 + number, FIRST_CHILD_BIRTH, CHILD_DAYS, childrenBefore[household] + number);
        return person.build();
    }

    private static void identify(
            AssistedPerson.Builder person, int household, int purpose, LocalDate firstBirth, int days, int index) {
        int kind = draw(household, 40 + purpose, 200);
        if (kind < 2 && purpose < 12) {
            person.statedSex(kind == 0 ? Sex.WOMAN : Sex.MAN);
            return;
        }
        int space = days * BIRTH_NUMBERS.length * KINDS;
        int place = (int) (index * STEP % space);
        LocalDate birth = firstBirth.plusDays(place % days);
        int rest = place / days;
        person.identity(PersonIdentity.parse(
                kind == 2
                        ? day(birth) + "-T" + (200 + household % 100)
                        : number(birth, BIRTH_NUMBERS[rest % BIRTH_NUMBERS.length], rest / BIRTH_NUMBERS.length)));
    }

    /** Twelve digits with their check digit: modulus 10 over the last ten. */
    private static String number(LocalDate birth, int birthNumber, int coordination) {
        String digits = digits((day(birth) + 60L * coordination) * 1000 + birthNumber, 11);
        int sum = 0;
        for (int i = 2; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static int day(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    private static String digits(long number, int count) {
        String text = Long.toString(number);
        return "0".repeat(count - text.length()) + text;
    }
}
