package se.socialdata.core.matching;

/** Needs with which the index tries single factors on each home. */
final class Probes {

    private Probes() {}

    static PlacementNeed.Builder need() {
        return PlacementNeed.builder().id("probe");
    }
}
