package se.socialdata.core.assistance;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.JsonProblem;
import se.socialdata.core.json.Reject;
import se.socialdata.core.money.Money;

/** One reading of lines. */
final class AssistanceCsvRun {

    private static final String NEIGHBOUR = "expected every line of the household's month to be good";

    private final CsvLines lines;
    private final CsvFields fields = new CsvFields(AssistanceCsvColumn.ALL.size());
    private final AssistanceCsvHeading heading;
    private final AssistanceCsvGroup group;
    private final int maxLineLength;
    private final Target target;

    private final List<Reject> rejects = new ArrayList<>();
    private long line;
    private long accepted;
    private long rejected;
    private long blank;
    private long households;
    private long persons;
    private long support;
    private long supportRejected;
    private long other;
    private long otherRejected;
    private long unreadable;

    /** The line before could not be cut, and may be of the household that comes now. */
    private boolean neighbourBad;

    /** Takes a household's month, and where it stands. */
    interface Target {
        void accept(AssistedMonth month, AssistanceCsvGroup group);
    }

    /**
     * A reading.
     *
     * @param headingLines how many lines stand before those that are read, and are counted with them
     */
    AssistanceCsvRun(CsvLines lines, AssistanceCsvHeading heading, int headingLines, int maxLineLength, Target target) {
        this.lines = lines;
        this.heading = heading;
        this.line = headingLines;
        this.group = new AssistanceCsvGroup(new AssistanceCsvRow(heading, fields));
        this.maxLineLength = maxLineLength;
        this.target = target;
    }

    AssistanceCsvAccount run() {
        long first = line;
        while (lines.next()) {
            line++;
            if (lines.isTooLong()) {
                refuse("expected a line of at most " + maxLineLength + " bytes");
            } else {
                readLine();
            }
        }
        close();
        return new AssistanceCsvAccount(
                new BatchSummary(accepted, rejected, blank, 0, ImmutableList.copyOf(rejects)),
                first,
                households,
                persons,
                new AssistanceCsvAccount.Sum(Money.ofOre(support), Money.ofOre(supportRejected)),
                new AssistanceCsvAccount.Sum(Money.ofOre(other), Money.ofOre(otherRejected)),
                unreadable);
    }

    private void readLine() {
        int count = fields.cut(lines.buffer(), lines.from(), lines.to(), heading.separator());
        if (count == 1 && lines.isBlank()) {
            blank++;
        } else if (count == CsvFields.BAD_QUOTES) {
            refuse("expected quotes around a whole field, and two for one inside");
        } else if (count != heading.count()) {
            refuse("expected " + heading.count() + " fields");
        } else {
            addLine();
        }
    }

    private void addLine() {
        if (!group.isOpen() || !group.hasKey()) {
            close();
            group.begin(neighbourBad);
            neighbourBad = false;
        } else if (group.isFull()) {
            group.spoil();
            rejectGroup(Optional.empty(), -1);
            group.setOverfull();
        }
        if (group.isOverfull()) {
            reject(
                    line,
                    new JsonProblem(
                            "expected at most " + AssistanceCsvGroup.MOST_LINES + " lines for a household's month"));
        } else {
            group.add(line);
        }
    }

    /** A line that cannot be cut may be of the household before it or of the one after. */
    private void refuse(String expectation) {
        group.spoil();
        close();
        reject(line, new JsonProblem(expectation));
        neighbourBad = true;
    }

    private void close() {
        if (group.count() > 0) {
            Optional<AssistedMonth> month = group.build();
            if (month.isPresent()) {
                deliver(month.get());
            } else {
                rejectGroup(Optional.empty(), -1);
            }
        }
        group.close();
    }

    private void deliver(AssistedMonth month) {
        try {
            target.accept(month, group);
        } catch (JsonProblem problem) {
            rejectMonth(problem);
            return;
        }
        accepted += group.count();
        households++;
        persons += group.persons();
        support = Math.addExact(support, group.support());
        other = Math.addExact(other, group.other());
    }

    /** A problem with a person stands on the person's line; any other on the first. */
    private void rejectMonth(JsonProblem problem) {
        List<String> steps = Splitter.on('/').splitToList(problem.getPointer());
        if (steps.size() > 2 && steps.get(1).equals("persons")) {
            JsonProblem ofPerson = new JsonProblem(problem.getExpectation());
            for (int i = steps.size() - 1; i > 2; i--) {
                ofPerson.within(steps.get(i));
            }
            rejectGroup(Optional.of(ofPerson), group.indexOfPerson(Integer.parseInt(steps.get(2))));
        } else {
            rejectGroup(Optional.of(problem), 0);
        }
    }

    private void rejectGroup(Optional<JsonProblem> refusal, int index) {
        for (int i = 0; i < group.count(); i++) {
            Optional<JsonProblem> known = i == index ? refusal : group.problem(i);
            reject(group.line(i), known.orElseGet(() -> new JsonProblem(NEIGHBOUR)));
        }
        supportRejected = Math.addExact(supportRejected, group.support());
        otherRejected = Math.addExact(otherRejected, group.other());
        unreadable += group.unreadable();
    }

    private void reject(long number, JsonProblem problem) {
        rejected++;
        if (rejects.size() < BatchSummary.MAX_REJECTS) {
            rejects.add(new Reject(number, problem.getPointer(), problem.getExpectation()));
        }
    }
}
