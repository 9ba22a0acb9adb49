package se.socialdata.core.home;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.placement.PlacementForm;

/** How a family home, and what boards and courses have to do with it, stand in JSON. */
final class FamilyHomeJson {

    static final JsonRecord<HomeConsent> HOME_CONSENT = JsonRecord.of(
                    "HomeConsent", HomeConsent.class, HomeConsent::builder, HomeConsent.Builder::build)
            .describedAs("A board's consent to a family home (medgivande, godkännande), and its revocation.")
            .required(
                    "municipality",
                    "The municipality whose board gave the consent.",
                    FoundationJson.MUNICIPALITY,
                    HomeConsent::getMunicipality,
                    HomeConsent.Builder::municipality)
            .required(
                    "decisionDate",
                    "The day of the decision.",
                    DATE,
                    HomeConsent::getDecisionDate,
                    HomeConsent.Builder::decisionDate)
            .optional(
                    "investigationReference",
                    "The HomeInvestigation that the decision rests on.",
                    TEXT,
                    HomeConsent::getInvestigationReference,
                    HomeConsent.Builder::investigationReference)
            .optional(
                    "homeHeardDate",
                    "The day on which the home was heard before a revocation.",
                    DATE,
                    HomeConsent::getHomeHeardDate,
                    HomeConsent.Builder::homeHeardDate)
            .optional(
                    "revokedDate",
                    "The day on which the board revoked the consent.",
                    DATE,
                    HomeConsent::getRevokedDate,
                    HomeConsent.Builder::revokedDate)
            .build();

    static final JsonRecord<HomeInvestigation> HOME_INVESTIGATION = JsonRecord.of(
                    "HomeInvestigation",
                    HomeInvestigation.class,
                    HomeInvestigation::builder,
                    HomeInvestigation.Builder::build)
            .describedAs("The investigation of a family home before a board approves it (familjehemsutredning).")
            .required(
                    "reference",
                    "The reference in the case system, unique within the home. It must not be, or contain, a personal identity number.",
                    TEXT,
                    HomeInvestigation::getReference,
                    HomeInvestigation.Builder::reference)
            .optional(
                    "municipality",
                    "The municipality whose board investigated.",
                    FoundationJson.MUNICIPALITY,
                    HomeInvestigation::getMunicipality,
                    HomeInvestigation.Builder::municipality)
            .optional(
                    "startDate",
                    "The day on which it began.",
                    DATE,
                    HomeInvestigation::getStartDate,
                    HomeInvestigation.Builder::startDate)
            .optional(
                    "completedDate",
                    "The day on which it was completed.",
                    DATE,
                    HomeInvestigation::getCompletedDate,
                    HomeInvestigation.Builder::completedDate)
            .list(
                    "areas",
                    "The items that it covers.",
                    coded(InvestigationArea.class),
                    HomeInvestigation::getAreas,
                    HomeInvestigation.Builder::addAreas)
            .list(
                    "instruments",
                    "The methods that were used.",
                    coded(InvestigationInstrument.class),
                    HomeInvestigation::getInstruments,
                    HomeInvestigation.Builder::addInstruments)
            .optionalInteger(
                    "referenceCount",
                    "How many references were obtained.",
                    integer(0, Integer.MAX_VALUE),
                    HomeInvestigation::getReferenceCount,
                    HomeInvestigation.Builder::referenceCount)
            .flag(
                    "suitabilityReasoned",
                    "Whether the reasoning on suitability is documented and linked to the needs of a child.",
                    HomeInvestigation::isSuitabilityReasoned,
                    HomeInvestigation.Builder::suitabilityReasoned)
            .optional(
                    "presentedToHomeDate",
                    "The day on which it was presented to and gone through with the family.",
                    DATE,
                    HomeInvestigation::getPresentedToHomeDate,
                    HomeInvestigation.Builder::presentedToHomeDate)
            .optional(
                    "limitation",
                    "What the situation allowed, where the investigation of an emergency home was cut short.",
                    TEXT,
                    HomeInvestigation::getLimitation,
                    HomeInvestigation.Builder::limitation)
            .build();

    static final JsonRecord<HomeTraining> HOME_TRAINING = JsonRecord.of(
                    "HomeTraining", HomeTraining.class, HomeTraining::builder, HomeTraining.Builder::build)
            .describedAs("A course that a family home has completed (genomgången utbildning).")
            .required(
                    "kind", "The course.", coded(TrainingKind.class), HomeTraining::getKind, HomeTraining.Builder::kind)
            .required(
                    "completedDate",
                    "The day on which it was completed.",
                    DATE,
                    HomeTraining::getCompletedDate,
                    HomeTraining.Builder::completedDate)
            .build();

    static final JsonRecord<SupportAgreement> SUPPORT_AGREEMENT = JsonRecord.of(
                    "SupportAgreement",
                    SupportAgreement.class,
                    SupportAgreement::builder,
                    SupportAgreement.Builder::build)
            .describedAs("What a board or provider has agreed to give a family home in support (avtal om stöd).")
            .required(
                    "startDate",
                    "The first day, inclusive.",
                    DATE,
                    SupportAgreement::getStartDate,
                    SupportAgreement.Builder::startDate)
            .optional(
                    "endDate",
                    "The last day, inclusive.",
                    DATE,
                    SupportAgreement::getEndDate,
                    SupportAgreement.Builder::endDate)
            .list(
                    "kinds",
                    "The kinds of support.",
                    coded(HomeSupport.class),
                    SupportAgreement::getKinds,
                    SupportAgreement.Builder::addKinds)
            .optional(
                    "mentorHomeKey",
                    "The key of the mentor family.",
                    TEXT,
                    SupportAgreement::getMentorHomeKey,
                    SupportAgreement.Builder::mentorHomeKey)
            .list(
                    "riskReviewDates",
                    "The days on which protective and risk factors were gone through (handledningsmall).",
                    DATE,
                    SupportAgreement::getRiskReviewDates,
                    SupportAgreement.Builder::addRiskReviewDates)
            .build();

    static final JsonRecord<HomeStatement> HOME_STATEMENT = JsonRecord.of(
                    "HomeStatement", HomeStatement.class, HomeStatement::builder, HomeStatement.Builder::build)
            .describedAs(
                    "The home's own view of an entry on it, as part of the record (hemmets insyn, bemötande, rättelse och överklagande).")
            .required(
                    "kind",
                    "What the home did.",
                    coded(StatementKind.class),
                    HomeStatement::getKind,
                    HomeStatement.Builder::kind)
            .required("date", "The day.", DATE, HomeStatement::getDate, HomeStatement.Builder::date)
            .optional(
                    "property",
                    "The property of the entry that it concerns, for example {@code consents[0]}.",
                    TEXT,
                    HomeStatement::getProperty,
                    HomeStatement.Builder::property)
            .optional("text", "What the home says.", TEXT, HomeStatement::getText, HomeStatement.Builder::text)
            .optional(
                    "answeredDate",
                    "The day on which it was answered or decided.",
                    DATE,
                    HomeStatement::getAnsweredDate,
                    HomeStatement.Builder::answeredDate)
            .optional(
                    "granted",
                    "Whether the home got what it asked for.",
                    BOOLEAN,
                    HomeStatement::getGranted,
                    HomeStatement.Builder::granted)
            .build();

    static final JsonRecord<ReceptionDecision> RECEPTION_DECISION = JsonRecord.of(
                    "ReceptionDecision",
                    ReceptionDecision.class,
                    ReceptionDecision::builder,
                    ReceptionDecision.Builder::build)
            .describedAs(
                    "A decision that a person may not, or only within limits, take in other people's children (förbud eller begränsning).")
            .required(
                    "kind",
                    "Prohibition or limitation.",
                    coded(RestrictionOfReception.class),
                    ReceptionDecision::getKind,
                    ReceptionDecision.Builder::kind)
            .required(
                    "decisionDate",
                    "The day of the decision.",
                    DATE,
                    ReceptionDecision::getDecisionDate,
                    ReceptionDecision.Builder::decisionDate)
            .optional(
                    "endDate",
                    "The last day, inclusive.",
                    DATE,
                    ReceptionDecision::getEndDate,
                    ReceptionDecision.Builder::endDate)
            .flag(
                    "justifiedException",
                    "Whether it is obviously justified that a child stays in the home all the same.",
                    ReceptionDecision::isJustifiedException,
                    ReceptionDecision.Builder::justifiedException)
            .build();

    static final JsonRecord<FamilyHome> FAMILY_HOME = HomePartJson.common(
                    JsonRecord.of("FamilyHome", FamilyHome.class, FamilyHome::builder, FamilyHome.Builder::build)
                            .describedAs(
                                    "A family home of any sort: family home, network home, emergency home, enhanced or consultant-supported (familjehem, jourhem).")
                            .required(
                                    "form",
                                    "The form of placement that the home offers.",
                                    coded(PlacementForm.class),
                                    FamilyHome::getForm,
                                    FamilyHome.Builder::form))
            .list(
                    "consents",
                    "The consents of boards, and their revocations.",
                    HOME_CONSENT,
                    FamilyHome::getConsents,
                    FamilyHome.Builder::addConsents)
            .optional(
                    "consentRevokedEarlier",
                    "Whether a board has revoked its consent earlier, where it is only stated.",
                    BOOLEAN,
                    FamilyHome::getConsentRevokedEarlier,
                    FamilyHome.Builder::consentRevokedEarlier)
            .list(
                    "investigations",
                    "The investigations.",
                    HOME_INVESTIGATION,
                    FamilyHome::getInvestigations,
                    FamilyHome.Builder::addInvestigations)
            .optionalInteger(
                    "adultsAtHome",
                    "How many adults live at home.",
                    integer(0, Integer.MAX_VALUE),
                    FamilyHome::getAdultsAtHome,
                    FamilyHome.Builder::adultsAtHome)
            .list(
                    "adults",
                    "The adults who live at home, as far as they are recorded.",
                    HouseholdJson.HOUSEHOLD_ADULT,
                    FamilyHome::getAdults,
                    FamilyHome.Builder::addAdults)
            .optionalInteger(
                    "ownChildrenAtHome",
                    "How many children of their own live at home.",
                    integer(0, Integer.MAX_VALUE),
                    FamilyHome::getOwnChildrenAtHome,
                    FamilyHome.Builder::ownChildrenAtHome)
            .list(
                    "ownChildren",
                    "The children of their own who live at home, as far as they are recorded.",
                    HouseholdJson.OWN_CHILD,
                    FamilyHome::getOwnChildren,
                    FamilyHome.Builder::addOwnChildren)
            .list(
                    "criminalRecordChecks",
                    "The extracts from registers of the police: sensitive, and for the board to judge.",
                    HouseholdJson.CRIMINAL_RECORD_CHECK,
                    FamilyHome::getCriminalRecordChecks,
                    FamilyHome.Builder::addCriminalRecordChecks)
            .optional(
                    "runawaySearch",
                    "Whether the home is able to search for a child who has run away.",
                    BOOLEAN,
                    FamilyHome::getRunawaySearch,
                    FamilyHome.Builder::runawaySearch)
            .optional(
                    "activityLevelCode",
                    "How active a life the home leads. No scale is published, so the code of the register is held as given.",
                    TEXT,
                    FamilyHome::getActivityLevelCode,
                    FamilyHome.Builder::activityLevelCode)
            .optional(
                    "longTerm",
                    "Whether the home takes in children for their upbringing (uppväxtplacering).",
                    BOOLEAN,
                    FamilyHome::getLongTerm,
                    FamilyHome.Builder::longTerm)
            .optional(
                    "contracted",
                    "Whether the home is under contract and paid also when no child is placed there.",
                    BOOLEAN,
                    FamilyHome::getContracted,
                    FamilyHome.Builder::contracted)
            .list(
                    "trainings",
                    "The courses that the home has completed.",
                    HOME_TRAINING,
                    FamilyHome::getTrainings,
                    FamilyHome.Builder::addTrainings)
            .list(
                    "supportAgreements",
                    "What the home has been promised in support.",
                    SUPPORT_AGREEMENT,
                    FamilyHome::getSupportAgreements,
                    FamilyHome.Builder::addSupportAgreements)
            .list(
                    "receptionDecisions",
                    "The prohibitions and limitations on taking in other people's children.",
                    RECEPTION_DECISION,
                    FamilyHome::getReceptionDecisions,
                    FamilyHome.Builder::addReceptionDecisions)
            .list(
                    "statements",
                    "The home's own view of the entry.",
                    HOME_STATEMENT,
                    FamilyHome::getStatements,
                    FamilyHome.Builder::addStatements)
            .build();

    private FamilyHomeJson() {}
}
