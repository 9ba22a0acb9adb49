package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.json.JsonRecord;
import se.socialdata.core.json.JsonType;
import se.socialdata.core.json.JsonTypeProvider;

/**
 * How the records of this area stand in JSON.
 *
 * <p>A need with an age from which nobody is placed, a policy that switches off a statutory factor, and a group with a pair in
 * two lists are refused with the place and what was expected.
 */
public final class MatchingJson implements JsonTypeProvider {

    /** What children need of a home. */
    public static final JsonRecord<PlacementNeed> PLACEMENT_NEED = NeedJson.PLACEMENT_NEED;

    /** Policies of matching. */
    public static final JsonRecord<MatchPolicy> MATCH_POLICY = MatchJson.MATCH_POLICY;

    /** Matches. */
    public static final JsonRecord<Match> MATCH = MatchJson.MATCH;

    /** Groups of siblings. */
    public static final JsonRecord<SiblingGroup> SIBLING_GROUP = DocumentJson.SIBLING_GROUP;

    /** How groups of siblings can be divided. */
    public static final JsonRecord<SiblingAnswer> SIBLING_ANSWER = DivisionJson.SIBLING_ANSWER;

    /** Documented matches. */
    public static final JsonRecord<MatchDocument> MATCH_DOCUMENT = DocumentJson.MATCH_DOCUMENT;

    /** Created by {@link java.util.ServiceLoader}. */
    public MatchingJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(
                NeedJson.KEPT_PLACE,
                NeedJson.PLACEMENT_NEED,
                MatchJson.POLICY_FACTOR,
                MatchJson.MATCH_POLICY,
                MatchJson.FACTOR_CHECK,
                MatchJson.MATCH,
                DocumentJson.SIBLING_PAIR,
                DocumentJson.SIBLING_GROUP,
                DivisionJson.DIVISION_VALUE,
                KeptApartJson.KEPT_APART,
                DivisionJson.SIBLING_DIVISION,
                DivisionJson.WORSENED_CHECK,
                DivisionJson.SIBLING_ANSWER,
                DocumentJson.CONSIDERED_HOME,
                DocumentJson.COMPROMISE,
                DocumentJson.MATCH_DOCUMENT);
    }
}
