package se.socialdata.examples.sample;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.TaskCode;

/**
 * A fictional unit with twenty staff, and the delegations and instructions that they have received (exempelenhet).
 *
 * <p>Hand-written, so that everything that can befall a delegation stands in it once or twice. Nothing in it is taken from
 * a real unit, and the staff are opaque keys without names: S-01 to S-03 are nurses, S-04 is an occupational therapist,
 * S-05 a physiotherapist, S-06 to S-16 are assistant nurses and S-17 to S-20 care staff. S-06 to S-08 have been trained for
 * insulin; S-06 and S-09 have been picked out for catheters and nasopharyngeal samples.
 *
 * <p>Decisions that are older than the guide of 2026 are reviewed by it all the same, as the unit would do on {@link
 * #AS_OF}.
 */
public final class SampleUnit {

    /** The day on which the sample is looked at; what is recorded in it happened by then. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);

    /** The unit. */
    public static final UnitKey UNIT = UnitKey.of("NORRGARDEN");

    /** Another unit of the same provider, for which some of the staff have a decision too. */
    public static final UnitKey OTHER_UNIT = UnitKey.of("SODERGARDEN");

    private static final int NURSES = 3;
    private static final int FIRST_ASSISTANT_NURSE = 6;
    private static final int FIRST_CARE_STAFF = 17;
    private static final int LAST = 20;

    private static final ImmutableList<StaffMember> STAFF = hire();
    private static final ImmutableList<DelegationDecision> DECISIONS = SampleDelegations.decisions();
    private static final ImmutableList<Instruction> INSTRUCTIONS = SampleDelegations.instructions();

    private SampleUnit() {}

    /**
     * The members of staff.
     *
     * @return twenty, in the order of their keys
     */
    public static ImmutableList<StaffMember> staff() {
        return STAFF;
    }

    /**
     * The delegation decisions.
     *
     * @return the decisions, in the order of their ids
     */
    public static ImmutableList<DelegationDecision> decisions() {
        return DECISIONS;
    }

    /**
     * The instructions.
     *
     * @return the instructions, in the order of their ids
     */
    public static ImmutableList<Instruction> instructions() {
        return INSTRUCTIONS;
    }

    /** The member of staff of a number, counted from 1. */
    static StaffMember member(int number) {
        return STAFF.get(number - 1);
    }

    private static ImmutableList<StaffMember> hire() {
        ImmutableList.Builder<StaffMember> staff = ImmutableList.builder();
        for (int number = 1; number <= LAST; number++) {
            StaffMember.Builder member = StaffMember.builder()
                    .key(StaffKey.of(String.format(Locale.ROOT, "S-%02d", number)))
                    .profession(professionOf(number));
            if (number >= FIRST_ASSISTANT_NURSE && number <= 8) {
                member.addTrainedFor(TaskCode.of("LM-INSULINPENNA"));
            }
            if (number == FIRST_ASSISTANT_NURSE || number == 9) {
                member.addPickedFor(TaskCode.of("KS-KATETER-KVINNA"), TaskCode.of("PR-NASOFARYNX"));
            }
            staff.add(member.build());
        }
        return staff.build();
    }

    private static Profession professionOf(int number) {
        if (number <= NURSES) {
            return Profession.NURSE;
        }
        if (number < FIRST_ASSISTANT_NURSE) {
            return number == 4 ? Profession.OCCUPATIONAL_THERAPIST : Profession.PHYSIOTHERAPIST;
        }
        return number < FIRST_CARE_STAFF ? Profession.ASSISTANT_NURSE : Profession.CARE_STAFF;
    }
}
