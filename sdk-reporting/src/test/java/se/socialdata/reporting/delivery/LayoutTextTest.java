package se.socialdata.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTextTest {

    /** A layout in fixed positions, with numbers of lines that the tests below count on. */
    static final String FIXED =
            """
            # Source: the test.
            layout = fixed-example
            version = 3
            title-sv = Exempel
            title-en = Example
            source = the test
            status = verified
            form = fixed
            charset = ISO-8859-1
            line-end = lf
            note = Obs | Note

            [codes kind]
            source = the test
            certainty = A
            K1 | 2017- | ett | one
            K2 | -2016 | två | two

            [record row]
            title-sv = Rad
            title-en = Row
            key = name
            order = known

            [field name]
            term-sv = Namn
            term-en = Name
            type = text
            column = 1
            width = 6
            mandatory = yes
            source = the test
            certainty = A

            [field born]
            term-sv = Född
            term-en = Born
            type = date
            pattern = ddMMyyyy
            column = 8
            width = 8
            source = the test
            certainty = A

            [field kind]
            term-sv = Slag
            term-en = Kind
            type = code
            codes = kind
            column = 16
            width = 2
            mandatory = when name is A, B
            source = the test
            certainty = A

            [field sum]
            term-sv = Summa
            term-en = Sum
            type = amount
            role = control-sum
            minimum = -10
            maximum = 99999
            column = 18
            width = 5
            source = the test
            certainty = A
            """;

    @Test
    void a_layout_of_the_callers_own_is_read_whole() {
        DeliveryLayout layout = DeliveryLayout.load(FIXED);

        assertThat(layout.getStatus()).isEqualTo(LayoutStatus.VERIFIED);
        assertThat(layout.getVersion()).isEqualTo(3);
        assertThat(layout.getForm()).isEqualTo(LayoutForm.FIXED);
        assertThat(layout.getCharset()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(layout.getLineEnd()).isEqualTo("\n");
        RecordLayout row = layout.getRecord("row");
        assertThat(row.getFields()).hasSize(4);
        assertThat(row.find("kind")
                        .orElseThrow()
                        .getMandatoryCase()
                        .orElseThrow()
                        .values())
                .containsExactly("A", "B");
        assertThat(row.getSummedFields()).extracting(LayoutField::getName).containsExactly("sum");
    }

    @Test
    void a_layout_is_read_from_a_file(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("own.layout"), FIXED);

        assertThat(DeliveryLayout.load(file)).isEqualTo(DeliveryLayout.load(FIXED));
    }

    @Test
    void a_file_that_is_no_text_is_refused(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("own.layout"), new byte[] {(byte) 0xC3, 0x28});

        assertThatThrownBy(() -> DeliveryLayout.load(file)).isInstanceOf(IOException.class);
    }

    @Test
    void a_file_longer_than_any_layout_is_refused(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("own.layout"), new byte[DeliveryLayout.LONGEST_FILE + 1]);

        assertThatThrownBy(() -> DeliveryLayout.load(file))
                .isInstanceOf(IOException.class)
                .hasMessage("expected a layout of at most 1048576 bytes");
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(
                        "status = verified",
                        "status = sure",
                        "line 7, column 10: expected one of verified, partial," + " unknown"),
                Arguments.of("version = 3", "version = three", "line 3, column 11: expected a whole number"),
                Arguments.of("version = 3", "", "line 1, column 1: expected the property 'version' in the layout"),
                Arguments.of(
                        "title-sv = Exempel",
                        "title-sv Exempel",
                        "line 4, column 1: expected '[section]' or 'name" + " = value'"),
                Arguments.of("title-sv = Exempel", "title-sv =", "line 4, column 11: expected a value of 'title-sv'"),
                Arguments.of("form = fixed", "form = loose", "line 8, column 8: expected one of separated, fixed"),
                Arguments.of(
                        "charset = ISO-8859-1",
                        "charset = EBCDIC",
                        "line 9, column 11: expected one of [UTF-8," + " ISO-8859-1, US-ASCII]"),
                Arguments.of("line-end = lf", "line-end = cr", "line 10, column 12: expected 'crlf' or 'lf'"),
                Arguments.of(
                        "note = Obs | Note",
                        "note = Obs",
                        "line 11, column 8: expected a note as 'Swedish |" + " English'"),
                Arguments.of(
                        "[codes kind]",
                        "[codes kind",
                        "line 13, column 1: expected ']' at the end of the" + " section"),
                Arguments.of(
                        "[codes kind]",
                        "[list kind]",
                        "line 13, column 1: expected [codes NAME], [record NAME]" + " or [field NAME]"),
                Arguments.of(
                        "[codes kind]",
                        "[codes Kind]",
                        "line 13, column 8: expected a name of lower-case letters"
                                + " a-z, digits and hyphens, beginning with a letter"),
                Arguments.of(
                        "K1 | 2017- | ett | one",
                        "K1 | from 2017 | ett | one",
                        "line 16, column 6: expected the"
                                + " years of a code as 'all', '2017-', '-2016' or '2012-2016'"),
                Arguments.of(
                        "K1 | 2017- | ett | one",
                        "K1 | 2017- | ett",
                        "line 16, column 1: expected a code as" + " 'code | years | Swedish | English'"),
                Arguments.of(
                        "K1 | 2017- | ett | one",
                        "K2 | 2017- | ett | one",
                        "line 13, column 1: expected each code" + " once in the list kind"),
                Arguments.of(
                        "key = name",
                        "key = surname",
                        "line 19, column 1: expected a field of the record row, got" + " surname"),
                Arguments.of(
                        "order = known",
                        "order = alphabetical",
                        "line 23, column 9: expected 'known' or" + " 'unknown'"),
                Arguments.of(
                        "pattern = ddMMyyyy",
                        "pattern = yyMMdd",
                        "line 35, column 1: expected one of the patterns"
                                + " [yyyyMMdd, yyyy-MM-dd, ddMMyyyy] in the field born"),
                Arguments.of(
                        "column = 8\n",
                        "column = 6\n",
                        "line 1, column 1: expected the field born in column 7 or" + " later"),
                Arguments.of("width = 6", "width = 0", "line 30, column 9: expected a whole number from 1 to 32767"),
                Arguments.of(
                        "codes = kind\n",
                        "codes = sort\n",
                        "line 1, column 1: expected the code list of the field" + " kind in the layout"),
                Arguments.of(
                        "mandatory = when name is A, B",
                        "mandatory = sometimes",
                        "line 52, column 13: expected" + " 'yes', 'no' or 'when FIELD is VALUE, VALUE'"),
                Arguments.of(
                        "mandatory = when name is A, B",
                        "mandatory = when nick is A",
                        "line 19, column 1: expected" + " a field of the record row, got nick"),
                Arguments.of(
                        "role = control-sum",
                        "rolle = control-sum",
                        "line 60, column 1: expected a property of the"
                                + " field sum, one of certainty, codes, column, length, mandatory, maximum, minimum, no,"
                                + " pattern, refused-ending, role, source, term-en, term-sv, type, width, yes"),
                Arguments.of(
                        "type = amount\n",
                        "type = amount\ntype = whole\n",
                        "line 60, column 1: expected the" + " property 'type' once"),
                Arguments.of(
                        "[record row]\n",
                        "[field stray]\n",
                        "line 19, column 1: expected a field to stand below" + " its record"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_layout_is_refused_with_line_and_column(String good, String bad, String message) {
        assertThat(FIXED).contains(good);
        assertThatThrownBy(() -> DeliveryLayout.load(FIXED.replace(good, bad)))
                .isInstanceOf(LayoutProblem.class)
                .hasMessage(message);
    }

    @Test
    void what_stands_in_a_bad_layout_is_not_repeated() {
        assertThatThrownBy(() -> DeliveryLayout.load("189001089813;1;1"))
                .hasMessage("line 1, column 1: expected '[section]' or 'name = value'");
    }
}
