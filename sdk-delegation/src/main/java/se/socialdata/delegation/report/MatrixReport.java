package se.socialdata.delegation.report;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.check.Answer;
import se.socialdata.delegation.guide.Guide;
import se.socialdata.delegation.guide.TaskCode;
import se.socialdata.delegation.register.UnitMatrix;
import se.socialdata.reporting.report.Block;
import se.socialdata.reporting.report.RecordCell;
import se.socialdata.reporting.report.RecordTable;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.LocalizedText;

/** A unit's matrix as a table: one row for each task, one column for each member of staff (delegeringsmatris). */
public final class MatrixReport {

    private MatrixReport() {}

    /**
     * The matrix as a report. It tells what named people may do, so its table is marked as sensitive.
     *
     * @param matrix the matrix
     * @param guide the guide that has the terms of the tasks
     * @param tasks the tasks to show, for example those of the unit
     * @param names how a member of staff is called in the report
     * @return the report
     * @throws IllegalArgumentException if the matrix does not have one of the tasks
     */
    public static Report of(
            UnitMatrix matrix, Guide guide, Collection<TaskCode> tasks, Function<StaffKey, String> names) {
        ImmutableList.Builder<RecordTable.Column> columns = ImmutableList.builder();
        columns.add(new RecordTable.Column("task", LocalizedText.of("Uppgift", "Task")));
        int number = 0;
        for (StaffKey person : matrix.getStaff()) {
            number++;
            columns.add(new RecordTable.Column("person-" + number, LocalizedText.ofBoth(names.apply(person))));
        }
        ImmutableList<ImmutableList<RecordCell>> rows =
                tasks.stream().map(task -> row(matrix, guide, task)).collect(ImmutableList.toImmutableList());
        RecordTable table = new RecordTable(
                "delegation-matrix",
                LocalizedText.of("Vem som får göra vad i ", "Who may do what in ")
                        .plus(matrix.getUnit().value()),
                columns.build(),
                rows);
        return Report.builder()
                .title(LocalizedText.of("Delegeringsmatris", "Delegation matrix"))
                .reportingDate(matrix.getDay())
                .addBlocks(new Block.Sensitive(new Block.Records(table)))
                .build();
    }

    private static ImmutableList<RecordCell> row(UnitMatrix matrix, Guide guide, TaskCode task) {
        ImmutableList.Builder<RecordCell> cells = ImmutableList.builder();
        cells.add(RecordCell.of(LocalizedText.of(
                guide.get(task).getTask().termSv(), guide.get(task).getTask().termEn())));
        matrix.getStaff().forEach(person -> cells.add(RecordCell.of(text(matrix.get(person, task)))));
        return cells.build();
    }

    private static LocalizedText text(Answer answer) {
        return answer == Answer.UNDETERMINED
                ? LocalizedText.of("Beror på patienten", "Depends on the patient")
                : LocalizedText.of(answer);
    }
}
