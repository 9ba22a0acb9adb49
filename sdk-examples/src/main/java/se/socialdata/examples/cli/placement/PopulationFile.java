package se.socialdata.examples.cli.placement;

import com.google.common.collect.ImmutableTable;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.term.CodeList;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.input.TextFile;
import se.socialdata.reporting.placements.PlacementPopulation;
import se.socialdata.reporting.text.LocalizedText;

/** A file with the inhabitants by age and sex: a comment with the source, a heading, then {@code age;sex;inhabitants}. */
final class PopulationFile {

    private static final String HEADING = "age;sex;inhabitants";
    private static final Pattern ROW = Pattern.compile("([0-9]{1,3});([A-Z]);([0-9]{1,9})");

    private static final int MAX_MEGABYTES = 50;

    private final Path file;

    /**
     * A file.
     *
     * @param file where it is, in UTF-8
     */
    PopulationFile(Path file) {
        this.file = file;
    }

    /**
     * Reads the file.
     *
     * @return the inhabitants
     * @throws CliException if the file cannot be read or a line has another form
     */
    PlacementPopulation read() {
        List<String> lines = TextFile.read(file, MAX_MEGABYTES).lines().toList();
        if (lines.size() < 2 || !lines.get(0).startsWith("#") || !lines.get(1).equals(HEADING)) {
            throw CliException.of(file, "expected a first line \"# source\" and a second line \"" + HEADING + "\"");
        }
        ImmutableTable.Builder<Integer, Sex, Long> inhabitants = ImmutableTable.builder();
        for (int i = 2; i < lines.size(); i++) {
            Matcher row = ROW.matcher(lines.get(i));
            if (!row.matches()) {
                throw CliException.of(
                        file, "line " + (i + 1) + ": expected an age, a sex and a number, such as 13;K;51");
            }
            try {
                inhabitants.put(
                        Integer.valueOf(row.group(1)),
                        CodeList.of(Sex.class).get(row.group(2)),
                        Long.valueOf(row.group(3)));
            } catch (IllegalArgumentException e) {
                throw CliException.of(file, "line " + (i + 1) + ": " + e.getMessage());
            }
        }
        try {
            return PlacementPopulation.of(
                    LocalizedText.ofBoth(lines.get(0).substring(1).strip()), inhabitants.buildOrThrow());
        } catch (IllegalArgumentException e) {
            throw CliException.of(file, "expected each age and sex once");
        }
    }
}
