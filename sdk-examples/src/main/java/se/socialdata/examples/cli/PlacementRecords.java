package se.socialdata.examples.cli;

import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.PlacementJson;

/** What files of placed children hold. */
final class PlacementRecords {

    static final RecordKind<ChildCase> CHILD_CASE =
            new RecordKind<>(PlacementJson.CHILD_CASE, "case", "case id", "id", ChildCase::getId);

    private PlacementRecords() {}
}
