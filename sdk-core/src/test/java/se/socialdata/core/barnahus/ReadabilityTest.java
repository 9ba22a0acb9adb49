package se.socialdata.core.barnahus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Lise är polis.                                       | 3 | 1 | 0 | 3
            Lise är polis                                        | 3 | 1 | 0 | 3
            Anna anmäler. Moa åker hem.                          | 5 | 2 | 1 | 23
            Socialtjänsten utreder.                              | 2 | 1 | 2 | 102
            Hur gick det? Bra!                                   | 4 | 2 | 0 | 2
            De lyssnar: Anna och Lise.                           | 5 | 2 | 1 | 23
            Klockan 10:30 den 3.5 kom BUP-personalen...          | 8 | 1 | 2 | 33
            """)
    void words_sentences_and_long_words_are_counted(String text, int words, int sentences, int longWords, int lix) {
        Readability readability = Readability.of(text);

        assertThat(readability).isEqualTo(new Readability(words, sentences, longWords));
        assertThat(readability.getLix()).hasValue(lix);
    }

    @Test
    void an_accent_of_its_own_belongs_to_its_letter() {
        assertThat(Readability.of("a\u030Akeri a\u0308r")).isEqualTo(Readability.of("åkeri är"));
    }

    @Test
    void an_empty_line_ends_a_sentence() {
        assertThat(Readability.of("Moas väg\n\nMoa åker hem").sentences()).isEqualTo(2);
        assertThat(Readability.of("Moas väg\nMoa åker hem").sentences()).isEqualTo(1);
    }

    @Test
    void a_text_without_words_has_no_index_and_is_not_hard() {
        assertThat(Readability.of(" ...").getLix()).isEqualTo(OptionalInt.empty());
        assertThat(Readability.of("").getLevel()).isEmpty();
        assertThat(Readability.of("").isHarderThan(0)).isFalse();
    }

    @Test
    void a_level_begins_at_its_lowest_index_and_not_a_fraction_before() {
        assertThat(new Readability(30, 1, 0).getLevel()).contains(ReadabilityLevel.EASY);
        assertThat(new Readability(299, 10, 0).getLevel()).contains(ReadabilityLevel.VERY_EASY);
        assertThat(new Readability(299, 10, 0).getLix()).hasValue(30);
        assertThat(new Readability(10, 1, 9).getLevel()).contains(ReadabilityLevel.VERY_HARD);
        assertThat(new Readability(40, 1, 0).isHarderThan(40)).isFalse();
        assertThat(new Readability(401, 10, 0).isHarderThan(40)).isTrue();
    }

    @Property
    void any_text_is_measured_and_repeating_it_changes_nothing(@ForAll String text) {
        Readability once = Readability.of(text);
        Readability twice = Readability.of(text + "\n\n" + text);

        assertThat(once.longWords()).isBetween(0, once.words());
        assertThat(once.sentences()).isBetween(once.words() > 0 ? 1 : 0, once.words());
        assertThat(twice.words()).isEqualTo(2 * once.words());
        assertThat(twice.sentences()).isEqualTo(2 * once.sentences());
    }
}
