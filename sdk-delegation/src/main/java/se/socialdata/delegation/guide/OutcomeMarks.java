package se.socialdata.delegation.guide;

import static se.socialdata.delegation.guide.Handover.MAY_NOT_BE_HANDED_OVER;
import static se.socialdata.delegation.guide.Handover.NOT_A_MUNICIPAL_TASK;
import static se.socialdata.delegation.guide.Handover.REQUIRES_DELEGATION;
import static se.socialdata.delegation.guide.Handover.REQUIRES_INSTRUCTION;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The three outcome columns of a guide row as printed (Kräver instruktion, Kräver delegation, Får ej överlåtas).
 *
 * <p>Normally exactly one is marked. The row on filling a dosing aid prints two, {@code X*} under delegation and {@code X}
 * under "may not be handed over", with the remark that local deviations may exist: the task may not be handed over by
 * default, and a municipality may decide that it requires delegation.
 *
 * @param instruction the mark under "Kräver instruktion"
 * @param delegation the mark under "Kräver delegation"
 * @param notHandedOver the mark under "Får ej överlåtas"
 */
public record OutcomeMarks(PrintedMark instruction, PrintedMark delegation, PrintedMark notHandedOver) {

    /**
     * The marks of one row.
     *
     * @param instruction the mark under "Kräver instruktion"
     * @param delegation the mark under "Kräver delegation"
     * @param notHandedOver the mark under "Får ej överlåtas"
     * @return the marks
     */
    public static OutcomeMarks of(PrintedMark instruction, PrintedMark delegation, PrintedMark notHandedOver) {
        return new OutcomeMarks(instruction, delegation, notHandedOver);
    }

    /**
     * The outcomes whose columns are marked, with or without an asterisk.
     *
     * @return the marked outcomes, in the order of the columns; empty if no column is marked
     */
    public ImmutableSet<Handover> getMarked() {
        Set<Handover> marked = EnumSet.noneOf(Handover.class);
        if (instruction.isMarked()) {
            marked.add(REQUIRES_INSTRUCTION);
        }
        if (delegation.isMarked()) {
            marked.add(REQUIRES_DELEGATION);
        }
        if (notHandedOver.isMarked()) {
            marked.add(MAY_NOT_BE_HANDED_OVER);
        }
        return Sets.immutableEnumSet(marked);
    }

    /**
     * The outcome that applies where no local decision says otherwise: the strictest one that is marked.
     *
     * @return the outcome; {@link Handover#NOT_A_MUNICIPAL_TASK} if no column is marked
     */
    public Handover toHandover() {
        if (notHandedOver.isMarked()) {
            return MAY_NOT_BE_HANDED_OVER;
        }
        if (delegation.isMarked()) {
            return REQUIRES_DELEGATION;
        }
        return instruction.isMarked() ? REQUIRES_INSTRUCTION : NOT_A_MUNICIPAL_TASK;
    }

    /**
     * The outcome that a municipality may choose instead, which print shows by an asterisk beside a mark under "may not be
     * handed over".
     *
     * @return the outcome with the asterisk, or empty if the row offers no choice
     */
    public Optional<Handover> toLocalOption() {
        if (!notHandedOver.isMarked()) {
            return Optional.empty();
        }
        if (delegation == PrintedMark.X_WITH_ASTERISK) {
            return Optional.of(REQUIRES_DELEGATION);
        }
        return instruction == PrintedMark.X_WITH_ASTERISK ? Optional.of(REQUIRES_INSTRUCTION) : Optional.empty();
    }
}
