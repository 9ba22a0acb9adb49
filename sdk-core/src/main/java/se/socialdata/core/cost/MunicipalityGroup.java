package se.socialdata.core.cost;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import se.socialdata.core.term.CodeList;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.term.ReferenceTable;

/**
 * The nine groups of municipalities (kommungrupp) of Sveriges Kommuner och Regioner 2023, with their printed definitions.
 *
 * <p>The printed limits leave a gap (30 to 39 per cent between B4 and B5) and rest on data that the SDK does not have, so no
 * method puts a municipality in a group: which one it belongs to is data, {@link MunicipalityGrouping}.
 */
public enum MunicipalityGroup implements CodedTerm {
    /** A1. Storstäder. */
    A1("metropolitan cities"),

    /** A2. Pendlingskommun nära storstad. */
    A2("commuting municipality near a metropolitan city"),

    /** B3. Större stad. */
    B3("larger city"),

    /** B4. Pendlingskommun nära större stad. */
    B4("commuting municipality near a larger city"),

    /** B5. Lågpendlingskommun nära större stad. */
    B5("low-commuting municipality near a larger city"),

    /** C6. Mindre stad/tätort. */
    C6("small town"),

    /** C7. Pendlingskommun nära mindre stad/tätort. */
    C7("commuting municipality near a small town"),

    /** C8. Landsbygdskommun. */
    C8("rural municipality"),

    /** C9. Landsbygdskommun med besöksnäring. */
    C9("rural municipality with a visitor industry");

    /** The groups by code. */
    public static final CodeList<MunicipalityGroup> CODES = CodeList.of(MunicipalityGroup.class);

    static final String SOURCE =
            "Individ- och familjeomsorg, lägesrapport 2025, bilaga 2 (Sveriges Kommuner och Regioner, kommungruppsindelning 2023)";

    private final String termEn;

    MunicipalityGroup(String termEn) {
        this.termEn = termEn;
    }

    /** The table is read when the first term or definition is asked for. */
    private static final class Printed {

        private static final ImmutableMap<String, ReferenceTable.Row> ROWS =
                ReferenceTable.load(MunicipalityGroup.class, "municipality-groups-2023.csv").getRows().stream()
                        .collect(toImmutableMap(row -> row.get("group"), row -> row));

        private static String get(MunicipalityGroup group, String column) {
            return Objects.requireNonNull(ROWS.get(group.name())).get(column);
        }
    }

    /**
     * The main group.
     *
     * @return the group whose letter the code begins with
     */
    public MainMunicipalityGroup getMainGroup() {
        return MainMunicipalityGroup.valueOf(name().substring(0, 1));
    }

    /**
     * Which municipalities belong to the group, as printed.
     *
     * @return the definition in Swedish
     */
    public String getDefinitionSv() {
        return Printed.get(this, "definition");
    }

    @Override
    public String getCode() {
        return name();
    }

    @Override
    public String getTermSv() {
        return Printed.get(this, "name");
    }

    @Override
    public String getTermEn() {
        return termEn;
    }

    @Override
    public String getSource() {
        return SOURCE;
    }
}
