package se.socialdata.reporting.unexecuted;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.decision.DecisionJson;
import se.socialdata.core.decision.EndReason;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.core.json.JsonTypes;

/** How individual reports and notices of execution stand in JSON. */
public final class UnexecutedJson implements JsonTypeProvider {

    /** An individual report. */
    public static final JsonRecord<IndividualReport> INDIVIDUAL_REPORT = JsonRecord.of(
                    "IndividualReport",
                    IndividualReport.class,
                    IndividualReport::builder,
                    IndividualReport.Builder::build)
            .describedAs("The report on one decision to the inspectorate and the auditors (individrapport).")
            .required(
                    "decisionId",
                    "The identity of the decision in the case system.",
                    JsonTypes.TEXT,
                    IndividualReport::getDecisionId,
                    IndividualReport.Builder::decisionId)
            .required(
                    "quarter",
                    "The quarter that is reported.",
                    FoundationJson.QUARTER,
                    IndividualReport::getQuarter,
                    IndividualReport.Builder::quarter)
            .required(
                    "kind",
                    "What the report says of the decision.",
                    JsonTypes.coded(ReportKind.class),
                    IndividualReport::getKind,
                    IndividualReport.Builder::kind)
            .required(
                    "municipality",
                    "The municipality whose board decided.",
                    FoundationJson.MUNICIPALITY,
                    IndividualReport::getMunicipality,
                    IndividualReport.Builder::municipality)
            .required(
                    "person",
                    "The person to whom the intervention is granted.",
                    FoundationJson.PERSON,
                    IndividualReport::getPerson,
                    IndividualReport.Builder::person)
            .required(
                    "intervention",
                    "The type of intervention.",
                    JsonTypes.coded(InterventionType.class),
                    IndividualReport::getIntervention,
                    IndividualReport.Builder::intervention)
            .required(
                    "serviceArea",
                    "The service area.",
                    JsonTypes.coded(ServiceArea.class),
                    IndividualReport::getServiceArea,
                    IndividualReport.Builder::serviceArea)
            .required(
                    "decisionDate",
                    "The day of the decision.",
                    JsonTypes.DATE,
                    IndividualReport::getDecisionDate,
                    IndividualReport.Builder::decisionDate)
            .optional(
                    "interruptionDate",
                    "The day on which execution was interrupted.",
                    JsonTypes.DATE,
                    IndividualReport::getInterruptionDate,
                    IndividualReport.Builder::interruptionDate)
            .list(
                    "delayReasons",
                    "The reasons for the delay, in order of time.",
                    DecisionJson.DELAY_REASON,
                    IndividualReport::getDelayReasons,
                    IndividualReport.Builder::addDelayReasons)
            .list(
                    "offers",
                    "The offers made, in order of time.",
                    DecisionJson.OFFER,
                    IndividualReport::getOffers,
                    IndividualReport.Builder::addOffers)
            .list(
                    "earlierReports",
                    "The quarters for which the decision has been reported before.",
                    FoundationJson.QUARTER,
                    IndividualReport::getEarlierReports,
                    IndividualReport.Builder::addEarlierReports)
            .optional(
                    "executionDate",
                    "The day on which it was executed.",
                    JsonTypes.DATE,
                    IndividualReport::getExecutionDate,
                    IndividualReport.Builder::executionDate)
            .optional(
                    "endDate",
                    "The day from which it is ended.",
                    JsonTypes.DATE,
                    IndividualReport::getEndDate,
                    IndividualReport.Builder::endDate)
            .optional(
                    "endReason",
                    "Why it ended.",
                    JsonTypes.coded(EndReason.class),
                    IndividualReport::getEndReason,
                    IndividualReport.Builder::endReason)
            .build();

    /** A notice of execution. */
    public static final JsonRecord<ExecutionNotice> EXECUTION_NOTICE = JsonRecord.of(
                    "ExecutionNotice", ExecutionNotice.class, ExecutionNotice::builder, ExecutionNotice.Builder::build)
            .describedAs("The notice that a reported decision has been executed (anmälan om verkställighet).")
            .required(
                    "decisionId",
                    "The identity of the decision in the case system.",
                    JsonTypes.TEXT,
                    ExecutionNotice::getDecisionId,
                    ExecutionNotice.Builder::decisionId)
            .required(
                    "municipality",
                    "The municipality whose board decided.",
                    FoundationJson.MUNICIPALITY,
                    ExecutionNotice::getMunicipality,
                    ExecutionNotice.Builder::municipality)
            .required(
                    "person",
                    "The person to whom the intervention is granted.",
                    FoundationJson.PERSON,
                    ExecutionNotice::getPerson,
                    ExecutionNotice.Builder::person)
            .required(
                    "intervention",
                    "The type of intervention.",
                    JsonTypes.coded(InterventionType.class),
                    ExecutionNotice::getIntervention,
                    ExecutionNotice.Builder::intervention)
            .required(
                    "decisionDate",
                    "The day of the decision.",
                    JsonTypes.DATE,
                    ExecutionNotice::getDecisionDate,
                    ExecutionNotice.Builder::decisionDate)
            .required(
                    "executionDate",
                    "The day of execution.",
                    JsonTypes.DATE,
                    ExecutionNotice::getExecutionDate,
                    ExecutionNotice.Builder::executionDate)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public UnexecutedJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(INDIVIDUAL_REPORT, EXECUTION_NOTICE);
    }
}
