package se.socialdata.core.assistance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.socialdata.core.json.FileRange;
import se.socialdata.core.json.JsonProblem;

/**
 * Reads monthly records from CSV, one person a line, in constant memory.
 *
 * <p>The first line names the columns, in any order, with semicolons or commas between them: {@code municipality}, {@code month},
 * {@code householdKey} and {@code role} must be there, {@code livelihoodSupport}, {@code otherNeeds}, {@code identity}, {@code
 * statedSex}, {@code obstacle}, {@code measureCode} and {@code foreignBorn} may. They hold what the properties of the same name
 * hold in JSON. The lines of a household's month stand together; its amounts stand on the first of them and on no other, so that the
 * sum of the column is the sum of the file. A household without persons is one line with the columns of the person empty; such a line
 * may also stand before those of the persons.
 *
 * <p>The text is UTF-8 with or without byte order mark; lines end with LF or CRLF, also within no field. A line of blanks is counted
 * apart; every other line is accepted or rejected, so read = accepted + rejected always. A bad line is rejected with its place and
 * what was expected there, and takes the other lines of its household's month with it, since a household without one of its persons
 * would be counted as another one. A line that cannot be cut into fields may be of the household before it or after it: neither is
 * accepted.
 *
 * <p>A consumer can refuse a month by throwing a {@link JsonProblem}, for example at {@code /persons/1/identity}; the problem is then
 * told with the line of that person. Any other exception ends the reading.
 *
 * <p>This class is immutable and thread-safe; the ranges of {@link #split} can be read side by side and their accounts added with
 * {@link AssistanceCsvAccount#plus}.
 */
public final class AssistanceCsvReader {

    private static final int MAX_LINE_LENGTH = 1 << 14;
    private static final int MOST_MAX_LINE_LENGTH = 1 << 24;

    private final int maxLineLength;

    private AssistanceCsvReader(int maxLineLength) {
        this.maxLineLength = maxLineLength;
    }

    /**
     * A reader of lines of up to 16 KiB.
     *
     * @return the reader
     */
    public static AssistanceCsvReader standard() {
        return new AssistanceCsvReader(MAX_LINE_LENGTH);
    }

    /**
     * A reader with another limit.
     *
     * @param bytes the longest line, up to 16 MiB
     * @return the reader
     * @throws IllegalArgumentException if the limit is below one or above 16 MiB
     */
    public AssistanceCsvReader withMaxLineLength(int bytes) {
        checkArgument(bytes >= 1 && bytes <= MOST_MAX_LINE_LENGTH, "expected a limit of 1 to 16777216 bytes");
        return new AssistanceCsvReader(bytes);
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream, which stays open
     * @param consumer takes each month, in order
     * @return the account
     * @throws IllegalArgumentException if the first line does not name the columns
     * @throws UncheckedIOException if the stream cannot be read
     */
    public AssistanceCsvAccount read(InputStream stream, Consumer<? super AssistedMonth> consumer) {
        return read(stream, (month, group) -> consumer.accept(month));
    }

    /**
     * Reads a stream to its end, for a consumer that speaks of lines.
     *
     * @param stream the stream, which stays open
     * @param consumer takes each month with the numbers of the lines of its persons, or of its one line where it has none; lines
     *     are counted from 1, the heading included
     * @return the account
     * @throws IllegalArgumentException if the first line does not name the columns
     * @throws UncheckedIOException if the stream cannot be read
     */
    public AssistanceCsvAccount readNumbered(
            InputStream stream, BiConsumer<? super AssistedMonth, ImmutableLongArray> consumer) {
        return read(stream, (month, group) -> consumer.accept(month, group.lines()));
    }

    private AssistanceCsvAccount read(InputStream stream, AssistanceCsvRun.Target target) {
        CsvLines lines = begin(stream);
        return run(lines, AssistanceCsvHeading.parse(lines), 1, target);
    }

    /**
     * Reads a part of a file; the lines of the account are counted from 1 in that part.
     *
     * @param file the file
     * @param range one of the parts that {@link #split} gives
     * @param consumer takes each month, in order
     * @return the account
     * @throws IllegalArgumentException if the first line of the file does not name the columns
     * @throws IOException if the file cannot be opened
     * @throws UncheckedIOException if the file cannot be read
     */
    public AssistanceCsvAccount read(Path file, FileRange range, Consumer<? super AssistedMonth> consumer)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            AssistanceCsvHeading heading = AssistanceCsvHeading.parse(begin(Channels.newInputStream(channel)));
            channel.position(range.from());
            CsvLines lines = new CsvLines(Channels.newInputStream(channel), maxLineLength, range.from(), range.to());
            AssistanceCsvRun.Target target = (month, group) -> consumer.accept(month);
            if (range.from() > 0) {
                return run(lines, heading, 0, target);
            }
            lines.skipByteOrderMark();
            lines.next();
            return run(lines, heading, 1, target);
        }
    }

    /**
     * Cuts a file into parts of about equal size, to be read side by side. No household's month is cut.
     *
     * @param file the file
     * @param parts how many parts, at least one
     * @return the parts in order; where lines are few some are empty
     * @throws IllegalArgumentException if there is no part, or the first line of the file does not name the columns
     * @throws IOException if the file cannot be opened
     * @throws UncheckedIOException if the file cannot be read
     */
    public ImmutableList<FileRange> split(Path file, int parts) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            CsvLines first = begin(Channels.newInputStream(channel));
            AssistanceCsvHeading heading = AssistanceCsvHeading.parse(first);
            long from = 0;
            ImmutableList.Builder<FileRange> ranges = ImmutableList.builder();
            for (FileRange rough : FileRange.split(file, parts)) {
                long to = rough.to() == channel.size()
                        ? channel.size()
                        : Math.max(from, boundary(channel, heading, Math.max(first.position(), rough.to())));
                ranges.add(new FileRange(from, to));
                from = to;
            }
            return ranges.build();
        }
    }

    /** Where a household's month begins, from a position on; both it and the line before can be cut. */
    private long boundary(FileChannel channel, AssistanceCsvHeading heading, long position) throws IOException {
        channel.position(position - 1);
        CsvLines lines = new CsvLines(Channels.newInputStream(channel), maxLineLength, position - 1, channel.size());
        lines.next(); // the rest of a line, or a line end alone
        CsvFields fields = new CsvFields(AssistanceCsvColumn.ALL.size());
        AssistanceCsvGroup group = new AssistanceCsvGroup(new AssistanceCsvRow(heading, fields));
        boolean known = false;
        while (lines.next()) {
            boolean cut = !lines.isTooLong()
                    && fields.cut(lines.buffer(), lines.from(), lines.to(), heading.separator()) == heading.count();
            if (cut && known && !group.hasKey()) {
                return lines.lineStart();
            }
            if (cut) {
                group.begin(false);
            }
            known = cut;
        }
        return channel.size();
    }

    private CsvLines begin(InputStream stream) {
        CsvLines lines = new CsvLines(stream, maxLineLength, 0, Long.MAX_VALUE);
        lines.skipByteOrderMark();
        return lines;
    }

    private AssistanceCsvAccount run(
            CsvLines lines, AssistanceCsvHeading heading, int headingLines, AssistanceCsvRun.Target target) {
        return new AssistanceCsvRun(lines, heading, headingLines, maxLineLength, target).run();
    }
}
