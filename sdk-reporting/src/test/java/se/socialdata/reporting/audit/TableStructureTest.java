package se.socialdata.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableStructureTest {

    private static final String NAMES =
            """
            column 2022
            column 2023
            column change "Förändring (%)" number 2
            row all "Totalt" exact
            row women "Kvinnor"
            row men "Män" occurrence 2
            """;

    @Test
    void names_take_their_label_their_number_and_their_exactness() {
        TableStructure structure = TableStructure.parse(NAMES);
        assertThat(structure.getNames().values())
                .containsExactly(
                        new AxisName("2022", AxisName.Axis.COLUMN, "2022", 1, 1, false, 1),
                        new AxisName("2023", AxisName.Axis.COLUMN, "2023", 1, 1, false, 2),
                        new AxisName("change", AxisName.Axis.COLUMN, "Förändring (%)", 1, 2, false, 3),
                        new AxisName("all", AxisName.Axis.ROW, "Totalt", 1, 1, true, 4),
                        new AxisName("women", AxisName.Axis.ROW, "Kvinnor", 1, 1, false, 5),
                        new AxisName("men", AxisName.Axis.ROW, "Män", 2, 1, false, 6));
    }

    @Test
    void a_relation_without_places_holds_in_all_that_are_declared() {
        Relation sum = relation("sum all = women + men");
        assertThat(sum.isEverywhere()).isTrue();
        assertThat(sum.places()).containsExactly("2022", "2023", "change");
        assertThat(sum.operands()).extracting(Relation.Operand::toString).containsExactly("women", "men");
        assertThat(sum.text()).isEqualTo("sum all = women + men");
        assertThat(sum.line()).isEqualTo(7);
    }

    @Test
    void places_are_listed_or_given_as_a_series() {
        assertThat(relation("sum all = women + men in 2022..2023, change").places())
                .containsExactly("2022", "2023", "change");
        assertThat(relation("percent change = 2023 of 2023 at all in women").operands())
                .extracting(Relation.Operand::toString)
                .containsExactly("2023", "2023 at all");
    }

    private static Relation relation(String line) {
        return TableStructure.parse(NAMES + line).getRelations().get(0);
    }

    @Test
    void a_comment_begins_anywhere_but_in_a_label() {
        TableStructure structure = TableStructure.parse(
                "# first\nrow a \"Nr #1\" exact # counts \"\nrow b # more\ndifference a = b - b#1 # why\nrow b#1");
        assertThat(structure.getNames().get("a").label()).isEqualTo("Nr #1");
        assertThat(structure.getRelations()).extracting(Relation::text).containsExactly("difference a = b - b#1");
    }

    @Test
    void the_head_of_a_file_says_how_the_table_is_written() {
        TableStructure structure = TableStructure.parse(
                """
                # a comment
                title "En tabell"
                source "Källa"
                separator tab
                headings 2
                numbers english
                prices 2023 at 2023
                """);
        assertThat(structure.getTitle()).contains("En tabell");
        assertThat(structure.getSource()).contains("Källa");
        assertThat(structure.getSeparator()).isEqualTo('\t');
        assertThat(structure.getHeadings()).isEqualTo(2);
        assertThat(structure.getNotation()).isEqualTo(PrintedNumber.Notation.ENGLISH);
        assertThat(structure.getPriceYear()).hasValue(2023);
        assertThat(structure.getPriceColumn()).contains("2023");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            summa all = women | line 7, column 1: expected one of title, source, separator, headings, numbers, prices, row, column, sum, difference, change, index, percent, yearly, nested
            title Tabell 3 | line 7, column 7: expected a text in quotation marks
            title "Tabell | line 7, column 7: expected a closing quotation mark
            separator : | line 7, column 11: expected one of ; , tab
            headings 0 | line 7, column 10: expected a number from 1 to 20
            numbers danish | line 7, column 9: expected one of swedish, english
            prices 2023 | line 7, column 12: expected the word at
            row all | line 7, column 5: expected a name that is not declared already
            row a..b | line 7, column 5: expected a name without two points, which stand for a series
            row boys "Pojkar" 2 | line 7, column 19: expected one of occurrence, number, exact
            row boys "Pojkar" number 3 | line 7, column 26: expected a number from 1 to 2
            sum all women | line 7, column 9: expected the word =
            sum all = women | line 7, column 16: expected the word +
            sum all = women + boys | line 7, column 19: expected the name of a declared row or column
            sum all = women + 2023 | line 7, column 19: expected the name of a row
            sum all = women + men in men | line 7, column 26: expected the name of a column
            sum all = women + men in 2023..2022 | line 7, column 26: expected a series in the order of the declarations
            sum all = women + men in | line 7, column 25: expected a name
            sum all = women + men, 2022 | line 7, column 22: expected the word in
            difference all = women - men - men | line 7, column 30: expected the word in
            change change = 2022 to 2023 in all men | line 7, column 37: expected the end of the line
            yearly all = women | line 7, column 19: expected the word in
            sum all = women + men at men | line 7, column 26: expected the name of a column
            """)
    void what_cannot_be_understood_is_told_with_its_place(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableStructure.parse(NAMES + line))
                .withMessage(message);
    }
}
