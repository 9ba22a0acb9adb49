package se.socialdata.delegation.guide;

import com.google.common.collect.ImmutableList;

/**
 * Something that a self-check of reference data noticed about one task (iakttagelse vid egenkontroll).
 *
 * @param kind what was noticed
 * @param task the task
 * @param rows the row numbers concerned, in order; empty where the note is not about rows of a guide
 */
public record SelfCheckNote(SelfCheckKind kind, TaskCode task, ImmutableList<Integer> rows) {

    /**
     * A note.
     *
     * @param kind what was noticed
     * @param task the task
     * @param rows the row numbers concerned
     * @return the note
     */
    public static SelfCheckNote of(SelfCheckKind kind, TaskCode task, ImmutableList<Integer> rows) {
        return new SelfCheckNote(kind, task, rows);
    }

    /**
     * Whether the note is an error in the data, not merely a peculiarity that the data explains.
     *
     * @return true for an error
     */
    public boolean isError() {
        return kind.isError();
    }
}
