package se.socialdata.core.placement;

import static se.socialdata.core.json.JsonTypes.BOOLEAN;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;
import static se.socialdata.core.json.JsonTypes.integer;

import se.socialdata.core.json.JsonRecord;

/** The records of investigations, plans and decisions in JSON. */
final class PlacementDecisionJson {

    static final JsonRecord<Investigation> INVESTIGATION = JsonRecord.of(
                    "Investigation", Investigation.class, Investigation::builder, Investigation.Builder::build)
            .describedAs("An investigation of a child's need of protection or support (utredning), as a reference.")
            .required(
                    "reference",
                    "The reference in the case system. It must not be, or contain, a personal identity number.",
                    TEXT,
                    Investigation::getReference,
                    Investigation.Builder::reference)
            .required(
                    "startDate",
                    "The day on which the investigation was opened.",
                    DATE,
                    Investigation::getStartDate,
                    Investigation.Builder::startDate)
            .optional(
                    "endDate",
                    "The day on which it was closed.",
                    DATE,
                    Investigation::getEndDate,
                    Investigation.Builder::endDate)
            .build();

    static final JsonRecord<Plan> PLAN = JsonRecord.of("Plan", Plan.class, Plan::builder, Plan.Builder::build)
            .describedAs(
                    "A care plan (vårdplan) or an implementation plan (genomförandeplan), as a reference with the contents that rules ask for.")
            .required(
                    "reference",
                    "The reference in the case system. It must not be, or contain, a personal identity number.",
                    TEXT,
                    Plan::getReference,
                    Plan.Builder::reference)
            .required("kind", "Which plan it is.", coded(PlanKind.class), Plan::getKind, Plan.Builder::kind)
            .required(
                    "date",
                    "The day on which the plan was drawn up or renewed.",
                    DATE,
                    Plan::getDate,
                    Plan.Builder::date)
            .list(
                    "contents",
                    "What the plan gives an account of.",
                    coded(PlanContent.class),
                    Plan::getContents,
                    Plan.Builder::addContents)
            .list(
                    "omitted",
                    "What was left out for stated special reasons, which the ordinance allows (2025:468, 10 kap. 2-3 §§).",
                    coded(PlanContent.class),
                    Plan::getOmitted,
                    Plan.Builder::addOmitted)
            .build();

    static final JsonRecord<KinConsideration> KIN_CONSIDERATION = JsonRecord.of(
                    "KinConsideration",
                    KinConsideration.class,
                    KinConsideration::builder,
                    KinConsideration.Builder::build)
            .describedAs(
                    "How the board considered placing the child with a relative or another close person (anhörigprincipen).")
            .required(
                    "date",
                    "The day of the consideration.",
                    DATE,
                    KinConsideration::getDate,
                    KinConsideration.Builder::date)
            .optional(
                    "possible",
                    "Whether a placement with kin was found possible and best for the child.",
                    BOOLEAN,
                    KinConsideration::getPossible,
                    KinConsideration.Builder::possible)
            .list(
                    "asked",
                    "Who was asked or investigated.",
                    coded(KinRelation.class),
                    KinConsideration::getAsked,
                    KinConsideration.Builder::addAsked)
            .optional(
                    "childKnowsHome",
                    "Whether the child, not only the parents, knows the home.",
                    BOOLEAN,
                    KinConsideration::getChildKnowsHome,
                    KinConsideration.Builder::childKnowsHome)
            .optional(
                    "reason",
                    "Why a placement with kin cannot be made. Sensitive: never part of toString or a finding.",
                    TEXT,
                    KinConsideration::getReason,
                    KinConsideration.Builder::reason)
            .build();

    static final JsonRecord<ChildOpinion> CHILD_OPINION = JsonRecord.of(
                    "ChildOpinion", ChildOpinion.class, ChildOpinion::builder, ChildOpinion.Builder::build)
            .describedAs(
                    "The child's opinion on a decision, or why it is missing (barnets åsikt och inställning, SoL 3 kap. 2 §, LVU 36 §).")
            .optional(
                    "date",
                    "The day on which the opinion was given.",
                    DATE,
                    ChildOpinion::getDate,
                    ChildOpinion.Builder::date)
            .optional(
                    "means",
                    "How the opinion reached social services.",
                    coded(OpinionMeans.class),
                    ChildOpinion::getMeans,
                    ChildOpinion.Builder::means)
            .optional(
                    "text",
                    "The opinion in the child's words. Sensitive: never part of toString or a finding.",
                    TEXT,
                    ChildOpinion::getText,
                    ChildOpinion.Builder::text)
            .optional(
                    "missingReason",
                    "Why there is no opinion. Sensitive: never part of toString or a finding.",
                    TEXT,
                    ChildOpinion::getMissingReason,
                    ChildOpinion.Builder::missingReason)
            .flag(
                    "weighed",
                    "Whether the opinion was given weight by age and maturity.",
                    ChildOpinion::isWeighed,
                    ChildOpinion.Builder::weighed)
            .build();

    static final JsonRecord<PlacementDecision> PLACEMENT_DECISION = JsonRecord.of(
                    "PlacementDecision",
                    PlacementDecision.class,
                    PlacementDecision::builder,
                    PlacementDecision.Builder::build)
            .describedAs(
                    "The board's decision to place a child in a home (beslut om placering), with what the law asks of it.")
            .required(
                    "reference",
                    "The reference in the case system, unique within the case. It must not be, or contain, a personal identity number.",
                    TEXT,
                    PlacementDecision::getReference,
                    PlacementDecision.Builder::reference)
            .required(
                    "date",
                    "The day of the decision.",
                    DATE,
                    PlacementDecision::getDate,
                    PlacementDecision.Builder::date)
            .required(
                    "form",
                    "The form of placement decided.",
                    coded(PlacementForm.class),
                    PlacementDecision::getForm,
                    PlacementDecision.Builder::form)
            .optional(
                    "bestInterestsAssessedDate",
                    "The day on which the child's best interests were assessed.",
                    DATE,
                    PlacementDecision::getBestInterestsAssessedDate,
                    PlacementDecision.Builder::bestInterestsAssessedDate)
            .optional(
                    "suitabilityAssessedDate",
                    "The day on which the home was assessed against this child's needs.",
                    DATE,
                    PlacementDecision::getSuitabilityAssessedDate,
                    PlacementDecision.Builder::suitabilityAssessedDate)
            .optional(
                    "investigationReference",
                    "The investigation that the assessment starts from.",
                    TEXT,
                    PlacementDecision::getInvestigationReference,
                    PlacementDecision.Builder::investigationReference)
            .optional(
                    "carePlanReference",
                    "The care plan that the assessment starts from.",
                    TEXT,
                    PlacementDecision::getCarePlanReference,
                    PlacementDecision.Builder::carePlanReference)
            .list(
                    "consideredFactors",
                    "What was weighed in the choice of home.",
                    coded(ConsideredFactor.class),
                    PlacementDecision::getConsideredFactors,
                    PlacementDecision.Builder::addConsideredFactors)
            .optional(
                    "kinConsideration",
                    "How a placement with kin was considered.",
                    KIN_CONSIDERATION,
                    PlacementDecision::getKinConsideration,
                    PlacementDecision.Builder::kinConsideration)
            .optional(
                    "childOpinion",
                    "The child's opinion.",
                    CHILD_OPINION,
                    PlacementDecision::getChildOpinion,
                    PlacementDecision.Builder::childOpinion)
            .flag(
                    "homeAlternativesConsidered",
                    "Whether solutions at home were considered before a placement outside it.",
                    PlacementDecision::isHomeAlternativesConsidered,
                    PlacementDecision.Builder::homeAlternativesConsidered)
            .optional(
                    "careNeeded",
                    "Whether the child needs care and treatment, as against housing with support.",
                    BOOLEAN,
                    PlacementDecision::getCareNeeded,
                    PlacementDecision.Builder::careNeeded)
            .optional(
                    "specialSupervisionNeeded",
                    "Whether the child needs particularly close supervision (särskilt noggrann tillsyn).",
                    BOOLEAN,
                    PlacementDecision::getSpecialSupervisionNeeded,
                    PlacementDecision.Builder::specialSupervisionNeeded)
            .optional(
                    "homeInvestigatedDate",
                    "The day on which the home had been investigated; for an emergency home to the extent that the situation allowed.",
                    DATE,
                    PlacementDecision::getHomeInvestigatedDate,
                    PlacementDecision.Builder::homeInvestigatedDate)
            .optional(
                    "registerExtractsDate",
                    "The day on which extracts from the criminal records and the register of suspicions were obtained.",
                    DATE,
                    PlacementDecision::getRegisterExtractsDate,
                    PlacementDecision.Builder::registerExtractsDate)
            .optionalInteger(
                    "placedChildrenInHome",
                    "The number of placed children in the home once the decision is carried out, this child included.",
                    integer(1, 100),
                    PlacementDecision::getPlacedChildrenInHome,
                    PlacementDecision.Builder::placedChildrenInHome)
            .optional(
                    "inspectorateNotifiedDate",
                    "The day on which the decision was reported to the inspectorate because of the number of placed children.",
                    DATE,
                    PlacementDecision::getInspectorateNotifiedDate,
                    PlacementDecision.Builder::inspectorateNotifiedDate)
            .build();

    private PlacementDecisionJson() {}
}
