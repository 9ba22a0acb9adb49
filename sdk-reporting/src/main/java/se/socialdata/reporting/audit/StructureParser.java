package se.socialdata.reporting.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.socialdata.reporting.audit.AxisName.Axis;
import se.socialdata.reporting.audit.Relation.Operand;

/** Reads the statements of a structure. */
final class StructureParser {

    static final int MAX_HEADINGS = 20;
    static final int MAX_OCCURRENCE = 1_000;
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;
    private static final ImmutableList<String> SEPARATORS = ImmutableList.of(";", ",", "tab");
    private static final String KEYWORDS =
            "one of title, source, separator, headings, numbers, prices, row, column, sum, difference, change, index,"
                    + " percent, yearly, nested";

    private final TableStructure.Builder structure;
    private final Map<String, AxisName> names = new LinkedHashMap<>();
    private final ImmutableList.Builder<Relation> relations = ImmutableList.builder();

    /**
     * A parser.
     *
     * @param structure takes what is read; may hold the head of the structure already
     */
    StructureParser(TableStructure.Builder structure) {
        this.structure = structure;
    }

    TableStructure parse(String text) {
        List<Statement> later = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Statement statement = Statement.of(number, line);
            if (statement.hasNext()) {
                later.add(statement);
            }
        }
        // Names may be used above their declaration; so the declarations are read first.
        List<Statement> relationStatements =
                later.stream().filter(this::readHead).toList();
        relationStatements.forEach(this::readRelation);
        return build();
    }

    TableStructure build() {
        return structure.names(names).relations(relations.build()).build();
    }

    /** Reads a statement unless it is a relation, and tells whether it is one. */
    private boolean readHead(Statement statement) {
        if (statement.skip("title")) {
            structure.title(statement.quoted());
        } else if (statement.skip("source")) {
            structure.source(statement.quoted());
        } else if (statement.skip("separator")) {
            structure.separator(separator(statement));
        } else if (statement.skip("headings")) {
            structure.headings(statement.number(1, MAX_HEADINGS));
        } else if (statement.skip("numbers")) {
            structure.notation(notation(statement));
        } else if (statement.skip("prices")) {
            structure.priceYear(statement.number(FIRST_YEAR, LAST_YEAR));
            statement.require("at");
            structure.priceColumn(statement.name());
        } else if (statement.skip("row")) {
            declare(statement, Axis.ROW);
        } else if (statement.skip("column")) {
            declare(statement, Axis.COLUMN);
        } else {
            return true;
        }
        statement.requireEnd();
        return false;
    }

    private static char separator(Statement statement) {
        for (String word : SEPARATORS) {
            if (statement.skip(word)) {
                return parseSeparator(word);
            }
        }
        throw statement.refused("one of ; , tab");
    }

    /** What stands between the cells, by its word in a structure. */
    static char parseSeparator(String word) {
        if (!SEPARATORS.contains(word)) {
            throw new IllegalArgumentException("expected one of ; , tab");
        }
        return word.equals("tab") ? '\t' : word.charAt(0);
    }

    private static PrintedNumber.Notation notation(Statement statement) {
        return Arrays.stream(PrintedNumber.Notation.values())
                .filter(notation -> statement.skip(notation.getCode()))
                .findFirst()
                .orElseThrow(() -> statement.refused("one of swedish, english"));
    }

    private void declare(Statement statement, Axis axis) {
        String name = statement.name();
        if (name.contains("..")) {
            throw statement.refusedLast("a name without two points, which stand for a series");
        }
        if (names.containsKey(name)) {
            throw statement.refusedLast("a name that is not declared already");
        }
        String label = statement.findQuoted().orElse(name);
        int occurrence = 1;
        int number = 1;
        boolean exact = false;
        while (statement.hasNext()) {
            if (statement.skip("occurrence")) {
                occurrence = statement.number(1, MAX_OCCURRENCE);
            } else if (statement.skip("number")) {
                number = statement.number(1, 2);
            } else if (statement.skip("exact")) {
                exact = true;
            } else {
                throw statement.refused("one of occurrence, number, exact");
            }
        }
        names.put(name, new AxisName(name, axis, label, occurrence, number, exact, statement.line()));
    }

    /** Declares a row or column that is known already. */
    void declare(AxisName name) {
        if (name.name().contains("..")) {
            throw new IllegalArgumentException(
                    "expected a name without two points, which stand for a series, got " + name.name());
        }
        if (names.putIfAbsent(name.name(), name) != null) {
            throw new IllegalArgumentException("expected each name of a row or column once, got twice " + name.name());
        }
    }

    void readRelation(Statement statement) {
        RelationKind kind = Arrays.stream(RelationKind.values())
                .filter(candidate -> statement.skip(candidate.getCode()))
                .findFirst()
                .orElseThrow(() -> statement.refused(KEYWORDS));
        ImmutableList.Builder<Operand> operands = ImmutableList.builder();
        Operand target = operand(statement, Optional.empty());
        Axis axis = axisOf(target);
        String separator = "";
        if (kind == RelationKind.NESTED) {
            operands.add(target);
            separator = ">=";
        } else {
            statement.require("=");
            operands.add(operand(statement, Optional.of(axis)));
            separator = separatorOf(kind);
        }
        if (!separator.isEmpty()) {
            statement.require(separator);
            operands.add(operand(statement, Optional.of(axis)));
            while ((kind == RelationKind.SUM || kind == RelationKind.NESTED) && statement.skip(separator)) {
                operands.add(operand(statement, Optional.of(axis)));
            }
        }
        boolean everywhere = !statement.hasNext();
        if (everywhere && kind == RelationKind.YEARLY) {
            statement.require("in");
        }
        ImmutableList<String> places = everywhere ? allOf(other(axis)) : places(statement, other(axis));
        relations.add(
                new Relation(statement.line(), statement.text(), kind, target, operands.build(), places, everywhere));
    }

    private static String separatorOf(RelationKind kind) {
        return switch (kind) {
            case SUM -> "+";
            case DIFFERENCE -> "-";
            case CHANGE, INDEX -> "to";
            case PERCENT -> "of";
            case YEARLY -> "";
            case NESTED -> ">=";
        };
    }

    private Axis axisOf(Operand operand) {
        AxisName name = names.get(operand.name());
        return name == null ? Axis.ROW : name.axis();
    }

    private static Axis other(Axis axis) {
        return axis == Axis.ROW ? Axis.COLUMN : Axis.ROW;
    }

    private ImmutableList<String> allOf(Axis axis) {
        return names.values().stream()
                .filter(name -> name.axis() == axis)
                .map(AxisName::name)
                .collect(toImmutableList());
    }

    private Operand operand(Statement statement, Optional<Axis> axis) {
        String name = declared(statement, axis);
        if (!statement.skip("at")) {
            return new Operand(name, Optional.empty());
        }
        return new Operand(
                name,
                Optional.of(declared(statement, Optional.of(other(axisOf(new Operand(name, Optional.empty())))))));
    }

    private String declared(Statement statement, Optional<Axis> axis) {
        String name = statement.name();
        requireDeclared(name, statement, axis);
        return name;
    }

    private void requireDeclared(String name, Statement statement, Optional<Axis> axis) {
        AxisName declared = names.get(name);
        if (declared == null) {
            throw statement.refusedLast("the name of a declared row or column");
        }
        if (axis.filter(expected -> expected != declared.axis()).isPresent()) {
            throw statement.refusedLast("the name of a " + (declared.axis() == Axis.ROW ? "column" : "row"));
        }
    }

    /** Names with commas between them; {@code a..b} stands for all that are declared from the one to the other. */
    private ImmutableList<String> places(Statement statement, Axis axis) {
        statement.require("in");
        ImmutableList.Builder<String> places = ImmutableList.builder();
        do {
            String word = statement.name();
            int points = word.indexOf("..");
            if (points < 0) {
                requireDeclared(word, statement, Optional.of(axis));
                places.add(word);
            } else {
                String first = word.substring(0, points);
                String last = word.substring(points + 2);
                requireDeclared(first, statement, Optional.of(axis));
                requireDeclared(last, statement, Optional.of(axis));
                ImmutableList<String> all = allOf(axis);
                if (all.indexOf(first) > all.indexOf(last)) {
                    throw statement.refusedLast("a series in the order of the declarations");
                }
                places.addAll(all.subList(all.indexOf(first), all.indexOf(last) + 1));
            }
        } while (statement.skip(","));
        statement.requireEnd();
        return places.build();
    }
}
