package se.socialdata.examples.cli.home;

import se.socialdata.core.home.Home;
import se.socialdata.core.home.HomeJson;
import se.socialdata.core.home.SisPlaceRequest;
import se.socialdata.core.matching.MatchPolicy;
import se.socialdata.core.matching.MatchingJson;
import se.socialdata.core.matching.PlacementNeed;
import se.socialdata.core.matching.SiblingGroup;
import se.socialdata.examples.cli.input.RecordKind;

/** What files on homes, and on finding one, hold. */
final class HomeRecords {

    static final RecordKind<Home> HOME = new RecordKind<>(HomeJson.HOME, "home", "key", "key", Home::getKey);

    static final RecordKind<SisPlaceRequest> SIS_PLACE_REQUEST = new RecordKind<>(
            HomeJson.SIS_PLACE_REQUEST, "request", "reference", "reference", SisPlaceRequest::getReference);

    static final RecordKind<PlacementNeed> PLACEMENT_NEED =
            new RecordKind<>(MatchingJson.PLACEMENT_NEED, "need", "need id", "id", PlacementNeed::getId);

    static final RecordKind<MatchPolicy> MATCH_POLICY =
            new RecordKind<>(MatchingJson.MATCH_POLICY, "policy", "policy name", "name", MatchPolicy::getName);

    static final RecordKind<SiblingGroup> SIBLING_GROUP =
            new RecordKind<>(MatchingJson.SIBLING_GROUP, "group", "group id", "id", SiblingGroup::getId);

    private HomeRecords() {}
}
