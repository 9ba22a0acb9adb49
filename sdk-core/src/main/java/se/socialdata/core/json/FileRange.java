package se.socialdata.core.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a file of lines: the lines whose first byte lies in it.
 *
 * <p>The bounds need not fall on line ends. Ranges that follow each other without a gap hold each line exactly once.
 *
 * @param from the offset of the first byte, inclusive
 * @param to the offset after the last byte, exclusive
 */
public record FileRange(long from, long to) {

    /**
     * Checks the range.
     *
     * @param from the offset of the first byte, inclusive
     * @param to the offset after the last byte, exclusive
     * @throws IllegalArgumentException if the range begins before the file or ends before it begins
     */
    public FileRange {
        checkArgument(0 <= from && from <= to, "expected 0 <= from <= to, got %s and %s", from, to);
    }

    /**
     * Cuts a file into ranges of about equal size, to be read side by side.
     *
     * @param file the file
     * @param parts how many ranges, at least one
     * @return the ranges in order
     * @throws IOException if the size of the file cannot be read
     */
    public static ImmutableList<FileRange> split(Path file, int parts) throws IOException {
        checkArgument(parts > 0, "expected at least one part, got %s", parts);
        long size = Files.size(file);
        ImmutableList.Builder<FileRange> ranges = ImmutableList.builder();
        for (int i = 0; i < parts; i++) {
            ranges.add(new FileRange(size / parts * i, i == parts - 1 ? size : size / parts * (i + 1)));
        }
        return ranges.build();
    }
}
