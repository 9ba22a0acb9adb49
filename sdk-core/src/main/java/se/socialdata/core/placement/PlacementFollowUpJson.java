package se.socialdata.core.placement;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.json.JsonRecord;

/** The records of what is done for the child during the placement in JSON. */
final class PlacementFollowUpJson {

    static final JsonRecord<FollowUp> FOLLOW_UP = JsonRecord.of(
                    "FollowUp", FollowUp.class, FollowUp::builder, FollowUp.Builder::build)
            .describedAs(
                    "An occasion on which the board followed the care: a visit, a private talk, another talk (uppföljning, besök, samtal).")
            .required("date", "The day.", DATE, FollowUp::getDate, FollowUp.Builder::date)
            .list("means", "What was done.", coded(FollowUpMeans.class), FollowUp::getMeans, FollowUp.Builder::addMeans)
            .list(
                    "areas",
                    "What was paid attention to.",
                    coded(FollowUpArea.class),
                    FollowUp::getAreas,
                    FollowUp.Builder::addAreas)
            .flag(
                    "violenceAsked",
                    "Whether the child was asked about violence, abuse or other violations during the care.",
                    FollowUp::isViolenceAsked,
                    FollowUp.Builder::violenceAsked)
            .flag(
                    "maturityAssessed",
                    "Whether the child's maturity was assessed on the occasion.",
                    FollowUp::isMaturityAssessed,
                    FollowUp.Builder::maturityAssessed)
            .build();

    static final JsonRecord<ChildInformation> CHILD_INFORMATION = JsonRecord.of(
                    "ChildInformation",
                    ChildInformation.class,
                    ChildInformation::builder,
                    ChildInformation.Builder::build)
            .describedAs(
                    "What a child was told on a day (information till barnet), by whom, and whether the child understood.")
            .required("date", "The day.", DATE, ChildInformation::getDate, ChildInformation.Builder::date)
            .optional(
                    "givenBy",
                    "Who gave the information, by function.",
                    coded(ChildContact.class),
                    ChildInformation::getGivenBy,
                    ChildInformation.Builder::givenBy)
            .list(
                    "items",
                    "What was told.",
                    coded(InformationItem.class),
                    ChildInformation::getItems,
                    ChildInformation.Builder::addItems)
            .flag(
                    "adapted",
                    "Whether it was adapted to the child's age, maturity and circumstances.",
                    ChildInformation::isAdapted,
                    ChildInformation.Builder::adapted)
            .optional(
                    "understood",
                    "Whether the child was found to have understood; stated only if it was checked.",
                    BOOLEAN,
                    ChildInformation::getUnderstood,
                    ChildInformation.Builder::understood)
            .optionalInteger(
                    "understandingScale",
                    "The child's own answer, from 0 (does not at all know and understand why it is placed) to 10.",
                    integer(0, 10),
                    ChildInformation::getUnderstandingScale,
                    ChildInformation.Builder::understandingScale)
            .build();

    static final JsonRecord<HealthExamination> HEALTH_EXAMINATION = JsonRecord.of(
                    "HealthExamination",
                    HealthExamination.class,
                    HealthExamination::builder,
                    HealthExamination.Builder::build)
            .describedAs("The health examination of a placed child (hälsoundersökning, lagen (2017:209)).")
            .optional(
                    "requestedDate",
                    "The day on which the board took the initiative.",
                    DATE,
                    HealthExamination::getRequestedDate,
                    HealthExamination.Builder::requestedDate)
            .optional(
                    "physicalDate",
                    "The day of the physical examination.",
                    DATE,
                    HealthExamination::getPhysicalDate,
                    HealthExamination.Builder::physicalDate)
            .optional(
                    "mentalDate",
                    "The day of the mental examination.",
                    DATE,
                    HealthExamination::getMentalDate,
                    HealthExamination.Builder::mentalDate)
            .optional(
                    "oralDate",
                    "The day of the oral examination.",
                    DATE,
                    HealthExamination::getOralDate,
                    HealthExamination.Builder::oralDate)
            .optional(
                    "unnecessaryReason",
                    "Why the examination was judged unnecessary in the individual case.",
                    coded(UnnecessaryReason.class),
                    HealthExamination::getUnnecessaryReason,
                    HealthExamination.Builder::unnecessaryReason)
            .flag(
                    "referralNeeded",
                    "Whether the examiner could not meet a need of care that was found.",
                    HealthExamination::isReferralNeeded,
                    HealthExamination.Builder::referralNeeded)
            .build();

    static final JsonRecord<Referral> REFERRAL = JsonRecord.of(
                    "Referral", Referral.class, Referral::builder, Referral.Builder::build)
            .describedAs(
                    "A referral of a placed child to health care (remiss), followed across placements so that it is not lost when the child moves.")
            .required("date", "The day of the referral.", DATE, Referral::getDate, Referral.Builder::date)
            .list(
                    "missedAppointments",
                    "The days of appointments that the child missed.",
                    DATE,
                    Referral::getMissedAppointments,
                    Referral.Builder::addMissedAppointments)
            .optional(
                    "returnedDate",
                    "The day on which the referral came back without the care having been given.",
                    DATE,
                    Referral::getReturnedDate,
                    Referral.Builder::returnedDate)
            .optional(
                    "forwardedDate",
                    "The day on which the health care was last told of the child's new address or the referral was sent again.",
                    DATE,
                    Referral::getForwardedDate,
                    Referral.Builder::forwardedDate)
            .optional(
                    "completedDate",
                    "The day on which the care that was asked for had been given.",
                    DATE,
                    Referral::getCompletedDate,
                    Referral.Builder::completedDate)
            .build();

    static final JsonRecord<SchoolFollowUp> SCHOOL_FOLLOW_UP = JsonRecord.of(
                    "SchoolFollowUp", SchoolFollowUp.class, SchoolFollowUp::builder, SchoolFollowUp.Builder::build)
            .describedAs(
                    "A follow-up or mapping of a placed child's schooling (uppföljning av skolgång, pedagogisk kartläggning).")
            .required("date", "The day.", DATE, SchoolFollowUp::getDate, SchoolFollowUp.Builder::date)
            .list(
                    "items",
                    "What it covered.",
                    coded(SchoolItem.class),
                    SchoolFollowUp::getItems,
                    SchoolFollowUp.Builder::addItems)
            .build();

    private PlacementFollowUpJson() {}
}
