package se.socialdata.core.placement;

/** The rules on placements. */
public final class PlacementRules {
    private PlacementRules() {}
}
