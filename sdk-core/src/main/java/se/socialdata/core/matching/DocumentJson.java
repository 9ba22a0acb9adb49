package se.socialdata.core.matching;

import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.ValueProperty;
import se.socialdata.core.placement.PlacementJson;

/** Sibling groups and documents in JSON. */
final class DocumentJson {

    static final JsonRecord<SiblingPair> SIBLING_PAIR = JsonRecord.ofValues(
            "SiblingPair",
            SiblingPair.class,
            "Two siblings, by the keys of their needs, in no particular order.",
            properties -> {
                ValueProperty<String> first =
                        properties.required("first", "The key of a sibling's need.", TEXT, SiblingPair::first);
                ValueProperty<String> second =
                        properties.required("second", "The key of the other's.", TEXT, SiblingPair::second);
                return values -> SiblingPair.of(values.get(first), values.get(second));
            });

    static final JsonRecord<SiblingGroup> SIBLING_GROUP = JsonRecord.of(
                    "SiblingGroup", SiblingGroup.class, SiblingGroup::builder, SiblingGroup.Builder::build)
            .describedAs(
                    "Siblings who are to be placed at the same time, and who of them should live together (syskongrupp).")
            .required(
                    "id",
                    "The key of the group. It must not be, or contain, a personal identity number.",
                    TEXT,
                    SiblingGroup::getId,
                    SiblingGroup.Builder::id)
            .list(
                    "needs",
                    "What each of them needs.",
                    NeedJson.PLACEMENT_NEED,
                    SiblingGroup::getNeeds,
                    SiblingGroup.Builder::addNeeds)
            .list(
                    "mustTogether",
                    "The pairs who should live together; they are split only where nothing else can be found, and then as few as can be.",
                    SIBLING_PAIR,
                    SiblingGroup::getMustTogether,
                    SiblingGroup.Builder::addMustTogether)
            .list(
                    "mustNotTogether",
                    "The pairs who must not live together, for example because one is a danger to the other. They never do.",
                    SIBLING_PAIR,
                    SiblingGroup::getMustNotTogether,
                    SiblingGroup.Builder::addMustNotTogether)
            .list(
                    "wishTogether",
                    "The pairs whom it is wished to keep together.",
                    SIBLING_PAIR,
                    SiblingGroup::getWishTogether,
                    SiblingGroup.Builder::addWishTogether)
            .flag(
                    "allTogetherWished",
                    "Whether it is wished to keep all of them together.",
                    SiblingGroup::isAllTogetherWished,
                    SiblingGroup.Builder::allTogetherWished)
            .build();

    static final JsonRecord<ConsideredHome> CONSIDERED_HOME = JsonRecord.of(
                    "ConsideredHome", ConsideredHome.class, ConsideredHome::builder, ConsideredHome.Builder::build)
            .describedAs("A home that was considered and not chosen (alternativ).")
            .required(
                    "homeKey",
                    "The key of the home.",
                    TEXT,
                    ConsideredHome::getHomeKey,
                    ConsideredHome.Builder::homeKey)
            .optional(
                    "status",
                    "How the match with it came out.",
                    coded(MatchStatus.class),
                    ConsideredHome::getStatus,
                    ConsideredHome.Builder::status)
            .optional(
                    "reasonNotChosen",
                    "Why it was not chosen. Free text: never part of toString or a finding.",
                    TEXT,
                    ConsideredHome::getReasonNotChosen,
                    ConsideredHome.Builder::reasonNotChosen)
            .build();

    static final JsonRecord<Compromise> COMPROMISE = JsonRecord.of(
                    "Compromise", Compromise.class, Compromise::builder, Compromise.Builder::build)
            .describedAs("That a home is chosen although it does not fully fit (tillräckligt bra placering).")
            .list(
                    "factors",
                    "What is compromised.",
                    coded(MatchingFactor.class),
                    Compromise::getFactors,
                    Compromise.Builder::addFactors)
            .optional(
                    "reason",
                    "Why. Free text: never part of toString or a finding.",
                    TEXT,
                    Compromise::getReason,
                    Compromise.Builder::reason)
            .optional(
                    "reviewDueDate",
                    "The day on which it is to be reviewed at the latest.",
                    DATE,
                    Compromise::getReviewDueDate,
                    Compromise.Builder::reviewDueDate)
            .optional(
                    "reviewedDate",
                    "The day on which it was reviewed.",
                    DATE,
                    Compromise::getReviewedDate,
                    Compromise.Builder::reviewedDate)
            .build();

    static final JsonRecord<MatchDocument> MATCH_DOCUMENT = JsonRecord.of(
                    "MatchDocument", MatchDocument.class, MatchDocument::builder, MatchDocument.Builder::build)
            .describedAs(
                    "The assessment of which home is right for a child, as it is to be documented (dokumenterad matchning).")
            .required(
                    "id",
                    "The reference in the case system. It must not be, or contain, a personal identity number.",
                    TEXT,
                    MatchDocument::getId,
                    MatchDocument.Builder::id)
            .required("needId", "The key of the need.", TEXT, MatchDocument::getNeedId, MatchDocument.Builder::needId)
            .required("date", "The day of the assessment.", DATE, MatchDocument::getDate, MatchDocument.Builder::date)
            .optional(
                    "investigationReference",
                    "The investigation that the assessment starts from.",
                    TEXT,
                    MatchDocument::getInvestigationReference,
                    MatchDocument.Builder::investigationReference)
            .optional(
                    "carePlanReference",
                    "The care plan that the assessment starts from.",
                    TEXT,
                    MatchDocument::getCarePlanReference,
                    MatchDocument.Builder::carePlanReference)
            .optional(
                    "kinConsideration",
                    "How a placement with kin was considered, which comes first.",
                    PlacementJson.KIN_CONSIDERATION,
                    MatchDocument::getKinConsideration,
                    MatchDocument.Builder::kinConsideration)
            .optional(
                    "alternativesAtHomeDate",
                    "The day on which alternatives at home were considered.",
                    DATE,
                    MatchDocument::getAlternativesAtHomeDate,
                    MatchDocument.Builder::alternativesAtHomeDate)
            .optional(
                    "childOpinion",
                    "The child's opinion, or why it is missing.",
                    PlacementJson.CHILD_OPINION,
                    MatchDocument::getChildOpinion,
                    MatchDocument.Builder::childOpinion)
            .optional(
                    "match",
                    "The match with the home that was chosen.",
                    MatchJson.MATCH,
                    MatchDocument::getMatch,
                    MatchDocument.Builder::match)
            .list(
                    "otherHomes",
                    "The homes that were considered and not chosen.",
                    CONSIDERED_HOME,
                    MatchDocument::getOtherHomes,
                    MatchDocument.Builder::addOtherHomes)
            .list(
                    "judgedFactors",
                    "The factors that people have judged beside the match, for example after asking the home.",
                    coded(MatchingFactor.class),
                    MatchDocument::getJudgedFactors,
                    MatchDocument.Builder::addJudgedFactors)
            .optional(
                    "suitabilityAssessedDate",
                    "The day on which the home was assessed against this child's needs.",
                    DATE,
                    MatchDocument::getSuitabilityAssessedDate,
                    MatchDocument.Builder::suitabilityAssessedDate)
            .optional(
                    "expectations",
                    "What social services expect of whoever runs the home.",
                    TEXT,
                    MatchDocument::getExpectations,
                    MatchDocument.Builder::expectations)
            .optional(
                    "boardJudgedDate",
                    "The day on which what is for the board was judged.",
                    DATE,
                    MatchDocument::getBoardJudgedDate,
                    MatchDocument.Builder::boardJudgedDate)
            .optional(
                    "compromise",
                    "What is compromised, where the home does not fully fit.",
                    COMPROMISE,
                    MatchDocument::getCompromise,
                    MatchDocument.Builder::compromise)
            .list(
                    "splitSiblings",
                    "The pairs of siblings who should live together and do not, by the keys of their needs.",
                    SIBLING_PAIR,
                    MatchDocument::getSplitSiblings,
                    MatchDocument.Builder::addSplitSiblings)
            .optional(
                    "splitReason",
                    "Why the siblings are split. Free text: never part of toString or a finding.",
                    TEXT,
                    MatchDocument::getSplitReason,
                    MatchDocument.Builder::splitReason)
            .optional(
                    "safetyConcernDate",
                    "The day on which a worry for the safety in the home was raised.",
                    DATE,
                    MatchDocument::getSafetyConcernDate,
                    MatchDocument.Builder::safetyConcernDate)
            .optional(
                    "reassessedDate",
                    "The day on which the choice of home was assessed again.",
                    DATE,
                    MatchDocument::getReassessedDate,
                    MatchDocument.Builder::reassessedDate)
            .build();

    private DocumentJson() {}
}
