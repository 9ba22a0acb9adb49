package se.socialdata.reporting.placements;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.identity.Sex;
import se.socialdata.reporting.table.CellKey;
import se.socialdata.reporting.table.CellValue;
import se.socialdata.reporting.table.Dimension;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.text.LocalizedText;

/** Counts persons by rows and sex, and makes the columns of the sexes. */
final class PersonCells {

    static final String TOTAL = "total";
    static final String UNKNOWN_SEX = "sex-unknown";
    static final LocalizedText TOTAL_LABEL = LocalizedText.of("Totalt", "Total");

    private final Map<ImmutableList<String>, Map<String, Long>> counts = new HashMap<>();

    void add(Optional<Sex> sex, String... row) {
        counts.computeIfAbsent(ImmutableList.copyOf(row), absent -> new HashMap<>())
                .merge(codeOf(sex), 1L, Long::sum);
    }

    /** Enters a number in every cell of the rows, zero where nobody was counted. */
    void enter(StatTableBuilder table, Iterable<ImmutableList<String>> rows, boolean unknownSex) {
        for (ImmutableList<String> row : rows) {
            Map<String, Long> numbers = counts.getOrDefault(row, Map.of());
            for (String sex : codes(unknownSex)) {
                table.cell(key(row, sex), new CellValue.Count(numbers.getOrDefault(sex, 0L)));
            }
        }
    }

    /** Each member of a dimension that is no total, on the measuring day and on other days only. */
    static ImmutableList<ImmutableList<String>> rowsByOccasion(Dimension dimension) {
        return dimension.getMembers().stream()
                .filter(member -> !member.isTotal())
                .flatMap(member -> Stream.of(Occasion.DAY, Occasion.OTHER)
                        .map(occasion -> ImmutableList.of(member.code(), occasion)))
                .collect(toImmutableList());
    }

    static CellKey key(List<String> row, String column) {
        return new CellKey(
                ImmutableList.<String>builder().addAll(row).add(column).build());
    }

    static String codeOf(Optional<Sex> sex) {
        return sex.map(Sex::getCode).orElse(UNKNOWN_SEX);
    }

    /** The codes of the sexes; that of the unknown only where somebody's sex is not known. */
    static ImmutableList<String> codes(boolean unknown) {
        ImmutableList.Builder<String> codes =
                ImmutableList.<String>builder().add(Sex.MAN.getCode()).add(Sex.WOMAN.getCode());
        return unknown ? codes.add(UNKNOWN_SEX).build() : codes.build();
    }

    static LocalizedText labelOf(String code) {
        if (code.equals(Sex.MAN.getCode())) {
            return LocalizedText.of("Pojkar", "Boys");
        }
        return code.equals(Sex.WOMAN.getCode())
                ? LocalizedText.of("Flickor", "Girls")
                : LocalizedText.of("Kön saknas", "Sex not known");
    }

    /** The sexes with their total, to which other columns can be added. */
    static Dimension.Builder columns(boolean unknown) {
        return members(Dimension.builder("column", LocalizedText.of("Kön", "Sex")), unknown);
    }

    static Dimension.Builder members(Dimension.Builder dimension, boolean unknown) {
        ImmutableList<String> codes = codes(unknown);
        codes.forEach(code -> dimension.member(code, labelOf(code)));
        return dimension.total(TOTAL, TOTAL_LABEL, codes);
    }
}
