package se.socialdata.examples.cli;

import java.util.function.Function;
import se.socialdata.core.assistance.AssistanceJson;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.barnahus.BarnahusJson;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.home.Home;
import se.socialdata.core.home.HomeJson;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.matching.MatchPolicy;
import se.socialdata.core.matching.MatchingJson;
import se.socialdata.core.matching.PlacementNeed;
import se.socialdata.core.matching.SiblingGroup;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.PlacementJson;
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

    static final RecordKind<ChildCase> CHILD_CASE =
            new RecordKind<>(PlacementJson.CHILD_CASE, "case", "case id", "id", ChildCase::getId);

    static final RecordKind<StaffMember> STAFF_MEMBER =
            new RecordKind<>(DelegationJson.STAFF_MEMBER, "member of staff", "key", "key", member -> member.getKey()
                    .value());

    static final RecordKind<DelegationDecision> DELEGATION_DECISION = new RecordKind<>(
            DelegationJson.DELEGATION_DECISION, "decision", "decision id", "id", DelegationDecision::getId);

    static final RecordKind<BarnahusLog> BARNAHUS_LOG =
            new RecordKind<>(BarnahusJson.BARNAHUS_LOG, "log", "log id", "id", BarnahusLog::getId);

    static final RecordKind<Instruction> INSTRUCTION =
            new RecordKind<>(DelegationJson.INSTRUCTION, "instruction", "instruction id", "id", Instruction::getId);

    static final RecordKind<AssistedMonth> ASSISTED_MONTH = new RecordKind<>(
            AssistanceJson.ASSISTED_MONTH,
            "monthly record",
            "household and month",
            "householdKey",
            month -> month.getMunicipality().getCode() + " " + month.getMonth() + " " + month.getHouseholdKey());

    static final RecordKind<Home> HOME = new RecordKind<>(HomeJson.HOME, "home", "key", "key", Home::getKey);

    static final RecordKind<PlacementNeed> PLACEMENT_NEED =
            new RecordKind<>(MatchingJson.PLACEMENT_NEED, "need", "need id", "id", PlacementNeed::getId);

    static final RecordKind<MatchPolicy> MATCH_POLICY =
            new RecordKind<>(MatchingJson.MATCH_POLICY, "policy", "policy name", "name", MatchPolicy::getName);

    static final RecordKind<SiblingGroup> SIBLING_GROUP =
            new RecordKind<>(MatchingJson.SIBLING_GROUP, "group", "group id", "id", SiblingGroup::getId);
}
