package se.socialdata.delegation.guide;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * The stable code of a health-care task (kod för hälso- och sjukvårdsuppgift), for example {@code LM-INSULINPENNA}.
 *
 * <p>The first two letters say the area: HJ assistive devices, BD assessment, HT health condition, LM medicines, KS catheter
 * and stoma, PR sampling, FB prevention, BH treatment, NU nutrition, DF deaths. The printed guide has no codes; these are
 * the SDK's own and do not change once released.
 *
 * @param value the code
 */
public record TaskCode(String value) implements Comparable<TaskCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,30}){1,4}");

    /**
     * Checks the form of the code.
     *
     * @param value the code
     * @throws IllegalArgumentException if the code is not two capital letters followed by one to four parts of capital
     *     letters A-Z and digits, each after a hyphen; the message does not repeat the code
     */
    public TaskCode {
        checkArgument(
                FORM.matcher(value).matches(),
                "expected a task code such as LM-INSULINPENNA: two capital letters, then parts of A-Z and 0-9 after hyphens");
    }

    /**
     * A task code.
     *
     * @param value the code
     * @return the task code
     * @throws IllegalArgumentException if the text has not the form of a task code
     */
    public static TaskCode of(String value) {
        return new TaskCode(value);
    }

    /**
     * Whether the task is drug handling (läkemedelshantering), which only nurses may delegate.
     *
     * @return true if the code is of the area LM
     */
    public boolean isDrugHandling() {
        return value.startsWith("LM-");
    }

    @Override
    public int compareTo(TaskCode other) {
        return value.compareTo(other.value);
    }

    /**
     * The code, which {@link #of(String)} reads back.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return value;
    }
}
