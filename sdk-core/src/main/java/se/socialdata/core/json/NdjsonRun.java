package se.socialdata.core.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;

/**
 * One reading of a batch.
 *
 * <p>What a line means is what the engine makes of it. A line that is plain JSON is read without the engine, which comes to
 * the same and costs half ({@link PlainLine}); a line that is not, or that is refused, is read by the engine, so that its
 * complaint is the one that is reported.
 */
final class NdjsonRun<T> {

    private final JsonType<T> type;
    private final JsonSettings settings;
    private final LineBlock block;
    private final PlainLine plain;
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
        this.plain = new PlainLine(settings.engine().getLimits(), settings.lenient());
        this.maxLineLength = settings.engine().getLimits().maxDocumentLength();
        this.consumer = consumer;
    }

    BatchSummary run() {
        while (block.next()) {
            if (block.isTooLong()) {
                line++;
                reject(tooLong());
            } else {
                int position = block.start();
                while (position < block.end()) {
                    int next = readPlainly(position);
                    position = next < 0 ? readWithEngine(position) : next;
                }
            }
        }
        return new BatchSummary(accepted, rejected, blank, ignored, ImmutableList.copyOf(rejects));
    }

    /** Reads the line that begins at a position as plain JSON; gives where the next one begins, or -1 if it is not plain. */
    private int readPlainly(int lineStart) {
        T value;
        int lineEnd;
        try {
            plain.begin(block.buffer(), lineStart, block.end());
            plain.first();
            value = type.read(plain);
            lineEnd = plain.endOfLine();
        } catch (PlainLine.NotPlain | JsonProblem leftToTheEngine) {
            return -1;
        }
        if (lineEnd - lineStart > maxLineLength) {
            return -1;
        }
        ignored += plain.getPassedOver();
        deliver(value);
        return lineEnd + 1;
    }

    /** Reads the line that begins at a position; gives where the next one begins. */
    private int readWithEngine(int lineStart) {
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
        JsonInput input = settings.engine().open(block.buffer(), lineStart, lineEnd - lineStart, settings.lenient());
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
