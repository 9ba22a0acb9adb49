package se.socialdata.examples.cli.delegation;

import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationJson;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.examples.cli.input.RecordKind;

/** What files on delegation hold. */
final class DelegationRecords {

    static final RecordKind<StaffMember> STAFF_MEMBER =
            new RecordKind<>(DelegationJson.STAFF_MEMBER, "member of staff", "key", "key", member -> member.getKey()
                    .value());

    static final RecordKind<DelegationDecision> DELEGATION_DECISION = new RecordKind<>(
            DelegationJson.DELEGATION_DECISION, "decision", "decision id", "id", DelegationDecision::getId);

    static final RecordKind<Instruction> INSTRUCTION =
            new RecordKind<>(DelegationJson.INSTRUCTION, "instruction", "instruction id", "id", Instruction::getId);

    private DelegationRecords() {}
}
