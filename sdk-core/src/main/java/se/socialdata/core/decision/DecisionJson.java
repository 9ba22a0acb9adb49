package se.socialdata.core.decision;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;
import se.socialdata.core.json.JsonTypes;

/** How the records of this area stand in JSON. */
public final class DecisionJson implements JsonTypeProvider {

    private static final JsonRecord<ExecutionPeriod> EXECUTION_PERIOD = JsonRecord.of(
                    "ExecutionPeriod", ExecutionPeriod.class, ExecutionPeriod::builder, ExecutionPeriod.Builder::build)
            .describedAs("A period in which the decision was executed (verkställighetsperiod).")
            .required(
                    "start",
                    "The first day of execution.",
                    JsonTypes.DATE,
                    ExecutionPeriod::getStart,
                    ExecutionPeriod.Builder::start)
            .optional(
                    "end",
                    "The last day of execution, which is the day of the interruption.",
                    JsonTypes.DATE,
                    ExecutionPeriod::getEnd,
                    ExecutionPeriod.Builder::end)
            .flag(
                    "partial",
                    "Only a part of what was granted is executed.",
                    ExecutionPeriod::isPartial,
                    ExecutionPeriod.Builder::partial)
            .build();

    /** A reason for delay: the code of a standard one, or an object for a local one. */
    public static final JsonType<DelayReason> DELAY_REASON = new DelayReasonType();

    /** An offer. */
    public static final JsonRecord<Offer> OFFER = JsonRecord.of(
                    "Offer", Offer.class, Offer::builder, Offer.Builder::build)
            .describedAs("An offer that would execute the decision (erbjudande).")
            .required("date", "The day of the offer.", JsonTypes.DATE, Offer::getDate, Offer.Builder::date)
            .optional(
                    "answer",
                    "What the person answered; absent while it is awaited.",
                    JsonTypes.coded(OfferAnswer.class),
                    Offer::getAnswer,
                    Offer.Builder::answer)
            .optional(
                    "answerDate",
                    "The day of the answer.",
                    JsonTypes.DATE,
                    Offer::getAnswerDate,
                    Offer.Builder::answerDate)
            .build();

    private static final JsonRecord<StatedDelay> STATED_DELAY = JsonRecord.of(
                    "StatedDelay", StatedDelay.class, StatedDelay::builder, StatedDelay.Builder::build)
            .describedAs("A reason for the delay as stated from a day on (skäl för dröjsmålet).")
            .required(
                    "date",
                    "The first day for which the reason is stated.",
                    JsonTypes.DATE,
                    StatedDelay::getDate,
                    StatedDelay.Builder::date)
            .required("reason", "The reason.", DELAY_REASON, StatedDelay::getReason, StatedDelay.Builder::reason)
            .build();

    private static final JsonRecord<DecisionEnd> DECISION_END = JsonRecord.of(
                    "DecisionEnd", DecisionEnd.class, DecisionEnd::builder, DecisionEnd.Builder::build)
            .describedAs("The end of the decision (avslut).")
            .required(
                    "date",
                    "The day from which the decision is ended.",
                    JsonTypes.DATE,
                    DecisionEnd::getDate,
                    DecisionEnd.Builder::date)
            .required(
                    "reason",
                    "Why it ended.",
                    JsonTypes.coded(EndReason.class),
                    DecisionEnd::getReason,
                    DecisionEnd.Builder::reason)
            .build();

    private static final JsonRecord<SubmittedReport> SUBMITTED_REPORT = JsonRecord.of(
                    "SubmittedReport", SubmittedReport.class, SubmittedReport::builder, SubmittedReport.Builder::build)
            .describedAs("A report handed in for a quarter (individrapport).")
            .required(
                    "quarter",
                    "The quarter that the report concerns.",
                    FoundationJson.QUARTER,
                    SubmittedReport::getQuarter,
                    SubmittedReport.Builder::quarter)
            .required(
                    "date",
                    "The day on which it was handed in.",
                    JsonTypes.DATE,
                    SubmittedReport::getDate,
                    SubmittedReport.Builder::date)
            .build();

    private static final JsonRecord<SubmittedNotice> SUBMITTED_NOTICE = JsonRecord.of(
                    "SubmittedNotice", SubmittedNotice.class, SubmittedNotice::builder, SubmittedNotice.Builder::build)
            .describedAs("A notice that a reported decision has been executed (anmälan om verkställighet).")
            .required(
                    "executionDate",
                    "The day of execution that the notice states.",
                    JsonTypes.DATE,
                    SubmittedNotice::getExecutionDate,
                    SubmittedNotice.Builder::executionDate)
            .required(
                    "date",
                    "The day on which it was handed in.",
                    JsonTypes.DATE,
                    SubmittedNotice::getDate,
                    SubmittedNotice.Builder::date)
            .build();

    /** A favourable decision. */
    public static final JsonRecord<FavourableDecision> FAVOURABLE_DECISION = JsonRecord.of(
                    "FavourableDecision",
                    FavourableDecision.class,
                    FavourableDecision::builder,
                    FavourableDecision.Builder::build)
            .describedAs("A decision that grants a person an intervention, with what became of it (gynnande beslut).")
            .required(
                    "id",
                    "The identity of the decision in the case system; never a personal identity number.",
                    JsonTypes.TEXT,
                    FavourableDecision::getId,
                    FavourableDecision.Builder::id)
            .required(
                    "municipality",
                    "The municipality whose board decided.",
                    FoundationJson.MUNICIPALITY,
                    FavourableDecision::getMunicipality,
                    FavourableDecision.Builder::municipality)
            .required(
                    "intervention",
                    "The type of intervention granted.",
                    JsonTypes.coded(InterventionType.class),
                    FavourableDecision::getIntervention,
                    FavourableDecision.Builder::intervention)
            .required(
                    "serviceArea",
                    "The service area in which it is executed.",
                    JsonTypes.coded(ServiceArea.class),
                    FavourableDecision::getServiceArea,
                    FavourableDecision.Builder::serviceArea)
            .optional(
                    "localUnit",
                    "A unit of the municipality's own below the intervention type.",
                    JsonTypes.TEXT,
                    FavourableDecision::getLocalUnit,
                    FavourableDecision.Builder::localUnit)
            .required(
                    "person",
                    "The person to whom the intervention is granted.",
                    FoundationJson.PERSON,
                    FavourableDecision::getPerson,
                    FavourableDecision.Builder::person)
            .required(
                    "decisionDate",
                    "The day of the decision.",
                    JsonTypes.DATE,
                    FavourableDecision::getDecisionDate,
                    FavourableDecision.Builder::decisionDate)
            .optional(
                    "decidedBy",
                    "Who granted the intervention; absent means the board.",
                    JsonTypes.coded(DecidedBy.class),
                    decision -> Optional.of(decision.getDecidedBy()).filter(by -> by != DecidedBy.BOARD),
                    FavourableDecision.Builder::decidedBy)
            .optional(
                    "legalForceDate",
                    "The day on which a court's ruling gained legal force.",
                    JsonTypes.DATE,
                    FavourableDecision::getLegalForceDate,
                    FavourableDecision.Builder::legalForceDate)
            .flag(
                    "preliminary",
                    "The decision is a preliminary one (förhandsbesked).",
                    FavourableDecision::isPreliminary,
                    FavourableDecision.Builder::preliminary)
            .list(
                    "executions",
                    "The periods in which the decision was executed.",
                    EXECUTION_PERIOD,
                    FavourableDecision::getExecutions,
                    FavourableDecision.Builder::addExecutions)
            .list(
                    "offers",
                    "The offers made.",
                    OFFER,
                    FavourableDecision::getOffers,
                    FavourableDecision.Builder::addOffers)
            .list(
                    "statedDelays",
                    "The reasons for the delay as stated over time; of several stated from the same day the last one counts.",
                    STATED_DELAY,
                    FavourableDecision::getStatedDelays,
                    FavourableDecision.Builder::addStatedDelays)
            .optional(
                    "end",
                    "How the decision ended.",
                    DECISION_END,
                    FavourableDecision::getEnd,
                    FavourableDecision.Builder::end)
            .optional(
                    "executingMunicipality",
                    "The municipality of stay that has been asked to execute the decision.",
                    FoundationJson.MUNICIPALITY,
                    FavourableDecision::getExecutingMunicipality,
                    FavourableDecision.Builder::executingMunicipality)
            .list(
                    "reports",
                    "The reports handed in for this decision.",
                    SUBMITTED_REPORT,
                    FavourableDecision::getReports,
                    FavourableDecision.Builder::addReports)
            .list(
                    "notices",
                    "The notices of execution handed in for this decision.",
                    SUBMITTED_NOTICE,
                    FavourableDecision::getNotices,
                    FavourableDecision.Builder::addNotices)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public DecisionJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(
                FAVOURABLE_DECISION,
                DELAY_REASON,
                EXECUTION_PERIOD,
                OFFER,
                STATED_DELAY,
                DECISION_END,
                SUBMITTED_REPORT,
                SUBMITTED_NOTICE);
    }
}
