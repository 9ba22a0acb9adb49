package se.socialdata.core.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;

/**
 * One reading of a batch.
 *
 * <p>What a line means is what a parser makes of that line alone ({@link #readAlone}). To open a parser for each line costs
 * time, so one parser reads the lines of a block together as long as each holds one record and nothing else. At the first
 * line of which that is not certain the parser is given up, and the rest of the block is read line by line.
 */
final class NdjsonRun<T> {

    private final JsonType<T> type;
    private final JsonSettings settings;
    private final LineBlock block;
    private final int maxLineLength;
    private final ObjLongConsumer<? super T> consumer;

    private final List<Reject> rejects = new ArrayList<>();
    private long accepted;
    private long rejected;
    private long ignored;
    private long blank;
    private long line;

    NdjsonRun(JsonType<T> type, JsonSettings settings, LineBlock block, ObjLongConsumer<? super T> consumer) {
        this.type = type;
        this.settings = settings;
        this.block = block;
        this.maxLineLength = settings.engine().getLimits().maxDocumentLength();
        this.consumer = consumer;
    }

    BatchSummary run() {
        while (block.next()) {
            if (block.isTooLong()) {
                line++;
                reject(tooLong());
            } else {
                int position = readTogether();
                while (position < block.end()) {
                    position = readAlone(position);
                }
            }
        }
        return new BatchSummary(accepted, rejected, blank, ignored, ImmutableList.copyOf(rejects));
    }

    /** Reads lines of the block with one parser; gives where the first line begins that it leaves unread. */
    private int readTogether() {
        int lineStart = passBlankLines(block.start());
        try (JsonInput input = open(lineStart, block.end())) {
            long passedOver = 0;
            int parserStart = lineStart;
            JsonToken token = input.next();
            while (token != JsonToken.END) {
                int row = input.position().row();
                T value = type.read(input);
                JsonPosition recordEnd = input.position();
                int lineEnd = block.passBlanks(parserStart + recordEnd.offset());
                token = input.next();
                if (recordEnd.row() != row || !isLineEnd(lineEnd) || lineEnd - lineStart > maxLineLength) {
                    return lineStart;
                }
                deliver(value);
                ignored += input.getPassedOver() - passedOver;
                passedOver = input.getPassedOver();
                lineStart = passBlankLines(lineEnd + 1);
            }
            return lineStart;
        } catch (JsonProblem problem) {
            return lineStart;
        }
    }

    /** Reads the line that begins at a position; gives where the next one begins. */
    private int readAlone(int lineStart) {
        int lineEnd = block.lineEnd(lineStart);
        if (block.passBlanks(lineStart) == lineEnd) {
            line++;
            blank++;
        } else if (lineEnd - lineStart > maxLineLength) {
            line++;
            reject(tooLong());
        } else {
            readRecord(lineStart, lineEnd);
        }
        return lineEnd + 1;
    }

    private void readRecord(int lineStart, int lineEnd) {
        JsonInput input = open(lineStart, lineEnd);
        T value;
        try (input) {
            input.next();
            value = type.read(input);
            JsonTypes.expect(isEnd(input), "expected nothing after the record");
        } catch (JsonProblem problem) {
            line++;
            reject(problem);
            return;
        } finally {
            ignored += input.getPassedOver();
        }
        deliver(value);
    }

    /** Whatever follows the record, it is not the parser's complaint that helps. */
    private static boolean isEnd(JsonInput input) {
        try {
            return input.next() == JsonToken.END;
        } catch (JsonProblem problem) {
            return false;
        }
    }

    private JsonInput open(int from, int to) {
        return settings.engine().open(block.buffer(), from, to - from, settings.lenient());
    }

    private boolean isLineEnd(int position) {
        return position >= block.end() || block.buffer()[position] == '\n';
    }

    /** Counts the blank lines from a position; gives where the first line begins that is none. */
    private int passBlankLines(int from) {
        int lineStart = from;
        while (lineStart < block.end()) {
            int position = block.passBlanks(lineStart);
            if (!isLineEnd(position)) {
                break;
            }
            line++;
            blank++;
            lineStart = position + 1;
        }
        return Math.min(lineStart, block.end());
    }

    private void deliver(T value) {
        line++;
        try {
            consumer.accept(value, line);
            accepted++;
        } catch (JsonProblem problem) {
            reject(problem);
        }
    }

    private void reject(JsonProblem problem) {
        rejected++;
        if (rejects.size() < BatchSummary.MAX_REJECTS) {
            rejects.add(Reject.of(line, problem));
        }
    }

    private JsonProblem tooLong() {
        return new JsonProblem("expected a line of at most " + maxLineLength + " bytes");
    }
}
