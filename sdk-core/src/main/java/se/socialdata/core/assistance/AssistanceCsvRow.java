package se.socialdata.core.assistance;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.nio.charset.CharacterCodingException;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.term.CodeList;
import se.socialdata.core.time.IsoDates;

/** Reads the values of a line. Every method refuses with what it expects, and never repeats the value. */
final class AssistanceCsvRow {

    /** Stands for an amount that is not there. */
    static final long NO_AMOUNT = -1;

    /** Stands for an amount that cannot be read. */
    static final long BAD_AMOUNT = -2;

    private static final int LONGEST_KRONOR = 13;

    private static final CsvCodes<Municipality> MUNICIPALITIES = new CsvCodes<>(
            Municipality.class,
            Municipality.all().stream().collect(toImmutableMap(Municipality::getCode, Function.identity())));
    private static final CodeList<HouseholdRole> ROLE_LIST = CodeList.of(HouseholdRole.class);
    private static final CodeList<Sex> SEX_LIST = CodeList.of(Sex.class);
    private static final CodeList<SupportObstacle> OBSTACLE_LIST = CodeList.of(SupportObstacle.class);
    private static final String EXPECTED_ROLE = ROLE_LIST.expectation();
    private static final String EXPECTED_SEX = SEX_LIST.expectation();
    private static final String EXPECTED_OBSTACLE = OBSTACLE_LIST.expectation();
    private static final CsvCodes<HouseholdRole> ROLES = new CsvCodes<>(HouseholdRole.class, ROLE_LIST.getMembers());
    private static final CsvCodes<Sex> SEXES = new CsvCodes<>(Sex.class, SEX_LIST.getMembers());
    private static final CsvCodes<SupportObstacle> OBSTACLES =
            new CsvCodes<>(SupportObstacle.class, OBSTACLE_LIST.getMembers());
    private static final CsvCodes<Boolean> ANSWERS =
            new CsvCodes<>(Boolean.class, Map.of("true", Boolean.TRUE, "false", Boolean.FALSE));

    final int municipality;
    final int month;
    final int householdKey;
    private final int livelihoodSupport;
    private final int otherNeeds;
    private final int role;
    private final int identity;
    private final int statedSex;
    private final int obstacle;
    private final int measureCode;
    private final int foreignBorn;
    private final CsvFields fields;

    AssistanceCsvRow(AssistanceCsvHeading heading, CsvFields fields) {
        this.fields = fields;
        this.municipality = heading.placeOf(AssistanceCsvColumn.MUNICIPALITY);
        this.month = heading.placeOf(AssistanceCsvColumn.MONTH);
        this.householdKey = heading.placeOf(AssistanceCsvColumn.HOUSEHOLD_KEY);
        this.livelihoodSupport = heading.placeOf(AssistanceCsvColumn.LIVELIHOOD_SUPPORT);
        this.otherNeeds = heading.placeOf(AssistanceCsvColumn.OTHER_NEEDS);
        this.role = heading.placeOf(AssistanceCsvColumn.ROLE);
        this.identity = heading.placeOf(AssistanceCsvColumn.IDENTITY);
        this.statedSex = heading.placeOf(AssistanceCsvColumn.STATED_SEX);
        this.obstacle = heading.placeOf(AssistanceCsvColumn.OBSTACLE);
        this.measureCode = heading.placeOf(AssistanceCsvColumn.MEASURE_CODE);
        this.foreignBorn = heading.placeOf(AssistanceCsvColumn.FOREIGN_BORN);
    }

    CsvFields fields() {
        return fields;
    }

    Municipality municipality() {
        Municipality known = find(MUNICIPALITIES, municipality);
        if (known == null) {
            throw problem("expected the four-digit code of a municipality", AssistanceCsvColumn.MUNICIPALITY);
        }
        return known;
    }

    YearMonth month() {
        try {
            return IsoDates.parseMonth(fields.show(month));
        } catch (IllegalArgumentException e) {
            throw problem(IsoDates.MONTH_EXPECTATION, AssistanceCsvColumn.MONTH);
        }
    }

    String householdKey() {
        String key = text(householdKey, AssistanceCsvColumn.HOUSEHOLD_KEY);
        if (key.isBlank()) {
            throw problem("expected a household key, got a blank one", AssistanceCsvColumn.HOUSEHOLD_KEY);
        }
        return key;
    }

    long livelihoodSupport() {
        return ore(livelihoodSupport);
    }

    long otherNeeds() {
        return ore(otherNeeds);
    }

    /** An amount in öre. */
    private long ore(int field) {
        byte[] bytes = fields.bytes();
        int from = fields.start(field);
        int to = fields.end(field);
        if (from == to) {
            return NO_AMOUNT;
        }
        long number = 0;
        int i = from;
        for (; i < to && isDigit(bytes[i]); i++) {
            if (i - from == LONGEST_KRONOR) {
                return BAD_AMOUNT;
            }
            number = number * 10 + (bytes[i] - '0');
        }
        if (i == from) {
            return BAD_AMOUNT;
        }
        if (i == to) {
            return number * 100;
        }
        int decimals = to - i - 1;
        if ((bytes[i] != '.' && bytes[i] != ',') || decimals < 1 || decimals > 2) {
            return BAD_AMOUNT;
        }
        for (i++; i < to; i++) {
            if (!isDigit(bytes[i])) {
                return BAD_AMOUNT;
            }
            number = number * 10 + (bytes[i] - '0');
        }
        return decimals == 1 ? number * 10 : number;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Whether the line has no person: nothing stands in the columns of the person. */
    boolean isWithoutPerson() {
        return fields.isEmpty(role)
                && fields.isEmpty(identity)
                && fields.isEmpty(statedSex)
                && fields.isEmpty(obstacle)
                && fields.isEmpty(measureCode)
                && fields.isEmpty(foreignBorn);
    }

    AssistedPerson person() {
        HouseholdRole knownRole = find(ROLES, role);
        if (knownRole == null) {
            throw problem(EXPECTED_ROLE, AssistanceCsvColumn.ROLE);
        }
        AssistedPerson.Builder person = AssistedPerson.builder().role(knownRole);
        if (!fields.isEmpty(identity)) {
            person.identity(identity());
        }
        if (!fields.isEmpty(statedSex)) {
            person.statedSex(member(SEXES, statedSex, EXPECTED_SEX, AssistanceCsvColumn.STATED_SEX));
        }
        if (!fields.isEmpty(obstacle)) {
            person.obstacle(member(OBSTACLES, obstacle, EXPECTED_OBSTACLE, AssistanceCsvColumn.OBSTACLE));
        }
        if (!fields.isEmpty(measureCode)) {
            person.measureCode(text(measureCode, AssistanceCsvColumn.MEASURE_CODE));
        }
        if (!fields.isEmpty(foreignBorn)) {
            person.foreignBorn(
                    member(ANSWERS, foreignBorn, "expected true or false", AssistanceCsvColumn.FOREIGN_BORN));
        }
        return person.build();
    }

    private PersonIdentity identity() {
        try {
            return PersonIdentity.parse(fields.isAscii(identity) ? fields.show(identity) : fields.text(identity));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw problem(
                    "expected an identity of twelve digits, or the inspectorate's temporary form YYYYMMDD-T123",
                    AssistanceCsvColumn.IDENTITY);
        }
    }

    private <T> @Nullable T find(CsvCodes<T> codes, int field) {
        return codes.find(fields.bytes(), fields.start(field), fields.end(field));
    }

    private <T> T member(CsvCodes<T> codes, int field, String expectation, AssistanceCsvColumn column) {
        T known = find(codes, field);
        if (known == null) {
            throw problem(expectation, column);
        }
        return known;
    }

    private String text(int field, AssistanceCsvColumn column) {
        try {
            return fields.text(field);
        } catch (CharacterCodingException e) {
            throw problem("expected text in UTF-8", column);
        }
    }

    /** Without a cause: a parser of personal values may quote what it refused. */
    static JsonProblem problem(String expectation, AssistanceCsvColumn column) {
        return new JsonProblem(expectation).within(column.title());
    }
}
