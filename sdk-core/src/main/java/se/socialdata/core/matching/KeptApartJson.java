package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.coded;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.ValueProperty;

/** What keeps siblings apart in JSON. */
final class KeptApartJson {

    static final JsonRecord<KeptApart> KEPT_APART = JsonRecord.ofValues(
            "KeptApart",
            KeptApart.class,
            "A requirement of one sibling that keeps others out of its home (krav som håller syskon isär), in one division.",
            properties -> {
                ValueProperty<String> needId = properties.required(
                        "needId", "The key of the need that states the requirement.", TEXT, KeptApart::needId);
                ValueProperty<MatchingFactor> factor = properties.required(
                        "factor",
                        "The factor: how many other children there are, or which.",
                        coded(MatchingFactor.class),
                        KeptApart::factor);
                ValueProperty<FactorWeight> weight = properties.required(
                        "weight", "What the policy makes of the factor.", coded(FactorWeight.class), KeptApart::weight);
                ValueProperty<CheckOutcome> outcome = properties.required(
                        "outcome",
                        "How the factor would come out if they lived together.",
                        coded(CheckOutcome.class),
                        KeptApart::outcome);
                ValueProperty<ImmutableList<String>> from = properties.list(
                        "from",
                        "The keys of the needs of those who are kept apart from the child.",
                        TEXT,
                        KeptApart::from);
                return values -> keptApart(
                        values.get(needId),
                        values.get(factor),
                        values.get(weight),
                        values.get(outcome),
                        ImmutableSet.copyOf(values.get(from)));
            });

    private KeptApartJson() {}

    private static KeptApart keptApart(
            String needId,
            MatchingFactor factor,
            FactorWeight weight,
            CheckOutcome outcome,
            ImmutableSet<String> from) {
        checkArgument(!from.isEmpty() && !from.contains(needId), "expected the siblings who are kept apart");
        return new KeptApart(needId, factor, weight, outcome, from);
    }
}
