package se.socialdata.core.rule;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;

/** The texts that explain outcomes. */
final class Explanations {

    private Explanations() {}

    /** The explanation, with the title of the rule in place of a blank text. */
    static Bilingual orTitle(Bilingual explanation, Bilingual title) {
        return new Bilingual(
                explanation.sv().isBlank() ? title.sv() : explanation.sv(),
                explanation.en().isBlank() ? title.en() : explanation.en());
    }

    /** Names the facts that are missing below some nodes. */
    static Bilingual undetermined(ImmutableList<AssessmentNode> nodes) {
        ImmutableList<AssessmentNode> missing = missingFacts(nodes);
        if (missing.isEmpty()) {
            return new Bilingual("Kan inte avgöras", "Cannot be determined");
        }
        return new Bilingual(
                "Kan inte avgöras, uppgift saknas: " + names(missing, AssessmentNode::getTitleSv),
                "Cannot be determined, missing: " + names(missing, AssessmentNode::getTitleEn));
    }

    /** The nodes of the facts that are missing, in the order of the tree. */
    static ImmutableList<AssessmentNode> missingFacts(ImmutableList<AssessmentNode> nodes) {
        return nodes.stream().flatMap(Explanations::missingFacts).collect(ImmutableList.toImmutableList());
    }

    private static Stream<AssessmentNode> missingFacts(AssessmentNode node) {
        Stream<AssessmentNode> own = node.getKind() == NodeKind.FACT && node.getOutcome() == Outcome.UNDETERMINED
                ? Stream.of(node)
                : Stream.empty();
        return Stream.concat(own, node.getChildren().stream().flatMap(Explanations::missingFacts));
    }

    private static String names(ImmutableList<AssessmentNode> nodes, Function<AssessmentNode, String> name) {
        return nodes.stream().map(name).distinct().collect(joining(", "));
    }
}
