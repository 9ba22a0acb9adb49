package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static se.socialdata.core.json.JsonTypes.DATE;
import static se.socialdata.core.json.JsonTypes.TEXT;
import static se.socialdata.core.json.JsonTypes.integer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;

/** Divisions of siblings in JSON. */
final class DivisionJson {

    private static final JsonType<Integer> COUNT = integer(0, Integer.MAX_VALUE);

    static final JsonRecord<DivisionValue> DIVISION_VALUE = JsonRecord.of(
                    "DivisionValue", DivisionValue.class, ValueParts::new, ValueParts::build)
            .describedAs(
                    "What a division of siblings costs: five numbers, compared in this order, fewer being better. There is no other score.")
            .required(
                    "unplaced",
                    "How many children have no home in it.",
                    COUNT,
                    DivisionValue::unplaced,
                    (parts, value) -> parts.unplaced = value)
            .required(
                    "splitMust",
                    "How many pairs who should live together do not; a pair with an unplaced child is one.",
                    COUNT,
                    DivisionValue::splitMust,
                    (parts, value) -> parts.splitMust = value)
            .required(
                    "splitWishes",
                    "How many pairs who wish to live together do not.",
                    COUNT,
                    DivisionValue::splitWishes,
                    (parts, value) -> parts.splitWishes = value)
            .required(
                    "unmet",
                    "How many weighed factors are unmet, all children together.",
                    COUNT,
                    DivisionValue::unmet,
                    (parts, value) -> parts.unmet = value)
            .required(
                    "metres",
                    "The distances, all children together, in metres.",
                    COUNT,
                    DivisionValue::metres,
                    (parts, value) -> parts.metres = value)
            .build();

    private static final JsonRecord<Place> SIBLING_PLACE = JsonRecord.of(
                    "SiblingPlace", Place.class, PlaceParts::new, PlaceParts::build)
            .describedAs("The home of one of the siblings.")
            .required(
                    "needId", "The key of the sibling's need.", TEXT, Place::needId, (parts, key) -> parts.needId = key)
            .required("homeKey", "The key of the home.", TEXT, Place::homeKey, (parts, key) -> parts.homeKey = key)
            .build();

    static final JsonRecord<SiblingDivision> SIBLING_DIVISION = JsonRecord.of(
                    "SiblingDivision", SiblingDivision.class, DivisionParts::new, DivisionParts::build)
            .describedAs("A way to place a group of siblings (fördelning av syskon): which child in which home.")
            .list(
                    "places",
                    "The home of each child who has one, in the order of the keys.",
                    SIBLING_PLACE,
                    division -> division.homes().entrySet().stream()
                            .map(entry -> new Place(entry.getKey(), entry.getValue()))
                            .collect(toImmutableList()),
                    DivisionParts::add)
            .list(
                    "unplaced",
                    "The children for whom no home was found.",
                    TEXT,
                    SiblingDivision::unplaced,
                    (parts, key) -> parts.unplaced.add(key))
            .required(
                    "value",
                    "What the division costs.",
                    DIVISION_VALUE,
                    SiblingDivision::value,
                    (parts, value) -> parts.value = value)
            .list(
                    "keptApart",
                    "Which requirements of the siblings on each other keep them apart in it.",
                    KeptApartJson.KEPT_APART,
                    SiblingDivision::keptApart,
                    (parts, kept) -> parts.keptApart.add(kept))
            .build();

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
            .build();

    private DivisionJson() {}

    private static final class ValueParts {
        private int unplaced;
        private int splitMust;
        private int splitWishes;
        private int unmet;
        private int metres;

        private DivisionValue build() {
            return new DivisionValue(unplaced, splitMust, splitWishes, unmet, metres);
        }
    }

    /** One sibling in one home. */
    private record Place(String needId, String homeKey) {}

    private static final class PlaceParts {
        private String needId = "";
        private String homeKey = "";

        private Place build() {
            return new Place(needId, homeKey);
        }
    }

    private static final class DivisionParts {
        private final NavigableMap<String, String> homes = new TreeMap<>();
        private final Set<String> unplaced = new LinkedHashSet<>();
        private DivisionValue value = new DivisionValue(0, 0, 0, 0, 0);
        private final ImmutableList.Builder<KeptApart> keptApart = ImmutableList.builder();
        private boolean twice;

        private void add(Place place) {
            twice |= homes.put(place.needId, place.homeKey) != null;
        }

        private SiblingDivision build() {
            checkArgument(!twice, "expected each sibling once");
            checkArgument(
                    unplaced.stream().noneMatch(homes::containsKey) && value.unplaced() == unplaced.size(),
                    "expected each sibling either in a home or counted among those without");
            return new SiblingDivision(
                    ImmutableMap.copyOf(homes), ImmutableSet.copyOf(unplaced), value, keptApart.build());
        }
    }
}
