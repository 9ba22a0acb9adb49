package se.socialdata.core.home;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.identity.Sex;
import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;

/** How the parts of a family home stand in JSON. */
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

    static final JsonRecord<CriminalRecordCheck> CRIMINAL_RECORD_CHECK = JsonRecord.of(
                    "CriminalRecordCheck",
                    CriminalRecordCheck.class,
                    CriminalRecordCheck::builder,
                    CriminalRecordCheck.Builder::build)
            .describedAs(
                    "An extract from a register of the police (registerutdrag, uppgift om brott): a sensitive fact.")
            .required(
                    "register",
                    "The register.",
                    coded(PoliceRegister.class),
                    CriminalRecordCheck::getRegister,
                    CriminalRecordCheck.Builder::register)
            .required(
                    "subject",
                    "Whom the extract concerns.",
                    coded(RecordSubject.class),
                    CriminalRecordCheck::getSubject,
                    CriminalRecordCheck.Builder::subject)
            .required(
                    "obtainedDate",
                    "The day on which it was obtained.",
                    DATE,
                    CriminalRecordCheck::getObtainedDate,
                    CriminalRecordCheck.Builder::obtainedDate)
            .optional(
                    "entryFound",
                    "Whether there was an entry.",
                    BOOLEAN,
                    CriminalRecordCheck::getEntryFound,
                    CriminalRecordCheck.Builder::entryFound)
            .build();

    static final JsonRecord<OwnChild> OWN_CHILD = JsonRecord.of(
                    "OwnChild", OwnChild.class, OwnChild::builder, OwnChild.Builder::build)
            .describedAs("A child of the family who lives at home (eget barn i hemmet), without identity.")
            .optionalInteger(
                    "birthYear",
                    "The year of birth.",
                    integer(1900, 2100),
                    OwnChild::getBirthYear,
                    OwnChild.Builder::birthYear)
            .optional("sex", "The sex.", coded(Sex.class), OwnChild::getSex, OwnChild.Builder::sex)
            .build();

    static final JsonRecord<HouseholdAdult> HOUSEHOLD_ADULT = JsonRecord.of(
                    "HouseholdAdult", HouseholdAdult.class, HouseholdAdult::builder, HouseholdAdult.Builder::build)
            .describedAs("An adult who lives in a family home (vuxen i hemmet), without identity.")
            .flag(
                    "parent",
                    "Whether the adult is a family home parent, as against another member of the household.",
                    HouseholdAdult::isParent,
                    HouseholdAdult.Builder::parent)
            .optionalInteger(
                    "birthYear",
                    "The year of birth.",
                    integer(1900, 2100),
                    HouseholdAdult::getBirthYear,
                    HouseholdAdult.Builder::birthYear)
            .optional("sex", "The sex.", coded(Sex.class), HouseholdAdult::getSex, HouseholdAdult.Builder::sex)
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

    private FamilyHomeJson() {}
}
