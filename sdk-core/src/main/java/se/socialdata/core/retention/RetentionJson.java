package se.socialdata.core.retention;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;

/** How the facts and decisions of retention stand in JSON. */
public final class RetentionJson implements JsonTypeProvider {

    static final JsonRecord<RetentionReason> RETENTION_REASON = JsonRecord.of(
                    "RetentionReason", RetentionReason.class, RetentionReason::builder, RetentionReason.Builder::build)
            .describedAs(
                    "One reason of a decision on retention, with the provision that it rests on (skäl med lagrum).")
            .required(
                    "ground",
                    "The reason.",
                    coded(RetentionGround.class),
                    RetentionReason::getGround,
                    RetentionReason.Builder::ground)
            .required(
                    "provision",
                    "The provision as Swedish law cites it.",
                    TEXT,
                    RetentionReason::getProvision,
                    RetentionReason.Builder::provision)
            .build();

    static final JsonRecord<RetentionFacts> RETENTION_FACTS = JsonRecord.of(
                    "RetentionFacts", RetentionFacts.class, RetentionFacts::builder, RetentionFacts.Builder::build)
            .describedAs(
                    "What retention needs to know of a file (uppgifter för gallringsprövning). A fact that is not known keeps the file.")
            .optional(
                    "municipality",
                    "The municipality whose board holds the file.",
                    FoundationJson.MUNICIPALITY,
                    RetentionFacts::getMunicipality,
                    RetentionFacts.Builder::municipality)
            .optional(
                    "birthDate",
                    "The date of birth of the person whom the file is about.",
                    DATE,
                    RetentionFacts::getBirthDate,
                    RetentionFacts.Builder::birthDate)
            .optional(
                    "lastEntryDate",
                    "The day of the last entry.",
                    DATE,
                    RetentionFacts::getLastEntryDate,
                    RetentionFacts.Builder::lastEntryDate)
            .optional(
                    "circumstancesEndedDate",
                    "The day on which the circumstances ended that the data concern.",
                    DATE,
                    RetentionFacts::getCircumstancesEndedDate,
                    RetentionFacts.Builder::circumstancesEndedDate)
            .optional(
                    "caseClosedDate",
                    "The day on which the case was closed.",
                    DATE,
                    RetentionFacts::getCaseClosedDate,
                    RetentionFacts.Builder::caseClosedDate)
            .optional(
                    "placedOutsideHome",
                    "Whether the file is about a child that has been placed outside the home.",
                    BOOLEAN,
                    RetentionFacts::getPlacedOutsideHome,
                    RetentionFacts.Builder::placedOutsideHome)
            .flag(
                    "paternityOrAdoption",
                    "Whether the file is one of paternity or adoption.",
                    RetentionFacts::isPaternityOrAdoption,
                    RetentionFacts.Builder::paternityOrAdoption)
            .optional(
                    "otherRecordsKept",
                    "Whether the board still holds other records of the same person, for example after a new report.",
                    BOOLEAN,
                    RetentionFacts::getOtherRecordsKept,
                    RetentionFacts.Builder::otherRecordsKept)
            .build();

    static final JsonRecord<RetentionDecision> RETENTION_DECISION = JsonRecord.of(
                    "RetentionDecision",
                    RetentionDecision.class,
                    RetentionDecision::builder,
                    RetentionDecision.Builder::build)
            .describedAs(
                    "Whether a file is kept or destroyed on a day, when and why (gallringsbeslut). It holds no personal data.")
            .required("asOf", "The day asked about.", DATE, RetentionDecision::getAsOf, RetentionDecision.Builder::asOf)
            .required(
                    "outcome",
                    "The outcome.",
                    coded(RetentionOutcome.class),
                    RetentionDecision::getOutcome,
                    RetentionDecision.Builder::outcome)
            .optional(
                    "lastDay",
                    "The last day of the time, inclusive.",
                    DATE,
                    RetentionDecision::getLastDay,
                    RetentionDecision.Builder::lastDay)
            .optional(
                    "completeBy",
                    "The last day on which the destruction may be completed: the end of the calendar year after the one in which the time ran out.",
                    DATE,
                    RetentionDecision::getCompleteBy,
                    RetentionDecision.Builder::completeBy)
            .list(
                    "reasons",
                    "The reasons; for an exempt file every exemption that applies.",
                    RETENTION_REASON,
                    RetentionDecision::getReasons,
                    RetentionDecision.Builder::addReasons)
            .list(
                    "missing",
                    "What must be known before the file may be destroyed.",
                    coded(MissingRetentionFact.class),
                    RetentionDecision::getMissing,
                    RetentionDecision.Builder::addMissing)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public RetentionJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(RETENTION_FACTS, RETENTION_REASON, RETENTION_DECISION);
    }
}
