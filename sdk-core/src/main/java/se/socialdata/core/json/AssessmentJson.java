package se.socialdata.core.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statute;
import se.socialdata.core.rule.Assessment;
import se.socialdata.core.rule.AssessmentNode;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.NodeKind;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.time.DateInterval;

/**
 * How assessments stand in JSON: every outcome as a tree, with rule ids, provisions, the date asked about and the version
 * of the SDK, so that a decision can be explained years later.
 *
 * <p>An assessment that is read back is equal to the one that was written, and depends on no rule still being there.
 */
public final class AssessmentJson implements JsonTypeProvider {

    private static final JsonRecord<Statute> STATUTE = JsonRecord.ofValues(
            "Statute",
            Statute.class,
            "A statute, regulation or other document that rules cite (författning).",
            properties -> {
                ValueProperty<String> abbreviation = properties.required(
                        "abbreviation", "The usual short name.", JsonTypes.TEXT, Statute::getAbbreviation);
                ValueProperty<String> number = properties.required(
                        "number",
                        "The number in its series, empty where the document has none.",
                        JsonTypes.TEXT,
                        Statute::getNumber);
                ValueProperty<String> titleSv =
                        properties.required("titleSv", "The Swedish title.", JsonTypes.TEXT, Statute::getTitleSv);
                ValueProperty<String> titleEn =
                        properties.required("titleEn", "The English title.", JsonTypes.TEXT, Statute::getTitleEn);
                ValueProperty<Optional<DateInterval>> validity = properties.optional(
                        "validity", "The days on which it applies.", JsonTypes.DATE_INTERVAL, Statute::getValidity);
                return values -> statute(
                        values.get(abbreviation),
                        values.get(number),
                        values.get(titleSv),
                        values.get(titleEn),
                        values.get(validity));
            });

    private static final JsonRecord<Provision> PROVISION =
            JsonRecord.ofValues("Provision", Provision.class, "A place in a statute (lagrum).", properties -> {
                ValueProperty<Statute> statute =
                        properties.required("statute", "The statute.", STATUTE, Provision::statute);
                ValueProperty<String> place =
                        properties.required("place", "The chapter and section.", JsonTypes.TEXT, Provision::place);
                return values -> Provision.of(values.get(statute), values.get(place));
            });

    private static final JsonRecord<AssessmentNode> NODE = JsonRecord.of(
                    "AssessmentNode", AssessmentNode.class, AssessmentNode::builder, AssessmentNode.Builder::build)
            .describedAs("How one rule, or a part of it, came out.")
            .required(
                    "kind",
                    "What the node is.",
                    JsonTypes.coded(NodeKind.class),
                    AssessmentNode::getKind,
                    AssessmentNode.Builder::kind)
            .required(
                    "outcome",
                    "How it came out.",
                    JsonTypes.coded(Outcome.class),
                    AssessmentNode::getOutcome,
                    AssessmentNode.Builder::outcome)
            .optional(
                    "ruleId",
                    "The id of the rule.",
                    JsonTypes.TEXT,
                    AssessmentNode::getRuleId,
                    AssessmentNode.Builder::ruleId)
            .required(
                    "titleSv",
                    "The statement in Swedish.",
                    JsonTypes.TEXT,
                    AssessmentNode::getTitleSv,
                    AssessmentNode.Builder::titleSv)
            .required(
                    "titleEn",
                    "The statement in English.",
                    JsonTypes.TEXT,
                    AssessmentNode::getTitleEn,
                    AssessmentNode.Builder::titleEn)
            .optional(
                    "explanationSv",
                    "Why it came out so, in Swedish.",
                    JsonTypes.TEXT,
                    AssessmentNode::getExplanationSv,
                    AssessmentNode.Builder::explanationSv)
            .optional(
                    "explanationEn",
                    "Why it came out so, in English.",
                    JsonTypes.TEXT,
                    AssessmentNode::getExplanationEn,
                    AssessmentNode.Builder::explanationEn)
            .required(
                    "path",
                    "The property concerned, empty for the record as a whole.",
                    JsonTypes.TEXT,
                    AssessmentNode::getPath,
                    AssessmentNode.Builder::path)
            .optional(
                    "status",
                    "What kind of source the rule rests on.",
                    JsonTypes.coded(RuleStatus.class),
                    AssessmentNode::getStatus,
                    AssessmentNode.Builder::status)
            .optional(
                    "severity",
                    "How grave a failure is.",
                    JsonTypes.coded(Severity.class),
                    AssessmentNode::getSeverity,
                    AssessmentNode.Builder::severity)
            .optional(
                    "provision",
                    "The provision on the date asked about.",
                    PROVISION,
                    AssessmentNode::getProvision,
                    AssessmentNode.Builder::provision)
            .list(
                    "children",
                    "The parts of the node.",
                    JsonTypes.deferred(AssessmentNode.class, AssessmentJson::node),
                    AssessmentNode::getChildren,
                    AssessmentNode.Builder::addChildren)
            .build();

    /** An assessment. */
    public static final JsonRecord<Assessment> ASSESSMENT = JsonRecord.ofValues(
            "Assessment",
            Assessment.class,
            "What the rules found in a record on a date, each outcome as a tree (bedömning).",
            properties -> {
                ValueProperty<String> subjectType = properties.required(
                        "subjectType", "The type of the record.", JsonTypes.TEXT, Assessment::getSubjectType);
                ValueProperty<LocalDate> asOf =
                        properties.required("asOf", "The date asked about.", JsonTypes.DATE, Assessment::getAsOf);
                ValueProperty<String> sdkVersion = properties.required(
                        "sdkVersion",
                        "The version of the SDK that made the assessment.",
                        JsonTypes.TEXT,
                        Assessment::getSdkVersion);
                ValueProperty<ImmutableList<AssessmentNode>> rules =
                        properties.list("rules", "One tree for each rule.", NODE, Assessment::getNodes);
                return values -> Assessment.of(
                        values.get(subjectType), values.get(asOf), values.get(sdkVersion), values.get(rules));
            });

    /** A finding. */
    public static final JsonRecord<Finding> FINDING = JsonRecord.of(
                    "Finding", Finding.class, Finding::builder, Finding.Builder::build)
            .describedAs("What a rule found in a record (iakttagelse).")
            .required("ruleId", "The id of the rule.", JsonTypes.TEXT, Finding::getRuleId, Finding.Builder::ruleId)
            .required(
                    "outcome",
                    "How the rule came out.",
                    JsonTypes.coded(Outcome.class),
                    Finding::getOutcome,
                    Finding.Builder::outcome)
            .required(
                    "severity",
                    "How grave it is.",
                    JsonTypes.coded(Severity.class),
                    Finding::getSeverity,
                    Finding.Builder::severity)
            .required("path", "The property concerned.", JsonTypes.TEXT, Finding::getPath, Finding.Builder::path)
            .required(
                    "messageSv",
                    "The message in Swedish.",
                    JsonTypes.TEXT,
                    Finding::getMessageSv,
                    Finding.Builder::messageSv)
            .required(
                    "messageEn",
                    "The message in English.",
                    JsonTypes.TEXT,
                    Finding::getMessageEn,
                    Finding.Builder::messageEn)
            .optional(
                    "provision",
                    "The provision on the date asked about.",
                    PROVISION,
                    Finding::getProvision,
                    Finding.Builder::provision)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public AssessmentJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(ASSESSMENT, NODE, FINDING, PROVISION, STATUTE);
    }

    private static JsonType<AssessmentNode> node() {
        return NODE;
    }

    private static Statute statute(
            String abbreviation, String number, String titleSv, String titleEn, Optional<DateInterval> validity) {
        return validity.map(days -> Statute.of(abbreviation, number, titleSv, titleEn, days))
                .orElseGet(() -> Statute.of(abbreviation, number, titleSv, titleEn));
    }
}
