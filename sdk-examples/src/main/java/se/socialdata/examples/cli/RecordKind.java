package se.socialdata.examples.cli;

import java.util.function.Function;
import se.socialdata.core.barnahus.BarnahusJson;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.json.JsonType;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationJson;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;

/**
 * What a file of records holds, and what its messages call it.
 *
 * @param type how a record stands in JSON
 * @param term what a record is called
 * @param idTerm what its id is called
 * @param idProperty the property that holds the id
 * @param id the id of a record
 * @param <T> the records
 */
record RecordKind<T>(JsonType<T> type, String term, String idTerm, String idProperty, Function<T, String> id) {

    static final RecordKind<FavourableDecision> FAVOURABLE_DECISION = new RecordKind<>(
            DecisionJson.FAVOURABLE_DECISION, "decision", "decision id", "id", FavourableDecision::getId);

    static final RecordKind<StaffMember> STAFF_MEMBER =
            new RecordKind<>(DelegationJson.STAFF_MEMBER, "member of staff", "key", "key", member -> member.getKey()
                    .value());

    static final RecordKind<DelegationDecision> DELEGATION_DECISION = new RecordKind<>(
            DelegationJson.DELEGATION_DECISION, "decision", "decision id", "id", DelegationDecision::getId);

    static final RecordKind<BarnahusLog> BARNAHUS_LOG =
            new RecordKind<>(BarnahusJson.BARNAHUS_LOG, "log", "log id", "id", BarnahusLog::getId);

    static final RecordKind<Instruction> INSTRUCTION =
            new RecordKind<>(DelegationJson.INSTRUCTION, "instruction", "instruction id", "id", Instruction::getId);
}
