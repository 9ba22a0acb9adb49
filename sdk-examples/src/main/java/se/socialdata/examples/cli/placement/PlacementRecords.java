package se.socialdata.examples.cli.placement;

import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.PlacementJson;
import se.socialdata.examples.cli.input.RecordKind;

/** What files of placed children hold. */
public final class PlacementRecords {

    /** Cases of placed children. */
    public static final RecordKind<ChildCase> CHILD_CASE =
            new RecordKind<>(PlacementJson.CHILD_CASE, "case", "case id", "id", ChildCase::getId);

    private PlacementRecords() {}
}
