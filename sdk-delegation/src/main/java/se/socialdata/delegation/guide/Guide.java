package se.socialdata.delegation.guide;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.internal.NearestCodes;

/**
 * A delegation guide (delegeringsguide): the tasks that an issuer has ruled on, row by row, and the days on which the guide
 * is valid.
 *
 * <p>A guide may print a task in several rows. Such rows must say the same, apart from number and section, so that a question
 * about the task has one answer. This class is immutable and thread-safe.
 */
@Value.Immutable
@SdkStyle
public abstract class Guide {

    // Not private: the generated subclass calls it. No one else can extend this class.
    Guide() {}

    /**
     * Who issued the guide.
     *
     * @return the name of the organisation or organisations
     */
    public abstract String getIssuer();

    /**
     * The title of the document, with its reference.
     *
     * @return the title
     */
    public abstract String getTitle();

    /**
     * The days on which the guide is valid.
     *
     * @return the interval
     */
    public abstract DateInterval getValidity();

    /**
     * All rows.
     *
     * @return the rows in printed order
     */
    public abstract ImmutableList<GuideRow> getRows();

    /**
     * The rows of a section.
     *
     * @param section the section
     * @return the rows in printed order
     */
    public ImmutableList<GuideRow> getRows(GuideSection section) {
        return getRows().stream().filter(row -> row.getSection() == section).collect(toImmutableList());
    }

    /**
     * The rows whose task a profession may do and hand over.
     *
     * @param profession the profession
     * @return the rows in printed order
     */
    public ImmutableList<GuideRow> getRows(Profession profession) {
        return getRows().stream()
                .filter(row -> row.getAuthorisedProfessions().contains(profession))
                .collect(toImmutableList());
    }

    /**
     * The codes of all tasks, each once.
     *
     * @return the codes in printed order
     */
    public ImmutableSet<TaskCode> getTasks() {
        return rowsByTask().keySet();
    }

    /**
     * Finds the row of a task. Where a task is printed more than once, that is the first row.
     *
     * @param task the code of the task
     * @return the row, or empty if the guide does not have the task
     */
    public Optional<GuideRow> find(TaskCode task) {
        return Optional.ofNullable(rowsByTask().get(task));
    }

    /**
     * The row of a task. Where a task is printed more than once, that is the first row.
     *
     * @param task the code of the task
     * @return the row
     * @throws IllegalArgumentException if the guide does not have the task; the message names the nearest codes
     */
    public GuideRow get(TaskCode task) {
        GuideRow row = rowsByTask().get(task);
        if (row == null) {
            throw new IllegalArgumentException("expected a task of the guide; the nearest codes are "
                    + String.join(", ", NearestCodes.find(task.value(), codes())));
        }
        return row;
    }

    /**
     * This guide as it reads on a day with a municipality's deviations on top.
     *
     * @param deviations the deviations; those not valid on the day make no difference
     * @param day the day
     * @return the guide with the changed rows, each remembering its deviation
     * @throws IllegalArgumentException if a deviation is about a task that the guide does not have, or two deviations of one
     *     task are valid on the day
     */
    public Guide withDeviations(Collection<LocalDeviation> deviations, LocalDate day) {
        Map<TaskCode, LocalDeviation> valid = new HashMap<>();
        for (LocalDeviation deviation : deviations) {
            get(deviation.getTask());
            if (deviation.getValidity().contains(day)) {
                LocalDeviation earlier = valid.put(deviation.getTask(), deviation);
                checkArgument(
                        earlier == null,
                        "expected at most one deviation of a task on %s, got several of %s",
                        day,
                        deviation.getTask());
            }
        }
        ImmutableList<GuideRow> rows = getRows().stream()
                .map(row -> Optional.ofNullable(valid.get(row.getTask().code()))
                        .map(deviation -> deviation.appliedTo(row))
                        .orElse(row))
                .collect(toImmutableList());
        return builder().from(this).rows(rows).build();
    }

    /** Checks that there are rows, that their numbers differ, and that the rows of one task agree. */
    @Value.Check
    void check() {
        checkArgument(!getRows().isEmpty(), "expected at least one row, got none");
        Set<Integer> numbers = new HashSet<>();
        for (GuideRow row : getRows()) {
            checkArgument(numbers.add(row.getRow()), "expected each row number once, got %s twice", row.getRow());
            GuideRow first = rowsByTask().get(row.getTask().code());
            checkArgument(
                    first == null || saysTheSame(first, row),
                    "expected the rows of the task %s to say the same",
                    row.getTask().code());
        }
    }

    private static boolean saysTheSame(GuideRow one, GuideRow other) {
        return GuideRow.builder()
                .from(other)
                .row(one.getRow())
                .section(one.getSection())
                .build()
                .equals(one);
    }

    @Value.Lazy
    ImmutableMap<TaskCode, GuideRow> rowsByTask() {
        Map<TaskCode, GuideRow> rows = new LinkedHashMap<>();
        getRows().forEach(row -> rows.putIfAbsent(row.getTask().code(), row));
        return ImmutableMap.copyOf(rows);
    }

    private ImmutableList<String> codes() {
        return getTasks().stream().map(TaskCode::value).collect(toImmutableList());
    }

    /**
     * A builder of guides.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds guides. */
    public static final class Builder extends ImmutableGuide.Builder {

        Builder() {}
    }
}
