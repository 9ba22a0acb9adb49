package se.socialdata.core.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.socialdata.core.time.IsoDates;

/** What is found in eight bytes at once is what is found in one after the other. */
class EightBytesTest {

    private static final int LONGEST = 25;

    private static int oneByOne(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    @Test
    void every_byte_is_told_apart_at_every_place() {
        for (int length = 1; length <= LONGEST; length++) {
            for (int place = 0; place < length; place++) {
                byte[] bytes = new byte[length];
                Arrays.fill(bytes, (byte) 'a');
                for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
                    bytes[place] = (byte) value;
                    assertThat(EightBytes.afterPlainText(bytes, 0, length))
                            .as("byte %d at %d of %d", value, place, length)
                            .isEqualTo(oneByOne(bytes, 0, length));
                }
            }
        }
    }

    @Property
    void what_follows_a_find_does_not_move_it(@ForAll @Size(max = LONGEST) byte[] bytes, @ForAll byte from) {
        int begin = Math.floorMod(from, bytes.length + 1);
        assertThat(EightBytes.afterPlainText(bytes, begin, bytes.length))
                .isEqualTo(oneByOne(bytes, begin, bytes.length));
    }

    @Test
    void a_text_is_not_looked_at_beyond_its_end() {
        byte[] bytes = "0123456789abcdef\"".getBytes(ISO_8859_1);

        assertThat(EightBytes.afterPlainText(bytes, 0, 16)).isEqualTo(16);
        assertThat(EightBytes.afterPlainText(bytes, 3, 9)).isEqualTo(9);
        assertThat(EightBytes.afterPlainText(bytes, 0, 17)).isEqualTo(16);
    }

    @Property
    void every_day_of_four_digits_is_read(@ForAll short day) {
        LocalDate date = LocalDate.of(2000, 1, 1).plusDays(day * 20L);
        byte[] bytes = ('"' + date.toString() + '"').getBytes(ISO_8859_1);

        assertThat(EightBytes.date(bytes, 1)).isEqualTo(date);
    }

    @Test
    void a_date_with_any_byte_changed_is_read_as_by_the_general_reader() {
        for (String text : new String[] {"2025-12-31", "2024-02-29", "0000-01-01", "9999-10-09"}) {
            for (int place = 0; place < text.length(); place++) {
                byte[] bytes = text.getBytes(ISO_8859_1);
                for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
                    bytes[place] = (byte) value;
                    assertThat(Optional.ofNullable(EightBytes.date(bytes, 0)))
                            .as("byte %d at %d of %s", value, place, text)
                            .isEqualTo(generally(new String(bytes, ISO_8859_1)));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-04-00", "2025/04-01", "2025-04_01"})
    void what_is_no_day_is_no_date(String text) {
        assertThat(EightBytes.date(text.getBytes(ISO_8859_1), 0)).isNull();
    }

    private static Optional<LocalDate> generally(String text) {
        try {
            return Optional.of(IsoDates.parse(text));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
