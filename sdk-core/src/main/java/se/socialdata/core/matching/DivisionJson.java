package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.integer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.ValueProperty;

/** Divisions of siblings in JSON. */
final class DivisionJson {

    private static final JsonType<Integer> COUNT = integer(0, Integer.MAX_VALUE);

    static final JsonRecord<DivisionValue> DIVISION_VALUE = JsonRecord.ofValues(
            "DivisionValue",
            DivisionValue.class,
            "What a division of siblings costs: five numbers, compared in this order, fewer being better. There is no other score.",
            properties -> {
                ValueProperty<Integer> unplaced = properties.required(
                        "unplaced", "How many children have no home in it.", COUNT, DivisionValue::unplaced);
                ValueProperty<Integer> splitMust = properties.required(
                        "splitMust",
                        "How many pairs who should live together do not; a pair with an unplaced child is one.",
                        COUNT,
                        DivisionValue::splitMust);
                ValueProperty<Integer> splitWishes = properties.required(
                        "splitWishes",
                        "How many pairs who wish to live together do not.",
                        COUNT,
                        DivisionValue::splitWishes);
                ValueProperty<Integer> unmet = properties.required(
                        "unmet",
                        "How many weighed factors are unmet, all children together.",
                        COUNT,
                        DivisionValue::unmet);
                ValueProperty<Integer> metres = properties.required(
                        "metres", "The distances, all children together, in metres.", COUNT, DivisionValue::metres);
                return values -> new DivisionValue(
                        values.get(unplaced),
                        values.get(splitMust),
                        values.get(splitWishes),
                        values.get(unmet),
                        values.get(metres));
            });

    private static final JsonRecord<Place> SIBLING_PLACE =
            JsonRecord.ofValues("SiblingPlace", Place.class, "The home of one of the siblings.", properties -> {
                ValueProperty<String> needId =
                        properties.required("needId", "The key of the sibling's need.", TEXT, Place::needId);
                ValueProperty<String> homeKey =
                        properties.required("homeKey", "The key of the home.", TEXT, Place::homeKey);
                return values -> new Place(values.get(needId), values.get(homeKey));
            });

    static final JsonRecord<SiblingDivision> SIBLING_DIVISION = JsonRecord.ofValues(
            "SiblingDivision",
            SiblingDivision.class,
            "A way to place a group of siblings (fördelning av syskon): which child in which home.",
            properties -> {
                ValueProperty<ImmutableList<Place>> places = properties.list(
                        "places",
                        "The home of each child who has one, in the order of the keys.",
                        SIBLING_PLACE,
                        DivisionJson::places);
                ValueProperty<ImmutableList<String>> unplaced = properties.list(
                        "unplaced", "The children for whom no home was found.", TEXT, SiblingDivision::unplaced);
                ValueProperty<DivisionValue> value = properties.required(
                        "value", "What the division costs.", DIVISION_VALUE, SiblingDivision::value);
                ValueProperty<ImmutableList<KeptApart>> keptApart = properties.list(
                        "keptApart",
                        "Which requirements of the siblings on each other keep them apart in it.",
                        KeptApartJson.KEPT_APART,
                        SiblingDivision::keptApart);
                return values -> division(
                        values.get(places),
                        ImmutableSet.copyOf(values.get(unplaced)),
                        values.get(value),
                        values.get(keptApart));
            });

    static final JsonRecord<WorsenedCheck> WORSENED_CHECK = JsonRecord.ofValues(
            "WorsenedCheck",
            WorsenedCheck.class,
            "A check that comes out worse for a child because of the siblings in its home (faktor som försämras av att syskon bor ihop).",
            properties -> {
                ValueProperty<Integer> division = properties.required(
                        "division",
                        "Which division it is of: 1 is the best, 2 the first after it.",
                        integer(1, Integer.MAX_VALUE),
                        WorsenedCheck::division);
                ValueProperty<String> needId =
                        properties.required("needId", "The key of the child's need.", TEXT, WorsenedCheck::needId);
                ValueProperty<FactorCheck> check = properties.required(
                        "check",
                        "The check as it comes out with the siblings in the home.",
                        MatchJson.FACTOR_CHECK,
                        WorsenedCheck::check);
                return values -> new WorsenedCheck(values.get(division), values.get(needId), values.get(check));
            });

    static final JsonRecord<SiblingAnswer> SIBLING_ANSWER = JsonRecord.of(
                    "SiblingAnswer", SiblingAnswer.class, SiblingAnswer::builder, SiblingAnswer.Builder::build)
            .describedAs(
                    "How a group of siblings can be divided: the best division, whether it was proved to be best, and the next best.")
            .required(
                    "groupId", "The key of the group.", TEXT, SiblingAnswer::getGroupId, SiblingAnswer.Builder::groupId)
            .required(
                    "date",
                    "The day on which the homes were looked at.",
                    DATE,
                    SiblingAnswer::getDate,
                    SiblingAnswer.Builder::date)
            .required(
                    "policyName",
                    "The name of the policy.",
                    TEXT,
                    SiblingAnswer::getPolicyName,
                    SiblingAnswer.Builder::policyName)
            .required(
                    "possibleHomes",
                    "How many homes were possible for at least one of the siblings.",
                    COUNT,
                    SiblingAnswer::getPossibleHomes,
                    SiblingAnswer.Builder::possibleHomes)
            .required(
                    "best",
                    "The best division; where several are equally good, one of them, the same on each run.",
                    SIBLING_DIVISION,
                    SiblingAnswer::getBest,
                    SiblingAnswer.Builder::best)
            .flag(
                    "proved",
                    "Whether it was proved that no division is better.",
                    SiblingAnswer::isProved,
                    SiblingAnswer.Builder::proved)
            .list(
                    "runnersUp",
                    "The next best divisions, in order.",
                    SIBLING_DIVISION,
                    SiblingAnswer::getRunnersUp,
                    SiblingAnswer.Builder::addRunnersUp)
            .list(
                    "worsened",
                    "What each division asks of the siblings who live together in it, division by division: the checks that come out worse with them.",
                    WORSENED_CHECK,
                    SiblingAnswer::getWorsened,
                    SiblingAnswer.Builder::addWorsened)
            .build();

    private DivisionJson() {}

    /** One sibling in one home. */
    private record Place(String needId, String homeKey) {}

    private static ImmutableList<Place> places(SiblingDivision division) {
        return division.homes().entrySet().stream()
                .map(entry -> new Place(entry.getKey(), entry.getValue()))
                .collect(toImmutableList());
    }

    private static SiblingDivision division(
            ImmutableList<Place> places,
            ImmutableSet<String> unplaced,
            DivisionValue value,
            ImmutableList<KeptApart> keptApart) {
        NavigableMap<String, String> homes = new TreeMap<>();
        places.forEach(place -> homes.put(place.needId, place.homeKey));
        checkArgument(homes.size() == places.size(), "expected each sibling once");
        checkArgument(
                unplaced.stream().noneMatch(homes::containsKey) && value.unplaced() == unplaced.size(),
                "expected each sibling either in a home or counted among those without");
        return new SiblingDivision(ImmutableMap.copyOf(homes), unplaced, value, keptApart);
    }
}
