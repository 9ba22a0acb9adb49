package se.socialdata.core.assistance;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import se.socialdata.core.json.FoundationJson;
import se.socialdata.core.json.JsonRecord;

/** The case of a household in JSON. */
final class AssistanceCaseJson {

    static final JsonRecord<Household> HOUSEHOLD = JsonRecord.of(
                    "Household", Household.class, Household::builder, Household.Builder::build)
            .describedAs("A household that applies for economic assistance (hushåll).")
            .required(
                    "key",
                    "The household's key in the register of the municipality. It must not be, or contain, a personal identity number.",
                    TEXT,
                    Household::getKey,
                    Household.Builder::key)
            .required(
                    "applicant",
                    "The applicant.",
                    FoundationJson.PERSON,
                    Household::getApplicant,
                    Household.Builder::applicant)
            .optional(
                    "coApplicant",
                    "The applicant's spouse or cohabitant.",
                    FoundationJson.PERSON,
                    Household::getCoApplicant,
                    Household.Builder::coApplicant)
            .list(
                    "children",
                    "The children and other young persons who live at home.",
                    FoundationJson.PERSON,
                    Household::getChildren,
                    Household.Builder::addChildren)
            .build();

    static final JsonRecord<AssistanceApplication> APPLICATION = JsonRecord.of(
                    "AssistanceApplication",
                    AssistanceApplication.class,
                    AssistanceApplication::builder,
                    AssistanceApplication.Builder::build)
            .describedAs("An application for economic assistance (ansökan).")
            .required(
                    "reference",
                    "The reference in the case system, unique within the case.",
                    TEXT,
                    AssistanceApplication::getReference,
                    AssistanceApplication.Builder::reference)
            .required(
                    "date",
                    "The day on which the application came in.",
                    DATE,
                    AssistanceApplication::getDate,
                    AssistanceApplication.Builder::date)
            .list(
                    "components",
                    "What is applied for.",
                    coded(AssistanceComponent.class),
                    AssistanceApplication::getComponents,
                    AssistanceApplication.Builder::addComponents)
            .optional(
                    "withdrawnDate",
                    "The day on which the applicant withdrew it.",
                    DATE,
                    AssistanceApplication::getWithdrawnDate,
                    AssistanceApplication.Builder::withdrawnDate)
            .build();

    static final JsonRecord<InformationCheck> CHECK = JsonRecord.of(
                    "InformationCheck",
                    InformationCheck.class,
                    InformationCheck::builder,
                    InformationCheck.Builder::build)
            .describedAs("That information was fetched from an authority for the needs assessment (SSBTEK).")
            .required(
                    "source",
                    "From whom.",
                    coded(InformationSource.class),
                    InformationCheck::getSource,
                    InformationCheck.Builder::source)
            .required(
                    "date",
                    "The day on which it was fetched.",
                    DATE,
                    InformationCheck::getDate,
                    InformationCheck.Builder::date)
            .build();

    static final JsonRecord<NeedsAssessment> ASSESSMENT = JsonRecord.of(
                    "NeedsAssessment", NeedsAssessment.class, NeedsAssessment::builder, NeedsAssessment.Builder::build)
            .describedAs("The individual assessment of needs before a decision (individuell behovsbedömning).")
            .required(
                    "reference",
                    "The reference in the case system, unique within the case.",
                    TEXT,
                    NeedsAssessment::getReference,
                    NeedsAssessment.Builder::reference)
            .required(
                    "applicationReference",
                    "The application that is assessed.",
                    TEXT,
                    NeedsAssessment::getApplicationReference,
                    NeedsAssessment.Builder::applicationReference)
            .required(
                    "date",
                    "The day on which the assessment was finished.",
                    DATE,
                    NeedsAssessment::getDate,
                    NeedsAssessment.Builder::date)
            .optional(
                    "reasonableLiving",
                    "Whether the assessment says what a reasonable standard of living asks for.",
                    BOOLEAN,
                    NeedsAssessment::getReasonableLiving,
                    NeedsAssessment.Builder::reasonableLiving)
            .optional(
                    "bestInterests",
                    "Whether the best interests of the children are considered.",
                    BOOLEAN,
                    NeedsAssessment::getBestInterests,
                    NeedsAssessment.Builder::bestInterests)
            .optional(
                    "violenceConsidered",
                    "Whether exposure to violence or other abuse is considered.",
                    BOOLEAN,
                    NeedsAssessment::getViolenceConsidered,
                    NeedsAssessment.Builder::violenceConsidered)
            .optional(
                    "otherSupportConsidered",
                    "Whether other benefits that the persons may be entitled to are considered.",
                    BOOLEAN,
                    NeedsAssessment::getOtherSupportConsidered,
                    NeedsAssessment.Builder::otherSupportConsidered)
            .list(
                    "checks",
                    "What was fetched from authorities.",
                    CHECK,
                    NeedsAssessment::getChecks,
                    NeedsAssessment.Builder::addChecks)
            .build();

    static final JsonRecord<ComponentDecision> COMPONENT_DECISION = JsonRecord.of(
                    "ComponentDecision",
                    ComponentDecision.class,
                    ComponentDecision::builder,
                    ComponentDecision.Builder::build)
            .describedAs("What was applied for and granted for one purpose.")
            .required(
                    "component",
                    "What it is for.",
                    coded(AssistanceComponent.class),
                    ComponentDecision::getComponent,
                    ComponentDecision.Builder::component)
            .optional(
                    "appliedAmount",
                    "The amount applied for, in kronor.",
                    FoundationJson.MONEY,
                    ComponentDecision::getAppliedAmount,
                    ComponentDecision.Builder::appliedAmount)
            .optional(
                    "grantedAmount",
                    "The amount granted, in kronor; absent means nothing.",
                    FoundationJson.MONEY,
                    part -> AssistanceRecordJson.more(part.getGrantedAmount()),
                    ComponentDecision.Builder::grantedAmount)
            .build();

    static final JsonRecord<AssistanceDecision> DECISION = JsonRecord.of(
                    "AssistanceDecision",
                    AssistanceDecision.class,
                    AssistanceDecision::builder,
                    AssistanceDecision.Builder::build)
            .describedAs("A decision on economic assistance (beslut om ekonomiskt bistånd).")
            .required(
                    "reference",
                    "The reference in the case system, unique within the case.",
                    TEXT,
                    AssistanceDecision::getReference,
                    AssistanceDecision.Builder::reference)
            .required(
                    "date",
                    "The day of the decision.",
                    DATE,
                    AssistanceDecision::getDate,
                    AssistanceDecision.Builder::date)
            .required(
                    "applicationReference",
                    "The application that is decided.",
                    TEXT,
                    AssistanceDecision::getApplicationReference,
                    AssistanceDecision.Builder::applicationReference)
            .optional(
                    "assessmentReference",
                    "The needs assessment that the decision rests on.",
                    TEXT,
                    AssistanceDecision::getAssessmentReference,
                    AssistanceDecision.Builder::assessmentReference)
            .required(
                    "month",
                    "The calendar month that the assistance concerns, as 2025-03.",
                    FoundationJson.MONTH,
                    AssistanceDecision::getMonth,
                    AssistanceDecision.Builder::month)
            .required(
                    "outcome",
                    "How it was decided.",
                    coded(AssistanceOutcome.class),
                    AssistanceDecision::getOutcome,
                    AssistanceDecision.Builder::outcome)
            .optional(
                    "normHousehold",
                    "The household as the norm was computed for it.",
                    NormJson.HOUSEHOLD,
                    AssistanceDecision::getNormHousehold,
                    AssistanceDecision.Builder::normHousehold)
            .optional(
                    "normAmount",
                    "The national norm as the decision states it, before income, in kronor.",
                    FoundationJson.MONEY,
                    AssistanceDecision::getNormAmount,
                    AssistanceDecision.Builder::normAmount)
            .list(
                    "components",
                    "What was granted and rejected, purpose by purpose.",
                    COMPONENT_DECISION,
                    AssistanceDecision::getComponents,
                    AssistanceDecision.Builder::addComponents)
            .build();

    static final JsonRecord<SupportPlan> PLAN = JsonRecord.of(
                    "SupportPlan", SupportPlan.class, SupportPlan::builder, SupportPlan.Builder::build)
            .describedAs("A plan towards self-support (individuell planering).")
            .required("date", "The day of the plan.", DATE, SupportPlan::getDate, SupportPlan.Builder::date)
            .list(
                    "parties",
                    "Whom the plan concerns.",
                    coded(PlanParty.class),
                    SupportPlan::getParties,
                    SupportPlan.Builder::addParties)
            .optional(
                    "metSeparately",
                    "Whether the adult was met without the other adult of the household.",
                    BOOLEAN,
                    SupportPlan::getMetSeparately,
                    SupportPlan.Builder::metSeparately)
            .list(
                    "duties",
                    "What is asked of the recipient.",
                    coded(RecipientDuty.class),
                    SupportPlan::getDuties,
                    SupportPlan.Builder::addDuties)
            .optional(
                    "measureCode",
                    "The municipal labour-market measure, as given.",
                    TEXT,
                    SupportPlan::getMeasureCode,
                    SupportPlan.Builder::measureCode)
            .build();

    static final JsonRecord<ViolenceQuestion> VIOLENCE_QUESTION = JsonRecord.of(
                    "ViolenceQuestion",
                    ViolenceQuestion.class,
                    ViolenceQuestion::builder,
                    ViolenceQuestion.Builder::build)
            .describedAs("That an adult was asked about violence. The answer is not held.")
            .required("date", "The day.", DATE, ViolenceQuestion::getDate, ViolenceQuestion.Builder::date)
            .required(
                    "asked",
                    "Who was asked.",
                    coded(PlanParty.class),
                    ViolenceQuestion::getAsked,
                    ViolenceQuestion.Builder::asked)
            .required(
                    "alone",
                    "Whether the person was alone with the caseworker.",
                    BOOLEAN,
                    ViolenceQuestion::isAlone,
                    ViolenceQuestion.Builder::alone)
            .flag(
                    "standardised",
                    "Whether the questions were standardised, as FREDA-kortfrågor are.",
                    ViolenceQuestion::isStandardised,
                    ViolenceQuestion.Builder::standardised)
            .build();

    static final JsonRecord<AssistanceCase> CASE = JsonRecord.of(
                    "AssistanceCase", AssistanceCase.class, AssistanceCase::builder, AssistanceCase.Builder::build)
            .describedAs(
                    "A household's case of economic assistance: what was applied for, assessed, decided and planned.")
            .required(
                    "id",
                    "The id of the case in the case system. It must not be, or contain, a personal identity number.",
                    TEXT,
                    AssistanceCase::getId,
                    AssistanceCase.Builder::id)
            .required(
                    "municipality",
                    "The municipality whose board is responsible.",
                    FoundationJson.MUNICIPALITY,
                    AssistanceCase::getMunicipality,
                    AssistanceCase.Builder::municipality)
            .required(
                    "household",
                    "The household.",
                    HOUSEHOLD,
                    AssistanceCase::getHousehold,
                    AssistanceCase.Builder::household)
            .list(
                    "applications",
                    "The applications.",
                    APPLICATION,
                    AssistanceCase::getApplications,
                    AssistanceCase.Builder::addApplications)
            .list(
                    "assessments",
                    "The needs assessments.",
                    ASSESSMENT,
                    AssistanceCase::getAssessments,
                    AssistanceCase.Builder::addAssessments)
            .list(
                    "decisions",
                    "The decisions.",
                    DECISION,
                    AssistanceCase::getDecisions,
                    AssistanceCase.Builder::addDecisions)
            .list(
                    "plans",
                    "The plans towards self-support.",
                    PLAN,
                    AssistanceCase::getPlans,
                    AssistanceCase.Builder::addPlans)
            .list(
                    "violenceQuestions",
                    "The occasions on which an adult was asked about violence.",
                    VIOLENCE_QUESTION,
                    AssistanceCase::getViolenceQuestions,
                    AssistanceCase.Builder::addViolenceQuestions)
            .build();

    private AssistanceCaseJson() {}
}
