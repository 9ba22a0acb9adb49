package se.socialdata.reporting.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.socialdata.reporting.audit.AuditJson.PriceLevel;
import se.socialdata.reporting.audit.AxisName.Axis;

/** A structure as it is read from JSON: its relations are understood when all rows and columns are known. */
final class StructureDraft {

    private final TableStructure.Builder head = TableStructure.builder();
    private final List<AxisName> columns = new ArrayList<>();
    private final List<AxisName> rows = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    void title(String title) {
        head.title(title);
    }

    void source(String source) {
        head.source(source);
    }

    void separator(char separator) {
        head.separator(separator);
    }

    void headings(int headings) {
        head.headings(headings);
    }

    void notation(PrintedNumber.Notation notation) {
        head.notation(notation);
    }

    void prices(PriceLevel level) {
        head.priceYear(level.year()).priceColumn(level.column());
    }

    void addColumn(AxisName column) {
        columns.add(column);
    }

    void addRow(AxisName row) {
        rows.add(with(Axis.ROW, row));
    }

    private static AxisName with(Axis axis, AxisName name) {
        return new AxisName(
                name.name(), axis, name.label(), name.occurrence(), name.number(), name.exact(), name.line());
    }

    void addRelation(String relation) {
        relations.add(relation);
    }

    TableStructure build() {
        StructureParser parser = new StructureParser(head);
        columns.forEach(parser::declare);
        rows.forEach(parser::declare);
        int number = 0;
        for (String relation : relations) {
            number++;
            try {
                parser.readRelation(Statement.of(number, relation));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        String.valueOf(e.getMessage()).replaceFirst("^line", "relation"), e);
            }
        }
        return parser.build();
    }

    /** A row or column; which of the two it is tells the list it stands in. */
    static final class Line {

        private String name = "";
        private Optional<String> label = Optional.empty();
        private int occurrence = 1;
        private int number = 1;
        private boolean exact;

        void name(String text) {
            name = text;
        }

        void label(String text) {
            label = Optional.of(text);
        }

        void occurrence(int which) {
            occurrence = which;
        }

        void number(int which) {
            number = which;
        }

        void exact(boolean counts) {
            exact = counts;
        }

        AxisName build() {
            return new AxisName(name, Axis.COLUMN, label.orElse(name), occurrence, number, exact, 0);
        }
    }

    /** A price level. */
    static final class Prices {

        private int year;
        private String column = "";

        void year(int number) {
            year = number;
        }

        void column(String name) {
            column = name;
        }

        PriceLevel build() {
            return new PriceLevel(year, column);
        }
    }
}
