package se.socialdata.core.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import se.socialdata.core.arbitraries.AssistanceArbitraries;
import se.socialdata.core.json.FileRange;
import se.socialdata.core.money.Money;

class AssistanceCsvProperties {

    /** Months with keys and codes of all kinds of characters, no two neighbours of the same household and month. */
    @Provide
    Arbitrary<List<AssistedMonth>> months() {
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("aÅ日;\",\r\t =|").ofMinLength(1).ofMaxLength(5);
        return AssistanceArbitraries.assistedMonths().list().ofMaxSize(20).flatMap(all -> texts.list()
                .ofSize(all.size())
                .map(keys -> withKeys(all, keys)));
    }

    private static List<AssistedMonth> withKeys(List<AssistedMonth> months, List<String> keys) {
        List<AssistedMonth> all = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            String key = keys.get(i);
            all.add(AssistedMonth.builder()
                    .from(months.get(i))
                    .householdKey(i + key)
                    .persons(months.get(i).getPersons().stream()
                            .map(person -> AssistedPerson.builder()
                                    .from(person)
                                    .measureCode(Optional.of(key).filter(code -> code.length() > 2))
                                    .build())
                            .toList())
                    .build());
        }
        return all;
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void what_is_written_is_read_back_and_the_control_sums_are_those_of_the_records(
            @ForAll("months") List<AssistedMonth> months) throws IOException {
        List<AssistedMonth> read = new ArrayList<>();
        AssistanceCsvAccount account =
                AssistanceCsvReader.standard().read(new ByteArrayInputStream(write(months)), read::add);

        assertThat(read).isEqualTo(months);
        assertThat(account.lines().rejected()).isZero();
        assertThat(account.households()).isEqualTo(months.size());
        assertThat(account.livelihoodSupport().getRead())
                .isEqualTo(
                        months.stream().map(AssistedMonth::getLivelihoodSupport).reduce(Money.ZERO, Money::plus));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void parts_of_a_file_give_what_the_whole_gives(
            @ForAll("months") List<AssistedMonth> months,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll Random random)
            throws IOException {
        Path file = Files.createTempFile("months", ".csv");
        try {
            Files.write(file, damage(write(months), random));
            AssistanceCsvReader reader = AssistanceCsvReader.standard();
            List<AssistedMonth> whole = new ArrayList<>();
            List<AssistedMonth> inParts = new ArrayList<>();
            AssistanceCsvAccount expected;
            try (InputStream stream = Files.newInputStream(file)) {
                expected = reader.read(stream, whole::add);
            }
            Optional<AssistanceCsvAccount> account = Optional.empty();
            for (FileRange range : reader.split(file, parts)) {
                AssistanceCsvAccount part = reader.read(file, range, inParts::add);
                account = Optional.of(account.map(before -> before.plus(part)).orElse(part));
            }

            assertThat(inParts).isEqualTo(whole);
            assertThat(account).contains(expected);
        } finally {
            Files.delete(file);
        }
    }

    /** Overwrites some bytes after the heading. */
    private static byte[] damage(byte[] text, Random random) {
        int heading = new String(text, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        for (int i = 0; i < 3 && heading < text.length; i++) {
            text[heading + random.nextInt(text.length - heading)] = (byte) ";\"x\n ".charAt(random.nextInt(5));
        }
        return text;
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatever_stands_in_the_file_each_line_is_accepted_or_rejected(
            @ForAll("months") List<AssistedMonth> months, @ForAll Random random) throws IOException {
        byte[] text = damage(damage(write(months), random), random);
        long lines = Splitter.on('\n')
                .splitToStream(new String(text, StandardCharsets.ISO_8859_1))
                .skip(1)
                .filter(line -> !line.isBlank())
                .count();
        AssistanceCsvAccount account = AssistanceCsvReader.standard().read(new ByteArrayInputStream(text), month -> {});

        assertThat(account.lines().getRead()).isEqualTo(lines);
    }

    @Example
    void text_with_a_line_end_cannot_be_written() {
        AssistedMonth month = AssistanceArbitraries.assistedMonths().sample();
        assertThatThrownBy(() -> write(List.of(
                        AssistedMonth.builder().from(month).householdKey("a\nb").build())))
                .hasMessage("expected text without a line end");
    }

    private static byte[] write(List<AssistedMonth> months) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        AssistanceCsvWriter.standard().write(months, stream);
        return stream.toByteArray();
    }
}
