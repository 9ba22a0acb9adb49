package se.socialdata.core.placement;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;

/**
 * How the records of this area stand in JSON.
 *
 * <p>An unknown municipality, an unknown code and an end before a start are refused with the place and what was expected;
 * what is only unlawful or late is read.
 */
public final class PlacementJson implements JsonTypeProvider {

    /** Considerations of kin, for areas that hold them too. */
    public static final JsonRecord<KinConsideration> KIN_CONSIDERATION = PlacementDecisionJson.KIN_CONSIDERATION;

    /** Opinions of children, for areas that hold them too. */
    public static final JsonRecord<ChildOpinion> CHILD_OPINION = PlacementDecisionJson.CHILD_OPINION;

    /** Cases of placed children. */
    public static final JsonRecord<ChildCase> CHILD_CASE = JsonRecord.of(
                    "ChildCase", ChildCase.class, ChildCase::builder, ChildCase.Builder::build)
            .describedAs(
                    "The case of a child or young person who is or has been placed outside the home (barnets ärende).")
            .required(
                    "id",
                    "The identity of the case in the case system, unique within a delivery. It must not be, or contain, a personal identity number: it appears in reports.",
                    TEXT,
                    ChildCase::getId,
                    ChildCase.Builder::id)
            .required(
                    "municipality",
                    "The municipality whose board is responsible for the child, that is the placing municipality.",
                    FoundationJson.MUNICIPALITY,
                    ChildCase::getMunicipality,
                    ChildCase.Builder::municipality)
            .required(
                    "child",
                    "The child or young person.",
                    FoundationJson.PERSON,
                    ChildCase::getChild,
                    ChildCase.Builder::child)
            .optional(
                    "unaccompanied",
                    "Whether the child came to the country without guardians (ensamkommande). No rule lowers a requirement because of it.",
                    BOOLEAN,
                    ChildCase::getUnaccompanied,
                    ChildCase.Builder::unaccompanied)
            .optional(
                    "guardianCode",
                    "The register's variable Vårdnadshavare. Its code list is not published, so the code is held as given.",
                    TEXT,
                    ChildCase::getGuardianCode,
                    ChildCase.Builder::guardianCode)
            .optional(
                    "birthCountryCode",
                    "The register's variable on the child's country of birth, as given.",
                    TEXT,
                    ChildCase::getBirthCountryCode,
                    ChildCase.Builder::birthCountryCode)
            .list(
                    "parentBirthCountryCodes",
                    "The register's variable on the parents' countries of birth, as given.",
                    TEXT,
                    ChildCase::getParentBirthCountryCodes,
                    ChildCase.Builder::addParentBirthCountryCodes)
            .list(
                    "investigations",
                    "The investigations.",
                    PlacementDecisionJson.INVESTIGATION,
                    ChildCase::getInvestigations,
                    ChildCase.Builder::addInvestigations)
            .list(
                    "plans",
                    "The care plans and implementation plans.",
                    PlacementDecisionJson.PLAN,
                    ChildCase::getPlans,
                    ChildCase.Builder::addPlans)
            .list(
                    "careBases",
                    "The grounds of care over time, immediate care apart.",
                    PlacementLegalJson.CARE_BASIS,
                    ChildCase::getCareBases,
                    ChildCase.Builder::addCareBases)
            .list(
                    "immediateCares",
                    "The immediate takings into care.",
                    PlacementLegalJson.IMMEDIATE_CARE,
                    ChildCase::getImmediateCares,
                    ChildCase.Builder::addImmediateCares)
            .list(
                    "applications",
                    "The applications for care under LVU.",
                    PlacementLegalJson.CARE_APPLICATION,
                    ChildCase::getApplications,
                    ChildCase.Builder::addApplications)
            .list(
                    "restrictions",
                    "The decisions on contact, secret whereabouts, prohibition of removal and travel.",
                    PlacementLegalJson.RESTRICTION,
                    ChildCase::getRestrictions,
                    ChildCase.Builder::addRestrictions)
            .list(
                    "reviews",
                    "The considerations and examinations.",
                    PlacementLegalJson.REVIEW,
                    ChildCase::getReviews,
                    ChildCase.Builder::addReviews)
            .list(
                    "decisions",
                    "The decisions on placement.",
                    PlacementDecisionJson.PLACEMENT_DECISION,
                    ChildCase::getDecisions,
                    ChildCase.Builder::addDecisions)
            .list(
                    "placements",
                    "The placements.",
                    PlacementRecordJson.PLACEMENT,
                    ChildCase::getPlacements,
                    ChildCase.Builder::addPlacements)
            .list(
                    "caseworkers",
                    "Who was appointed for the contact with the child, over time.",
                    PlacementRecordJson.CASEWORKER_APPOINTMENT,
                    ChildCase::getCaseworkers,
                    ChildCase.Builder::addCaseworkers)
            .list(
                    "followUps",
                    "The follow-ups, visits and talks.",
                    PlacementFollowUpJson.FOLLOW_UP,
                    ChildCase::getFollowUps,
                    ChildCase.Builder::addFollowUps)
            .list(
                    "information",
                    "What the child was told.",
                    PlacementFollowUpJson.CHILD_INFORMATION,
                    ChildCase::getInformation,
                    ChildCase.Builder::addInformation)
            .list(
                    "healthExaminations",
                    "The health examinations.",
                    PlacementFollowUpJson.HEALTH_EXAMINATION,
                    ChildCase::getHealthExaminations,
                    ChildCase.Builder::addHealthExaminations)
            .list(
                    "referrals",
                    "The referrals to health care.",
                    PlacementFollowUpJson.REFERRAL,
                    ChildCase::getReferrals,
                    ChildCase.Builder::addReferrals)
            .list(
                    "schoolFollowUps",
                    "The follow-ups and mappings of schooling.",
                    PlacementFollowUpJson.SCHOOL_FOLLOW_UP,
                    ChildCase::getSchoolFollowUps,
                    ChildCase.Builder::addSchoolFollowUps)
            .list(
                    "aftercare",
                    "The follow-ups after care under LVU.",
                    PlacementLegalJson.AFTERCARE_FOLLOW_UP,
                    ChildCase::getAftercare,
                    ChildCase.Builder::addAftercare)
            .list(
                    "custodyTransfers",
                    "The applications for transfer of custody.",
                    PlacementLegalJson.CUSTODY_TRANSFER,
                    ChildCase::getCustodyTransfers,
                    ChildCase.Builder::addCustodyTransfers)
            .list(
                    "surveyDates",
                    "The days on which the child answered a survey about its situation.",
                    DATE,
                    ChildCase::getSurveyDates,
                    ChildCase.Builder::addSurveyDates)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public PlacementJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(
                CHILD_CASE,
                PlacementLegalJson.CARE_BASIS,
                PlacementLegalJson.IMMEDIATE_CARE,
                PlacementLegalJson.CARE_APPLICATION,
                PlacementLegalJson.RESTRICTION,
                PlacementLegalJson.REVIEW,
                PlacementLegalJson.AFTERCARE_FOLLOW_UP,
                PlacementLegalJson.CUSTODY_TRANSFER,
                PlacementDecisionJson.INVESTIGATION,
                PlacementDecisionJson.PLAN,
                PlacementDecisionJson.KIN_CONSIDERATION,
                PlacementDecisionJson.CHILD_OPINION,
                PlacementDecisionJson.PLACEMENT_DECISION,
                PlacementRecordJson.ADMISSION,
                PlacementRecordJson.DAILY_PRICE,
                PlacementRecordJson.PLACEMENT,
                PlacementRecordJson.CASEWORKER_APPOINTMENT,
                PlacementFollowUpJson.FOLLOW_UP,
                PlacementFollowUpJson.CHILD_INFORMATION,
                PlacementFollowUpJson.HEALTH_EXAMINATION,
                PlacementFollowUpJson.REFERRAL,
                PlacementFollowUpJson.SCHOOL_FOLLOW_UP);
    }
}
