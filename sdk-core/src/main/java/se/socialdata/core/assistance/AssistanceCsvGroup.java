package se.socialdata.core.assistance;

import com.google.common.primitives.ImmutableLongArray;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.money.Money;

/** The lines of one household's month, as far as they have been read. */
final class AssistanceCsvGroup {

    /** More lines than this are of no household. */
    static final int MOST_LINES = 1_000;

    private static final String AMOUNT = "expected an amount in kronor of zero or more with at most two decimals";
    private static final String AMOUNT_ONCE = "expected no amount after the first line of the household's month";

    private final AssistanceCsvRow row;
    private final CsvFields fields;

    /** The bytes of municipality, month and household key, one after the other. */
    private byte[] key = new byte[64];

    private int firstEnd;
    private int secondEnd;
    private int keyEnd;

    private final List<AssistedPerson> persons = new ArrayList<>();
    private long[] lines = new long[8];

    /** What is wrong with each line, or null. */
    private @Nullable JsonProblem[] problems = new @Nullable JsonProblem[8];

    private int count;
    private boolean bad;
    private boolean overfull;
    private @Nullable Municipality municipality;
    private @Nullable YearMonth month;
    private String householdKey = "";
    private @Nullable JsonProblem keyProblem;
    private long support;
    private long other;
    private long unreadable;

    AssistanceCsvGroup(AssistanceCsvRow row) {
        this.row = row;
        this.fields = row.fields();
    }

    boolean isOpen() {
        return count > 0 || overfull;
    }

    /** Whether the line that has been cut is of this household's month. */
    boolean hasKey() {
        return keyEnd - secondEnd == length(row.householdKey)
                && firstEnd == length(row.municipality)
                && secondEnd - firstEnd == length(row.month)
                && isSame(secondEnd, row.householdKey)
                && isSame(firstEnd, row.month)
                && isSame(0, row.municipality);
    }

    private int length(int field) {
        return fields.end(field) - fields.start(field);
    }

    private boolean isSame(int at, int field) {
        return Arrays.equals(key, at, at + length(field), fields.bytes(), fields.start(field), fields.end(field));
    }

    /** Begins with the line that has been cut. */
    void begin(boolean neighbourBad) {
        clear();
        overfull = false;
        bad = neighbourBad;
        // Households that follow each other are mostly of the same month.
        boolean sameMonth = month != null && secondEnd - firstEnd == length(row.month) && isSame(firstEnd, row.month);
        firstEnd = keep(0, row.municipality);
        secondEnd = keep(firstEnd, row.month);
        keyEnd = keep(secondEnd, row.householdKey);
        keyProblem = null;
        try {
            municipality = row.municipality();
            month = sameMonth ? month : row.month();
            householdKey = row.householdKey();
        } catch (JsonProblem problem) {
            keyProblem = problem;
            month = null;
        }
    }

    private int keep(int at, int field) {
        int end = at + length(field);
        if (key.length < end) {
            key = Arrays.copyOf(key, 2 * end);
        }
        System.arraycopy(fields.bytes(), fields.start(field), key, at, length(field));
        return end;
    }

    void clear() {
        persons.clear();
        count = 0;
        bad = false;
        support = 0;
        other = 0;
        unreadable = 0;
    }

    /** Ends the group for good: what follows is of another, even with the same key. */
    void close() {
        clear();
        overfull = false;
    }

    void setOverfull() {
        clear();
        overfull = true;
    }

    boolean isOverfull() {
        return overfull;
    }

    boolean isFull() {
        return count == MOST_LINES;
    }

    /** Adds the line that has been cut. */
    void add(long line) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
            problems = Arrays.copyOf(problems, 2 * count);
        }
        JsonProblem problem = keyProblem;
        long lineSupport = row.livelihoodSupport();
        long lineOther = row.otherNeeds();
        if (problem == null) {
            problem = findAmountProblem(lineSupport, AssistanceCsvColumn.LIVELIHOOD_SUPPORT);
        }
        if (problem == null) {
            problem = findAmountProblem(lineOther, AssistanceCsvColumn.OTHER_NEEDS);
        }
        if (problem == null) {
            problem = readPerson();
        }
        support += Math.max(0, lineSupport);
        other += Math.max(0, lineOther);
        unreadable += lineSupport == AssistanceCsvRow.BAD_AMOUNT ? 1 : 0;
        unreadable += lineOther == AssistanceCsvRow.BAD_AMOUNT ? 1 : 0;
        lines[count] = line;
        problems[count++] = problem;
        bad |= problem != null;
    }

    private @Nullable JsonProblem findAmountProblem(long amount, AssistanceCsvColumn column) {
        if (amount == AssistanceCsvRow.BAD_AMOUNT) {
            return AssistanceCsvRow.problem(AMOUNT, column);
        }
        return amount != AssistanceCsvRow.NO_AMOUNT && count > 0 ? AssistanceCsvRow.problem(AMOUNT_ONCE, column) : null;
    }

    private @Nullable JsonProblem readPerson() {
        if (count == 0 && row.isWithoutPerson()) {
            return null;
        }
        try {
            persons.add(row.person());
            return null;
        } catch (JsonProblem problem) {
            return problem;
        }
    }

    /** A line beside the group cannot be read and may be of it. */
    void spoil() {
        bad = true;
    }

    /** The household's month, unless a line of it is bad. */
    Optional<AssistedMonth> build() {
        if (bad || municipality == null || month == null) {
            return Optional.empty();
        }
        return Optional.of(AssistedMonth.builder()
                .householdKey(householdKey)
                .municipality(municipality)
                .month(month)
                .livelihoodSupport(Money.ofOre(support))
                .otherNeeds(Money.ofOre(other))
                .addAllPersons(persons)
                .build());
    }

    int count() {
        return count;
    }

    int persons() {
        return persons.size();
    }

    long line(int index) {
        return lines[index];
    }

    Optional<JsonProblem> problem(int index) {
        return Optional.ofNullable(problems[index]);
    }

    /** The lines of the persons, or the one line of a household without persons. */
    ImmutableLongArray lines() {
        return ImmutableLongArray.copyOf(Arrays.copyOfRange(lines, count - Math.max(1, persons.size()), count));
    }

    /** Which line a person stands on. */
    int indexOfPerson(int person) {
        return count - persons.size() + person;
    }

    long support() {
        return support;
    }

    long other() {
        return other;
    }

    long unreadable() {
        return unreadable;
    }
}
