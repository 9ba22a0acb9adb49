package se.socialdata.reporting.assistance;

/**
 * What has become of the records that were added (urval), and what was seen in those counted: in = counted + left aside,
 * always.
 *
 * @param added how many months of households were added
 * @param counted how many concern the year
 * @param earlier how many concern the three years before, and serve very long-term assistance and returning households
 * @param outside how many concern other years and are left aside
 * @param otherMunicipality how many are of another municipality and are left aside
 * @param twice how many of those counted concern a household and month that was counted already; their amounts are added
 * @param personsTwice how many persons stand a second time in a month, in one household or two; they count once
 * @param withoutIdentity how many rows of persons are without identity, and can be told apart within a household only
 * @param invalidObstacles how many rows of applicants have a code that is not valid in the month or is not to be reported;
 *     they are counted as given
 */
public record AssistanceSelection(
        long added,
        long counted,
        long earlier,
        long outside,
        long otherMunicipality,
        long twice,
        long personsTwice,
        long withoutIdentity,
        long invalidObstacles) {

    /**
     * Creates an account.
     *
     * @param added how many months of households were added
     * @param counted how many concern the year
     * @param earlier how many concern the three years before, and serve very long-term assistance and returning households
     * @param outside how many concern other years and are left aside
     * @param otherMunicipality how many are of another municipality and are left aside
     * @param twice how many of those counted concern a household and month that was counted already; their amounts are added
     * @param personsTwice how many persons stand a second time in a month, in one household or two; they count once
     * @param withoutIdentity how many rows of persons are without identity, and can be told apart within a household only
     * @param invalidObstacles how many rows of applicants have a code that is not valid in the month or is not to be reported;
     *     they are counted as given
     * @throws IllegalArgumentException if the account does not add up
     */
    public AssistanceSelection {
        if (added != counted + earlier + outside + otherMunicipality) {
            throw new IllegalArgumentException("expected added = counted + earlier + outside + other municipality");
        }
    }
}
