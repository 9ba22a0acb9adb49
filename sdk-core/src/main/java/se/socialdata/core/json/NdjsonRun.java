package se.socialdata.core.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a batch.
 *
 * <p>One parser reads line after line, and after each record is asked for the token that follows: it must come from
 * another line. After a problem the parser is given up, the rest of its line passed over, and a new one begins with the
 * next line.
 */
final class NdjsonRun<T> {

    private final JsonType<T> type;
    private final JsonSettings settings;
    private final LineSource lines;
    private final Consumer<? super T> consumer;

    private final List<Reject> rejects = new ArrayList<>();
    private long accepted;
    private long rejected;
    private long ignored;

    private JsonInput input;
    private boolean ended;
    /** What is wrong with the very first token of the current line. */
    private @Nullable JsonProblem badStart;

    NdjsonRun(JsonType<T> type, JsonSettings settings, LineSource lines, Consumer<? super T> consumer) {
        this.type = type;
        this.settings = settings;
        this.lines = lines;
        this.consumer = consumer;
        lines.restart();
        this.input = settings.engine().open(lines, settings.lenient());
    }

    BatchSummary run() {
        try {
            moveOn(lines.getLineNumber());
            while (!ended) {
                readLine(lines.getLineNumber());
            }
        } finally {
            closeInput();
        }
        return new BatchSummary(accepted, rejected, lines.getBlankLines(), ignored, ImmutableList.copyOf(rejects));
    }

    /** Reads the line on whose first token the input stands, and moves to the next. */
    private void readLine(long line) {
        T value;
        try {
            if (badStart != null) {
                throw badStart;
            }
            value = type.read(input);
            moveOn(line);
        } catch (JsonProblem problem) {
            reject(line, lines.isTooLong() ? tooLong() : problem);
            restart(line);
            return;
        }
        try {
            consumer.accept(value);
            accepted++;
        } catch (JsonProblem problem) {
            reject(line, problem);
        }
    }

    /**
     * Moves to the first token of the next line.
     *
     * @throws JsonProblem if anything follows in the same line; what is wrong with the next line is kept for its turn
     */
    private void moveOn(long line) {
        badStart = null;
        lines.allowNextLine();
        JsonToken token = JsonToken.NULL;
        try {
            token = input.next();
        } catch (JsonProblem problem) {
            badStart = problem;
        }
        if (token == JsonToken.END && !lines.isTooLong()) {
            ended = true;
        } else if (lines.getLineNumber() != line) {
            badStart = lines.isTooLong() ? tooLong() : badStart;
        } else {
            throw new JsonProblem("expected nothing after the record");
        }
    }

    private void restart(long line) {
        closeInput();
        lines.restart();
        input = settings.engine().open(lines, settings.lenient());
        moveOn(line);
    }

    private void closeInput() {
        ignored += input.getPassedOver();
        input.close();
    }

    private void reject(long line, JsonProblem problem) {
        rejected++;
        if (rejects.size() < BatchSummary.MAX_REJECTS) {
            rejects.add(Reject.of(line, problem));
        }
    }

    private JsonProblem tooLong() {
        return new JsonProblem(
                "expected a line of at most " + settings.engine().getLimits().maxDocumentLength() + " bytes");
    }
}
