package se.socialdata.core.placement;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.coded;

import java.util.Optional;
import se.socialdata.core.json.JsonRecord;

/** The records of legal grounds, time limits and reviews in JSON. */
final class PlacementLegalJson {

    static final JsonRecord<CareBasis> CARE_BASIS = JsonRecord.of(
                    "CareBasis", CareBasis.class, CareBasis::builder, CareBasis.Builder::build)
            .describedAs("The ground on which the child is cared for during a time (rättslig grund för vården).")
            .list(
                    "grounds",
                    "The grounds, at least one. Immediate care is an ImmediateCare instead.",
                    coded(CareGround.class),
                    CareBasis::getGrounds,
                    CareBasis.Builder::addGrounds)
            .required(
                    "decisionDate",
                    "The day of the decision.",
                    DATE,
                    CareBasis::getDecisionDate,
                    CareBasis.Builder::decisionDate)
            .optional(
                    "decidedBy",
                    "Who decided. Absent means BOARD.",
                    coded(DecisionMaker.class),
                    value -> Optional.of(value.getDecidedBy()),
                    CareBasis.Builder::decidedBy)
            .optional(
                    "consented",
                    "Whether those whose consent the law asks for consented to the care: the guardians and, from 15 years, the child.",
                    BOOLEAN,
                    CareBasis::getConsented,
                    CareBasis.Builder::consented)
            .optional(
                    "legalForceDate",
                    "The day on which a court's decision gained legal force (laga kraft).",
                    DATE,
                    CareBasis::getLegalForceDate,
                    CareBasis.Builder::legalForceDate)
            .optional(
                    "startDate",
                    "The day on which the care under this ground began, that is the day on which the decision was executed.",
                    DATE,
                    CareBasis::getStartDate,
                    CareBasis.Builder::startDate)
            .optional(
                    "endDate",
                    "The last day of care under this ground.",
                    DATE,
                    CareBasis::getEndDate,
                    CareBasis.Builder::endDate)
            .build();

    static final JsonRecord<ImmediateCare> IMMEDIATE_CARE = JsonRecord.of(
                    "ImmediateCare", ImmediateCare.class, ImmediateCare::builder, ImmediateCare.Builder::build)
            .describedAs(
                    "An immediate taking into care (omedelbart omhändertagande, LVU 6 and 6 a §§), with the steps that the law sets times for.")
            .optional(
                    "ground",
                    "6 § or 6 a §. Absent means LVU_6.",
                    coded(CareGround.class),
                    value -> Optional.of(value.getGround()),
                    ImmediateCare.Builder::ground)
            .required(
                    "decisionDate",
                    "The day of the decision, from which the week to submission is counted.",
                    DATE,
                    ImmediateCare::getDecisionDate,
                    ImmediateCare.Builder::decisionDate)
            .optional(
                    "decidedBy",
                    "Who decided. Absent means BOARD.",
                    coded(DecisionMaker.class),
                    value -> Optional.of(value.getDecidedBy()),
                    ImmediateCare.Builder::decidedBy)
            .optional(
                    "boardMeetingDate",
                    "The board's next meeting after a decision by its chair.",
                    DATE,
                    ImmediateCare::getBoardMeetingDate,
                    ImmediateCare.Builder::boardMeetingDate)
            .optional(
                    "reportedToBoardDate",
                    "The day on which the chair's decision was reported to the board.",
                    DATE,
                    ImmediateCare::getReportedToBoardDate,
                    ImmediateCare.Builder::reportedToBoardDate)
            .optional(
                    "submittedDate",
                    "The day on which the decision was submitted to the administrative court (underställning).",
                    DATE,
                    ImmediateCare::getSubmittedDate,
                    ImmediateCare.Builder::submittedDate)
            .optional(
                    "courtDecisionDate",
                    "The day on which the court decided on the submitted decision.",
                    DATE,
                    ImmediateCare::getCourtDecisionDate,
                    ImmediateCare.Builder::courtDecisionDate)
            .optional(
                    "confirmed",
                    "Whether the court confirmed the decision.",
                    BOOLEAN,
                    ImmediateCare::getConfirmed,
                    ImmediateCare.Builder::confirmed)
            .optional(
                    "executionDate",
                    "The day on which the child was taken into care, from which the four weeks to the application are counted.",
                    DATE,
                    ImmediateCare::getExecutionDate,
                    ImmediateCare.Builder::executionDate)
            .optional(
                    "applicationDate",
                    "The day on which the board applied for care or for continued temporary care.",
                    DATE,
                    ImmediateCare::getApplicationDate,
                    ImmediateCare.Builder::applicationDate)
            .optional(
                    "extensionRequestedDate",
                    "The day on which the board asked for a longer time for the application.",
                    DATE,
                    ImmediateCare::getExtensionRequestedDate,
                    ImmediateCare.Builder::extensionRequestedDate)
            .optional(
                    "extendedUntil",
                    "The last day for the application as extended by the court.",
                    DATE,
                    ImmediateCare::getExtendedUntil,
                    ImmediateCare.Builder::extendedUntil)
            .optional(
                    "endDate",
                    "The last day of the immediate care: revoked, lapsed, or replaced by the court's decision on care.",
                    DATE,
                    ImmediateCare::getEndDate,
                    ImmediateCare.Builder::endDate)
            .build();

    static final JsonRecord<CareApplication> CARE_APPLICATION = JsonRecord.of(
                    "CareApplication", CareApplication.class, CareApplication::builder, CareApplication.Builder::build)
            .describedAs("The board's application to the court for care under LVU (ansökan om vård, LVU 4 §).")
            .required(
                    "date",
                    "The day of the application.",
                    DATE,
                    CareApplication::getDate,
                    CareApplication.Builder::date)
            .list(
                    "contents",
                    "What the application gives an account of.",
                    coded(ApplicationContent.class),
                    CareApplication::getContents,
                    CareApplication.Builder::addContents)
            .list(
                    "omitted",
                    "What was left out for stated special reasons. Only the contents that the ordinance adds may be (2025:468, 10 kap. 1 §).",
                    coded(ApplicationContent.class),
                    CareApplication::getOmitted,
                    CareApplication.Builder::addOmitted)
            .optional(
                    "medicalExaminationDate",
                    "The day of the medical examination before the application (LVU 32 §).",
                    DATE,
                    CareApplication::getMedicalExaminationDate,
                    CareApplication.Builder::medicalExaminationDate)
            .flag(
                    "medicalExaminationUnnecessary",
                    "Whether the medical examination was unnecessary for special reasons.",
                    CareApplication::isMedicalExaminationUnnecessary,
                    CareApplication.Builder::medicalExaminationUnnecessary)
            .build();

    static final JsonRecord<Restriction> RESTRICTION = JsonRecord.of(
                    "Restriction", Restriction.class, Restriction::builder, Restriction.Builder::build)
            .describedAs(
                    "A decision besides care that LVU sets times for: on contact or secret whereabouts, a prohibition of removal, a travel ban (umgängesbeslut, hemlig vistelseort, flyttningsförbud, utreseförbud).")
            .required(
                    "kind",
                    "What was decided.",
                    coded(RestrictionKind.class),
                    Restriction::getKind,
                    Restriction.Builder::kind)
            .required(
                    "decisionDate",
                    "The day of the decision.",
                    DATE,
                    Restriction::getDecisionDate,
                    Restriction.Builder::decisionDate)
            .optional(
                    "decidedBy",
                    "Who decided. Absent means BOARD.",
                    coded(DecisionMaker.class),
                    value -> Optional.of(value.getDecidedBy()),
                    Restriction.Builder::decidedBy)
            .optional(
                    "boardMeetingDate",
                    "The board's next meeting after a decision by its chair.",
                    DATE,
                    Restriction::getBoardMeetingDate,
                    Restriction.Builder::boardMeetingDate)
            .optional(
                    "reportedToBoardDate",
                    "The day on which the chair's decision was reported to the board.",
                    DATE,
                    Restriction::getReportedToBoardDate,
                    Restriction.Builder::reportedToBoardDate)
            .list(
                    "reviewDates",
                    "The days on which the board considered or examined whether the decision is still needed.",
                    DATE,
                    Restriction::getReviewDates,
                    Restriction.Builder::addReviewDates)
            .optional(
                    "submittedDate",
                    "The day on which a temporary decision was submitted to the court.",
                    DATE,
                    Restriction::getSubmittedDate,
                    Restriction.Builder::submittedDate)
            .optional(
                    "confirmedDate",
                    "The day on which the court confirmed a temporary decision.",
                    DATE,
                    Restriction::getConfirmedDate,
                    Restriction.Builder::confirmedDate)
            .optional(
                    "applicationDate",
                    "The day on which the board applied for the lasting decision.",
                    DATE,
                    Restriction::getApplicationDate,
                    Restriction.Builder::applicationDate)
            .optional(
                    "endDate",
                    "The last day of the decision.",
                    DATE,
                    Restriction::getEndDate,
                    Restriction.Builder::endDate)
            .build();

    static final JsonRecord<Review> REVIEW = JsonRecord.of(
                    "Review", Review.class, Review::builder, Review.Builder::build)
            .describedAs("What the board considered or examined about the care on a day (övervägande, omprövning).")
            .required("kind", "What was reviewed.", coded(ReviewKind.class), Review::getKind, Review.Builder::kind)
            .required("date", "The day of the review.", DATE, Review::getDate, Review.Builder::date)
            .flag(
                    "removalProhibitionConsidered",
                    "Whether an application for a prohibition of removal was considered at the same time (LVU 13 b §).",
                    Review::isRemovalProhibitionConsidered,
                    Review.Builder::removalProhibitionConsidered)
            .list(
                    "custodyFactors",
                    "What was taken into account, for a consideration of custody transfer.",
                    coded(CustodyFactor.class),
                    Review::getCustodyFactors,
                    Review.Builder::addCustodyFactors)
            .flag(
                    "maturityAssessed",
                    "Whether the child's maturity was assessed on the occasion.",
                    Review::isMaturityAssessed,
                    Review.Builder::maturityAssessed)
            .build();

    static final JsonRecord<AftercareFollowUp> AFTERCARE_FOLLOW_UP = JsonRecord.of(
                    "AftercareFollowUp",
                    AftercareFollowUp.class,
                    AftercareFollowUp::builder,
                    AftercareFollowUp.Builder::build)
            .describedAs(
                    "The follow-up of a child's situation after care under LVU has ended (uppföljning efter vård, LVU 21 b-21 c §§).")
            .required(
                    "startDate",
                    "The day on which the follow-up began.",
                    DATE,
                    AftercareFollowUp::getStartDate,
                    AftercareFollowUp.Builder::startDate)
            .optional(
                    "endDate",
                    "The day on which it ended.",
                    DATE,
                    AftercareFollowUp::getEndDate,
                    AftercareFollowUp.Builder::endDate)
            .build();

    static final JsonRecord<CustodyTransfer> CUSTODY_TRANSFER = JsonRecord.of(
                    "CustodyTransfer", CustodyTransfer.class, CustodyTransfer::builder, CustodyTransfer.Builder::build)
            .describedAs(
                    "The transfer of custody to the family-home parents (vårdnadsöverflyttning, föräldrabalken 6 kap. 8 §).")
            .required(
                    "applicationDate",
                    "The day of the board's application.",
                    DATE,
                    CustodyTransfer::getApplicationDate,
                    CustodyTransfer.Builder::applicationDate)
            .optional(
                    "decisionDate",
                    "The day on which the court transferred the custody.",
                    DATE,
                    CustodyTransfer::getDecisionDate,
                    CustodyTransfer.Builder::decisionDate)
            .optional(
                    "benefitsReviewedDate",
                    "The day on which child pension, survivors' support and other benefits were gone through.",
                    DATE,
                    CustodyTransfer::getBenefitsReviewedDate,
                    CustodyTransfer.Builder::benefitsReviewedDate)
            .build();

    private PlacementLegalJson() {}
}
