package se.socialdata.examples.sample;

import java.util.Random;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.home.Position;

/** The municipalities of Västernorrland, each with a point somewhere in its middle, in whole ten kilometres. */
enum SamplePlace {
    SUNDSVALL("2281", 6_920_000, 620_000),
    TIMRA("2262", 6_930_000, 620_000),
    HARNOSAND("2280", 6_950_000, 640_000),
    KRAMFORS("2282", 6_980_000, 640_000),
    SOLLEFTEA("2283", 7_010_000, 610_000),
    ORNSKOLDSVIK("2284", 7_030_000, 680_000),
    ANGE("2260", 6_930_000, 550_000);

    private final Municipality municipality;
    private final Position middle;

    SamplePlace(String code, int northing, int easting) {
        this.municipality = Municipality.of(code);
        this.middle = Position.of(northing, easting);
    }

    Municipality municipality() {
        return municipality;
    }

    Position middle() {
        return middle;
    }

    /** One of the municipalities; every third time Sundsvall, the largest. */
    static SamplePlace draw(Random random) {
        return random.nextInt(3) == 0 ? SUNDSVALL : values()[random.nextInt(values().length)];
    }

    /** A point around the middle. */
    Position draw(Random random, int spread) {
        return Position.of(
                middle.getNorthing() + random.nextInt(2 * spread + 1) - spread,
                middle.getEasting() + random.nextInt(2 * spread + 1) - spread);
    }
}
