package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import se.socialdata.core.json.JsonRecord;

/** What keeps siblings apart in JSON. */
final class KeptApartJson {

    static final JsonRecord<KeptApart> KEPT_APART = JsonRecord.of(
                    "KeptApart", KeptApart.class, Parts::new, Parts::build)
            .describedAs(
                    "A requirement of one sibling that keeps others out of its home (krav som håller syskon isär), in one division.")
            .required(
                    "needId",
                    "The key of the need that states the requirement.",
                    TEXT,
                    KeptApart::needId,
                    (parts, key) -> parts.needId = key)
            .required(
                    "factor",
                    "The factor: how many other children there are, or which.",
                    coded(MatchingFactor.class),
                    KeptApart::factor,
                    (parts, factor) -> parts.factor = factor)
            .required(
                    "weight",
                    "What the policy makes of the factor.",
                    coded(FactorWeight.class),
                    KeptApart::weight,
                    (parts, weight) -> parts.weight = weight)
            .required(
                    "outcome",
                    "How the factor would come out if they lived together.",
                    coded(CheckOutcome.class),
                    KeptApart::outcome,
                    (parts, outcome) -> parts.outcome = outcome)
            .list(
                    "from",
                    "The keys of the needs of those who are kept apart from the child.",
                    TEXT,
                    KeptApart::from,
                    (parts, key) -> parts.from.add(key))
            .build();

    private KeptApartJson() {}

    private static final class Parts {
        private final Set<String> from = new LinkedHashSet<>();
        private String needId = "";
        private MatchingFactor factor = MatchingFactor.WHICH_CHILDREN;
        private FactorWeight weight = FactorWeight.REQUIRED;
        private CheckOutcome outcome = CheckOutcome.UNMET;

        private KeptApart build() {
            checkArgument(!from.isEmpty() && !from.contains(needId), "expected the siblings who are kept apart");
            return new KeptApart(needId, factor, weight, outcome, ImmutableSet.copyOf(from));
        }
    }
}
