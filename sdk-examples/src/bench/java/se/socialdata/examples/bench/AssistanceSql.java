package se.socialdata.examples.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.nio.file.Path;
import se.socialdata.reporting.assistance.AssistanceStatistics;

/**
 * The statistics of economic assistance in SQL: the file is read once into a table of persons and months, from which households and
 * persons are made, and from these every table with its totals.
 */
final class AssistanceSql {

    private static final String MONTH =
            "(12 * (CAST(substr(month, 1, 4) AS INTEGER) - 2022) + CAST(substr(month, 6, 2) AS INTEGER) - 1)";

    private static final String NDJSON =
            """
            SELECT municipality, householdKey AS hk, %s AS m, livelihoodSupport AS support, otherNeeds AS other, unnest(persons, recursive := true)
            FROM read_json('%s', format = 'newline_delimited', columns = {householdKey: 'VARCHAR', municipality: 'VARCHAR', month: 'VARCHAR',
                livelihoodSupport: 'DECIMAL(12,2)', otherNeeds: 'DECIMAL(12,2)',
                persons: 'STRUCT(identity VARCHAR, statedSex VARCHAR, "role" VARCHAR, obstacle VARCHAR, measureCode VARCHAR, foreignBorn BOOLEAN)[]'})
            """;

    private static final String CSV =
            """
            SELECT municipality, householdKey AS hk, %s AS m, livelihoodSupport AS support, otherNeeds AS other, identity, statedSex, "role", obstacle,
                measureCode, foreignBorn
            FROM read_csv('%s', delim = ';', header = true, auto_detect = false, quote = '"', columns = {municipality: 'VARCHAR', month: 'VARCHAR',
                householdKey: 'VARCHAR', livelihoodSupport: 'DECIMAL(12,2)', otherNeeds: 'DECIMAL(12,2)', "role": 'VARCHAR', identity: 'VARCHAR',
                statedSex: 'VARCHAR', obstacle: 'VARCHAR', measureCode: 'VARCHAR', foreignBorn: 'BOOLEAN'})
            """;

    /** A person without identity is told by the household and the role: only adults are without. */
    private static final String PERSON_MONTHS =
            """
            CREATE TEMP TABLE code AS SELECT * FROM (VALUES %s) t(obstacle, grp);
            CREATE TEMP TABLE inhabitants AS SELECT * FROM (VALUES %s) t(municipality, number);
            CREATE TEMP TABLE person_month AS
            SELECT municipality, hk, CAST(m AS TINYINT) AS m, support, other, "role", obstacle, foreignBorn,
                CASE WHEN identity IS NULL THEN municipality || hk || "role"
                    WHEN length(identity) = 12 THEN identity ELSE municipality || identity END AS person,
                CAST(CASE WHEN identity IS NULL THEN CASE statedSex WHEN 'K' THEN 1 WHEN 'M' THEN 2 END
                    WHEN CAST(substr(identity, length(identity) - 1, 1) AS INTEGER) %% 2 = 0 THEN 1 ELSE 2 END AS TINYINT) AS sex,
                CAST(substr(identity, 1, 8) AS INTEGER) AS born
            FROM (%s)
            """;

    /** Households and persons with what the tables need; {@code bits} are the months from January 2022. */
    static final ImmutableList<String> STEPS = ImmutableList.of(
            """
            CREATE TEMP TABLE household AS
            SELECT municipality, hk, bit_or(1::BIGINT << m) AS bits,
                sum(support) FILTER ("role" = 'APPLICANT' AND m >= 36) AS support,
                sum(other) FILTER ("role" = 'APPLICANT' AND m >= 36) AS other,
                max(m) FILTER (m >= 36) AS last,
                bool_or(foreignBorn) FILTER ("role" <> 'OTHER' AND m >= 36) AS abroad
            FROM person_month GROUP BY municipality, hk
            """,
            """
            CREATE TEMP TABLE household_year AS
            WITH latest AS (
                SELECT municipality, hk, "role", sex,
                    CASE WHEN born IS NULL THEN "role" = 'OTHER'
                        ELSE make_date(born // 10000, born // 100 %% 100, CASE WHEN born %% 100 > 60 THEN born %% 100 - 60 ELSE born %% 100 END)
                            + INTERVAL 18 YEAR > make_date(2025, m - 35, 1) END AS child
                FROM person_month p JOIN household h USING (municipality, hk) WHERE m = last),
            members AS (
                SELECT municipality, hk, bool_or("role" = 'APPLICANT') AS applies, bool_or("role" = 'CO_APPLICANT') AS couple,
                    bool_or("role" = 'OTHER' AND child) AS children, bool_or("role" = 'APPLICANT' AND child) AS young,
                    max(sex) FILTER ("role" = 'APPLICANT') AS sex
                FROM latest GROUP BY municipality, hk)
            SELECT household.*, bit_count((bits >> 36) & 4095) AS months,
                CASE WHEN bit_count((bits >> 36) & 4095) <= 3 THEN 'SHORT' WHEN bit_count((bits >> 36) & 4095) <= 9 THEN 'MEDIUM' ELSE 'LONG' END AS duration,
                CASE WHEN NOT applies THEN '1' WHEN couple THEN CASE WHEN children THEN '8' ELSE '7' END
                    WHEN young OR members.sex IS NULL THEN '1'
                    WHEN members.sex = 1 THEN CASE WHEN children THEN '6' ELSE '5' END
                    ELSE CASE WHEN children THEN '4' ELSE '3' END END AS type
            FROM household JOIN members USING (municipality, hk)
            """
                    .replace("%%", "%"),
            """
            CREATE TEMP TABLE person AS
            WITH grouped AS (
                SELECT person, bit_or(1::BIGINT << m) AS bits, max(sex) AS sex, max(born) // 10000 AS born,
                    bool_or("role" <> 'OTHER') FILTER (m >= 36) AS applies,
                    arg_max({municipality: municipality, hk: hk}, m) FILTER (m >= 36) AS home
                FROM person_month GROUP BY person)
            SELECT person, bits, CASE sex WHEN 1 THEN 'K' WHEN 2 THEN 'M' ELSE 'unknown' END AS sex, applies, 2025 - born AS age,
                coalesce(2025 - born >= 18, applies) AS adult, home.municipality AS municipality, home.hk AS hk,
                bit_count((bits >> 36) & 4095) AS months,
                CASE WHEN bit_count((bits >> 36) & 4095) <= 3 THEN 'SHORT' WHEN bit_count((bits >> 36) & 4095) <= 9 THEN 'MEDIUM' ELSE 'LONG' END AS duration
            FROM grouped WHERE bits >> 36 <> 0
            """);

    private static final String SUM_OF_TYPES = "GROUP BY ROLLUP (type)";

    /** Row, column, numerator and denominator of the cells of each table. */
    static final ImmutableListMultimap<String, String> TABLES = ImmutableListMultimap.<String, String>builder()
            .put(
                    AssistanceStatistics.OBSTACLES,
                    """
                    WITH counted AS (
                        SELECT person, coalesce(grp, 'MISSING') AS grp, 100 * count(*) + max(m) AS weight
                        FROM person_month LEFT JOIN code USING (obstacle) WHERE m >= 36 AND "role" <> 'OTHER' GROUP BY person, coalesce(grp, 'MISSING')),
                    chosen AS (SELECT person, arg_max(grp, weight) AS grp FROM counted GROUP BY person)
                    SELECT coalesce(grp, 'total'), coalesce(sex, 'total'), count(*), 1
                    FROM chosen JOIN person USING (person) WHERE adult AND applies GROUP BY CUBE (grp, sex)
                    """)
            .put(
                    AssistanceStatistics.PERSONS,
                    """
                    SELECT coalesce(band, part, 'total'), coalesce(sex, 'total'), count(*), 1
                    FROM (SELECT sex, CASE WHEN adult THEN 'adults' ELSE 'children' END AS part,
                        'age-' || CASE WHEN age IS NULL THEN CASE WHEN adult THEN 9 ELSE 10 END WHEN age < 7 THEN 0 WHEN age < 13 THEN 1
                            WHEN age < 18 THEN 2 WHEN age < 25 THEN 3 WHEN age < 30 THEN 4 WHEN age < 40 THEN 5 WHEN age < 50 THEN 6
                            WHEN age < 65 THEN 7 ELSE 8 END AS band FROM person)
                    GROUP BY GROUPING SETS ((band, sex), (band), (part, sex), (part), (sex), ())
                    """)
            .put(
                    AssistanceStatistics.HOUSEHOLDS,
                    "SELECT coalesce(type, 'total'), coalesce(duration, 'total'), count(*), 1 FROM household_year"
                            + " GROUP BY CUBE (type, duration)")
            .put(
                    AssistanceStatistics.HOUSEHOLDS,
                    "SELECT coalesce(type, 'total'), 'share', 100 * count(*) FILTER (duration = 'LONG'), count(*)"
                            + " FROM household_year "
                            + SUM_OF_TYPES)
            .put(
                    AssistanceStatistics.LONG_TERM_BY_BIRTH,
                    """
                    SELECT coalesce(type, 'total'), coalesce(birth, 'total'), count(*), 1
                    FROM (SELECT type, CASE WHEN abroad THEN 'foreign' WHEN NOT abroad THEN 'native' ELSE 'unknown' END AS birth
                        FROM household_year WHERE duration = 'LONG') GROUP BY CUBE (type, birth)
                    """)
            .put(
                    AssistanceStatistics.AMOUNTS,
                    "SELECT coalesce(type, 'total'), 'support', sum(support), 1000 FROM household_year " + SUM_OF_TYPES)
            .put(
                    AssistanceStatistics.AMOUNTS,
                    "SELECT coalesce(type, 'total'), 'other', sum(other), 1000 FROM household_year " + SUM_OF_TYPES)
            .put(
                    AssistanceStatistics.AMOUNTS,
                    "SELECT coalesce(type, 'total'), 'amount', sum(support) + coalesce(sum(other), 0), 1000 FROM household_year "
                            + SUM_OF_TYPES)
            .put(
                    AssistanceStatistics.AMOUNTS,
                    "SELECT coalesce(type, 'total'), 'mean-amount', sum(support) + coalesce(sum(other), 0), count(*) FROM household_year "
                            + SUM_OF_TYPES)
            .put(
                    AssistanceStatistics.AMOUNTS,
                    "SELECT coalesce(type, 'total'), 'mean-months', sum(months), count(*) FROM household_year "
                            + SUM_OF_TYPES)
            .put(
                    AssistanceStatistics.CHILDREN,
                    "SELECT 'all', coalesce(sex, 'total'), count(*), 1 FROM person WHERE NOT adult GROUP BY ROLLUP (sex)")
            .put(
                    AssistanceStatistics.CHILDREN,
                    """
                    SELECT 'long-term', coalesce(sex, 'total'), count(*), 1 FROM person JOIN household_year h USING (municipality, hk)
                    WHERE NOT adult AND h.months >= 10 GROUP BY ROLLUP (sex)
                    """)
            .put(
                    AssistanceStatistics.DURATIONS,
                    "SELECT coalesce(sex, 'total'), coalesce(duration, 'total'), count(*), 1 FROM person WHERE adult"
                            + " GROUP BY CUBE (sex, duration)")
            .put(
                    AssistanceStatistics.DURATIONS,
                    "SELECT coalesce(sex, 'total'), 'share', 100 * count(*) FILTER (duration = 'LONG'), count(*) FROM person"
                            + " WHERE adult GROUP BY ROLLUP (sex)")
            .put(
                    AssistanceStatistics.DURATIONS,
                    """
                    SELECT coalesce(sex, 'total'), 'very-long', count(*), 1 FROM person
                    WHERE adult AND list_bool_or([bits >> (m - 35) & 68719476735 = 68719476735 FOR m IN range(36, 48)]) GROUP BY ROLLUP (sex)
                    """)
            .put(
                    AssistanceStatistics.MONTHS,
                    """
                    SELECT 'month-' || i, 'households', count(*), 1 FROM household_year, range(1, 13) t(i)
                    WHERE bits >> (35 + i) & 1 = 1 GROUP BY i
                    """)
            .put(
                    AssistanceStatistics.MONTHS,
                    """
                    SELECT 'month-' || i, CASE WHEN adult THEN 'adults' ELSE 'children' END, count(*), 1 FROM person, range(1, 13) t(i)
                    WHERE bits >> (35 + i) & 1 = 1 GROUP BY i, adult
                    """)
            .put(
                    AssistanceStatistics.MONTHS,
                    """
                    SELECT 'month-' || (m - 35), 'amount', sum(support) + coalesce(sum(other), 0), 1000 FROM person_month
                    WHERE m >= 36 AND "role" = 'APPLICANT' GROUP BY m
                    """)
            .put(
                    AssistanceStatistics.STANDINGS,
                    """
                    SELECT 'month-' || i, coalesce(standing, 'total'), count(*), 1
                    FROM (SELECT i, CASE WHEN bits >> (32 + i) & 7 <> 0 THEN 'CONTINUING' WHEN bits & ((1::BIGINT << (35 + i)) - 1) <> 0 THEN 'RETURNING'
                        ELSE 'NEW' END AS standing FROM household_year, range(1, 13) t(i) WHERE bits >> (35 + i) & 1 = 1)
                    GROUP BY ROLLUP (i, standing) HAVING i IS NOT NULL
                    """)
            .put(
                    AssistanceStatistics.RATES,
                    """
                    WITH counted AS (SELECT municipality, count(DISTINCT person) AS number FROM person_month WHERE m >= 36 GROUP BY municipality)
                    SELECT municipality, 'recipients', number, 1 FROM counted
                    UNION ALL SELECT municipality, 'rate', 1000 * c.number, i.number FROM counted c JOIN inhabitants i USING (municipality)
                    """)
            .build();

    private AssistanceSql() {}

    static String personMonths(Path file, String codes, String inhabitants) {
        String source = (file.toString().endsWith(".csv") ? CSV : NDJSON).formatted(MONTH, file);
        return PERSON_MONTHS.formatted(codes, inhabitants, source);
    }
}
