package se.socialdata.delegation.decision;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;

/** How the records of delegation stand in JSON. */
public final class DelegationJson implements JsonTypeProvider {

    /** A member of staff. */
    public static final JsonRecord<StaffMember> STAFF_MEMBER = PerformanceJson.STAFF_MEMBER;

    /** A check of competence. */
    public static final JsonRecord<CompetenceCheck> COMPETENCE_CHECK = DelegationDecisionJson.COMPETENCE_CHECK;

    /** A follow-up. */
    public static final JsonRecord<DelegationFollowUp> FOLLOW_UP = DelegationDecisionJson.FOLLOW_UP;

    /** A revocation. */
    public static final JsonRecord<Revocation> REVOCATION = DelegationDecisionJson.REVOCATION;

    /** A delegation decision. */
    public static final JsonRecord<DelegationDecision> DELEGATION_DECISION = DelegationDecisionJson.DELEGATION_DECISION;

    /** An instruction. */
    public static final JsonRecord<Instruction> INSTRUCTION = PerformanceJson.INSTRUCTION;

    /** A risk analysis. */
    public static final JsonRecord<RiskAnalysis> RISK_ANALYSIS = ProviderJson.RISK_ANALYSIS;

    /** A routine. */
    public static final JsonRecord<DelegationRoutine> DELEGATION_ROUTINE = ProviderJson.DELEGATION_ROUTINE;

    /** An arrangement. */
    public static final JsonRecord<ProviderArrangement> PROVIDER_ARRANGEMENT = ProviderJson.PROVIDER_ARRANGEMENT;

    /** A measure. */
    public static final JsonRecord<PerformedMeasure> PERFORMED_MEASURE = PerformanceJson.PERFORMED_MEASURE;

    /** Created by {@link java.util.ServiceLoader}. */
    public DelegationJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(
                DELEGATION_DECISION,
                INSTRUCTION,
                STAFF_MEMBER,
                COMPETENCE_CHECK,
                FOLLOW_UP,
                REVOCATION,
                RISK_ANALYSIS,
                DELEGATION_ROUTINE,
                PROVIDER_ARRANGEMENT,
                PERFORMED_MEASURE);
    }
}
