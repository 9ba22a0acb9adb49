package se.socialdata.delegation.register;

import com.google.common.collect.ImmutableSet;
import se.socialdata.delegation.guide.TaskCode;

/**
 * The tasks of a unit that nobody present may do (bemanningslucka).
 *
 * @param nobody the tasks that nobody present may do
 * @param dependingOnPatient the tasks that somebody present may do for some patients only
 */
public record StaffingGap(ImmutableSet<TaskCode> nobody, ImmutableSet<TaskCode> dependingOnPatient) {

    /**
     * Whether somebody present may do each task, whoever the patient is.
     *
     * @return true if there is no gap
     */
    public boolean isClosed() {
        return nobody.isEmpty() && dependingOnPatient.isEmpty();
    }
}
