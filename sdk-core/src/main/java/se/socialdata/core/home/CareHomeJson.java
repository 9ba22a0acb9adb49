package se.socialdata.core.home;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.identity.OrganisationNumber;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypes;
import se.socialdata.core.placement.PlacementForm;

/** How a residential care home and the like, and its parts, stand in JSON. */
final class CareHomeJson {

    static final JsonRecord<Permit> PERMIT = JsonRecord.of(
                    "Permit", Permit.class, Permit::builder, Permit.Builder::build)
            .describedAs(
                    "A permit of Inspektionen för vård och omsorg (IVO) to run a home (tillstånd), as its certificate states it.")
            .required(
                    "grantedDate",
                    "The first day of the permit.",
                    DATE,
                    Permit::getGrantedDate,
                    Permit.Builder::grantedDate)
            .optional(
                    "endDate",
                    "The last day, inclusive, of a permit that is limited in time or has been revoked.",
                    DATE,
                    Permit::getEndDate,
                    Permit.Builder::endDate)
            .flag("revoked", "Whether it ended because it was revoked.", Permit::isRevoked, Permit.Builder::revoked)
            .optional(
                    "targetGroup",
                    "The target group for which the home is approved.",
                    HomePartJson.TARGET_GROUP,
                    Permit::getTargetGroup,
                    Permit.Builder::targetGroup)
            .optionalInteger(
                    "maxPersons",
                    "The highest number of persons who may be cared for at the same time.",
                    integer(0, Integer.MAX_VALUE),
                    Permit::getMaxPersons,
                    Permit.Builder::maxPersons)
            .build();

    static final JsonRecord<HomeManager> HOME_MANAGER = JsonRecord.of(
                    "HomeManager", HomeManager.class, HomeManager::builder, HomeManager.Builder::build)
            .describedAs("The manager of a residential care home or the like (föreståndare), without name.")
            .required(
                    "startDate",
                    "The first day, inclusive.",
                    DATE,
                    HomeManager::getStartDate,
                    HomeManager.Builder::startDate)
            .optional(
                    "endDate", "The last day, inclusive.", DATE, HomeManager::getEndDate, HomeManager.Builder::endDate)
            .optional(
                    "universityEducation",
                    "Whether the manager has a university education of relevance to the home.",
                    BOOLEAN,
                    HomeManager::getUniversityEducation,
                    HomeManager.Builder::universityEducation)
            .optional(
                    "postSecondaryEducation",
                    "Whether the manager has at least a post-secondary education of relevance to the home.",
                    BOOLEAN,
                    HomeManager::getPostSecondaryEducation,
                    HomeManager.Builder::postSecondaryEducation)
            .optional(
                    "similarExperience",
                    "Whether the manager has experience of similar work.",
                    BOOLEAN,
                    HomeManager::getSimilarExperience,
                    HomeManager.Builder::similarExperience)
            .optional(
                    "suitable",
                    "Whether the manager is found personally suitable.",
                    BOOLEAN,
                    HomeManager::getSuitable,
                    HomeManager.Builder::suitable)
            .build();

    static final JsonRecord<StaffFacts> STAFF_FACTS = JsonRecord.of(
                    "StaffFacts", StaffFacts.class, StaffFacts::builder, StaffFacts.Builder::build)
            .describedAs(
                    "What the rules ask of the staff of a residential care home or the like (personaluppgifter), as stated on a day.")
            .required("date", "The day on which it was stated.", DATE, StaffFacts::getDate, StaffFacts.Builder::date)
            .optionalInteger(
                    "careStaff",
                    "How many are employed to give care, upbringing or treatment, the manager apart.",
                    integer(0, Integer.MAX_VALUE),
                    StaffFacts::getCareStaff,
                    StaffFacts.Builder::careStaff)
            .optionalInteger(
                    "educatedCareStaff",
                    "How many of them have at least two years of relevant post-secondary education, or what corresponds to it.",
                    integer(0, Integer.MAX_VALUE),
                    StaffFacts::getEducatedCareStaff,
                    StaffFacts.Builder::educatedCareStaff)
            .flag(
                    "specialReasons",
                    "Whether special reasons for the others are documented.",
                    StaffFacts::isSpecialReasons,
                    StaffFacts.Builder::specialReasons)
            .optional(
                    "suitabilityChecked",
                    "Whether all staff are found personally suitable.",
                    BOOLEAN,
                    StaffFacts::getSuitabilityChecked,
                    StaffFacts.Builder::suitabilityChecked)
            .optional(
                    "childCompetence",
                    "Whether there is staff with knowledge of children's needs and rights.",
                    BOOLEAN,
                    StaffFacts::getChildCompetence,
                    StaffFacts.Builder::childCompetence)
            .optional(
                    "childContactAppointed",
                    "Whether a person is appointed for information to the child, safety planning and contact with social services.",
                    BOOLEAN,
                    StaffFacts::getChildContactAppointed,
                    StaffFacts.Builder::childContactAppointed)
            .build();

    static final JsonRecord<HomeInspection> HOME_INSPECTION = JsonRecord.of(
                    "HomeInspection", HomeInspection.class, HomeInspection::builder, HomeInspection.Builder::build)
            .describedAs("An inspection by IVO and the decision after it (inspektion, tillsynsbeslut).")
            .required("date", "The day of the inspection.", DATE, HomeInspection::getDate, HomeInspection.Builder::date)
            .optional(
                    "notice",
                    "Whether it was announced.",
                    coded(InspectionNotice.class),
                    HomeInspection::getNotice,
                    HomeInspection.Builder::notice)
            .optional(
                    "childrenHeard",
                    "Whether those children and young people who agreed to it were talked with.",
                    BOOLEAN,
                    HomeInspection::getChildrenHeard,
                    HomeInspection.Builder::childrenHeard)
            .optional(
                    "decisionDate",
                    "The day of the decision.",
                    DATE,
                    HomeInspection::getDecisionDate,
                    HomeInspection.Builder::decisionDate)
            .list(
                    "results",
                    "What the decision says; empty where nothing was found.",
                    coded(InspectionResult.class),
                    HomeInspection::getResults,
                    HomeInspection.Builder::addResults)
            .list(
                    "categories",
                    "What it dealt with.",
                    coded(InspectionCategory.class),
                    HomeInspection::getCategories,
                    HomeInspection.Builder::addCategories)
            .optional(
                    "remedyReportedDate",
                    "The day on which the home reported how it remedies what was found.",
                    DATE,
                    HomeInspection::getRemedyReportedDate,
                    HomeInspection.Builder::remedyReportedDate)
            .optional(
                    "followedUpDate",
                    "The day on which IVO followed up.",
                    DATE,
                    HomeInspection::getFollowedUpDate,
                    HomeInspection.Builder::followedUpDate)
            .build();

    static final JsonType<OrganisationNumber> ORGANISATION_NUMBER = JsonTypes.text(
            OrganisationNumber.class,
            OrganisationNumber::parse,
            OrganisationNumber::toCanonical,
            "expected an organisation number of ten digits",
            "^[0-9]{10}$");

    static final JsonRecord<CareHome> CARE_HOME = HomePartJson.common(
                    JsonRecord.of("CareHome", CareHome.class, CareHome::builder, CareHome.Builder::build)
                            .describedAs(
                                    "A residential care home, or supported or protected accommodation, other than those of the state (HVB, stödboende, skyddat boende).")
                            .required(
                                    "form",
                                    "The form of placement that the home offers.",
                                    coded(PlacementForm.class),
                                    CareHome::getForm,
                                    CareHome.Builder::form))
            .optional(
                    "operator",
                    "Who runs the home, in law.",
                    coded(OperatorKind.class),
                    CareHome::getOperator,
                    CareHome.Builder::operator)
            .optional(
                    "organisationNumber",
                    "The organisation number of the operator.",
                    ORGANISATION_NUMBER,
                    CareHome::getOrganisationNumber,
                    CareHome.Builder::organisationNumber)
            .list("permits", "The permits.", PERMIT, CareHome::getPermits, CareHome.Builder::addPermits)
            .optional(
                    "notifiedDate",
                    "The day on which a municipality or region notified IVO of the home, which needs no permit.",
                    DATE,
                    CareHome::getNotifiedDate,
                    CareHome.Builder::notifiedDate)
            .list("managers", "The managers.", HOME_MANAGER, CareHome::getManagers, CareHome.Builder::addManagers)
            .list("staff", "What was stated of the staff.", STAFF_FACTS, CareHome::getStaff, CareHome.Builder::addStaff)
            .optional(
                    "houseRulesFollowedUpDate",
                    "The day on which the house rules were last followed up.",
                    DATE,
                    CareHome::getHouseRulesFollowedUpDate,
                    CareHome.Builder::houseRulesFollowedUpDate)
            .optional(
                    "acuteReception",
                    "Whether the home takes in acutely.",
                    BOOLEAN,
                    CareHome::getAcuteReception,
                    CareHome.Builder::acuteReception)
            .optional(
                    "investigates",
                    "Whether the home carries out investigations.",
                    BOOLEAN,
                    CareHome::getInvestigates,
                    CareHome.Builder::investigates)
            .optional(
                    "protectiveMeasures",
                    "Whether staffing and protective arrangements suffice against threats and violence.",
                    BOOLEAN,
                    CareHome::getProtectiveMeasures,
                    CareHome.Builder::protectiveMeasures)
            .optional(
                    "suitableForChildren",
                    "Whether the home is suitable for children whatever their age and sex.",
                    BOOLEAN,
                    CareHome::getSuitableForChildren,
                    CareHome.Builder::suitableForChildren)
            .optional(
                    "doctorAccess",
                    "Whether the home has access to a doctor with knowledge of its work.",
                    BOOLEAN,
                    CareHome::getDoctorAccess,
                    CareHome.Builder::doctorAccess)
            .optional(
                    "psychologistAccess",
                    "Whether the home has access to psychological expertise.",
                    BOOLEAN,
                    CareHome::getPsychologistAccess,
                    CareHome.Builder::psychologistAccess)
            .list(
                    "inspections",
                    "The inspections.",
                    HOME_INSPECTION,
                    CareHome::getInspections,
                    CareHome.Builder::addInspections)
            .optionalInteger(
                    "complaintCount",
                    "How many complaints IVO has received on the home.",
                    integer(0, Integer.MAX_VALUE),
                    CareHome::getComplaintCount,
                    CareHome.Builder::complaintCount)
            .build();

    private CareHomeJson() {}
}
