package se.socialdata.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.socialdata.core.home.Animal;
import se.socialdata.core.home.CareHome;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.Home;
import se.socialdata.core.home.OperatorKind;
import se.socialdata.core.home.Position;
import se.socialdata.core.home.TargetGroup;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.matching.PlacementNeed;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Truth;
import se.socialdata.examples.sample.SampleHomes;

/**
 * The question at night as a loop that somebody writes by hand: which homes meet everything that the standard policy requires
 * for a child of a known age and sex with known allergies, within a distance. Yes or no, and nothing else: no reason, no order,
 * no home that should be asked.
 */
final class HandWrittenMatch {

    private HandWrittenMatch() {}

    /** The same as {@link Row}, from the records themselves on each search. */
    static int count(List<Home> homes, PlacementNeed need) {
        int yes = 0;
        for (Home home : homes) {
            if (new Row(home).fits(need)) {
                yes++;
            }
        }
        return yes;
    }

    /** The rows of all homes. */
    static List<Row> prepare(List<Home> homes) {
        List<Row> rows = new ArrayList<>();
        homes.forEach(home -> rows.add(new Row(home)));
        return rows;
    }

    /** A loop over prepared rows. */
    static int countPrepared(List<Row> rows, PlacementNeed need) {
        int age = need.getAge().orElseThrow();
        Sex sex = need.getSex().orElseThrow();
        int allergies = 0;
        for (Animal animal : need.getAllergies()) {
            allergies |= 1 << animal.ordinal();
        }
        Position origin = need.getOrigin().orElseThrow();
        double metres = 1000.0 * need.getMaxKilometres().orElseThrow();
        int yes = 0;
        for (Row row : rows) {
            if (row.fits(age, sex, allergies, origin.getNorthing(), origin.getEasting(), metres)) {
                yes++;
            }
        }
        return yes;
    }

    /** What the loop must know of a home, as it stands on the day of the sample. */
    static final class Row {

        private final boolean lawful;
        private final boolean free;
        private final boolean supported;
        private final int minAge;
        private final int maxAge;
        private final boolean women;
        private final boolean men;
        private final boolean animalsKnown;
        private final int animals;
        private final boolean positioned;
        private final int northing;
        private final int easting;

        Row(Home home) {
            lawful = isLawful(home);
            free = home.isAvailable(SampleHomes.DAY, 1) == Truth.TRUE;
            supported = home.getForm() == PlacementForm.SUPPORTED_ACCOMMODATION;
            Optional<TargetGroup> group = home.getTargetGroup();
            minAge = group.map(TargetGroup::getMinAge)
                    .orElse(OptionalInt.empty())
                    .orElse(Integer.MAX_VALUE);
            maxAge = group.map(TargetGroup::getMaxAge)
                    .orElse(OptionalInt.empty())
                    .orElse(Integer.MIN_VALUE);
            women = group.filter(g -> g.isForSex(Sex.WOMAN) == Truth.FALSE).isEmpty();
            men = group.filter(g -> g.isForSex(Sex.MAN) == Truth.FALSE).isEmpty();
            int bits = 0;
            for (Animal animal : home.getAnimals()) {
                bits |= 1 << animal.ordinal();
            }
            animals = bits;
            animalsKnown = bits != 0 || home.getAnimalsInHome().equals(Optional.of(false));
            positioned = home.getPosition().isPresent();
            northing = home.getPosition().map(Position::getNorthing).orElse(0);
            easting = home.getPosition().map(Position::getEasting).orElse(0);
        }

        /** No home of the sample has a prohibition; nobody is known to need close supervision. */
        private static boolean isLawful(Home home) {
            if (home instanceof FamilyHome family) {
                return family.isApprovedOn(SampleHomes.DAY);
            }
            if (home instanceof CareHome care) {
                return care.findPermit(SampleHomes.DAY).isPresent()
                        || care.getOperator().equals(Optional.of(OperatorKind.MUNICIPALITY));
            }
            return false;
        }

        boolean fits(PlacementNeed need) {
            int allergies = 0;
            for (Animal animal : need.getAllergies()) {
                allergies |= 1 << animal.ordinal();
            }
            Position origin = need.getOrigin().orElseThrow();
            return fits(
                    need.getAge().orElseThrow(),
                    need.getSex().orElseThrow(),
                    allergies,
                    origin.getNorthing(),
                    origin.getEasting(),
                    1000.0 * need.getMaxKilometres().orElseThrow());
        }

        boolean fits(int age, Sex sex, int allergies, int fromNorthing, int fromEasting, double metres) {
            if (!lawful || !free || age < minAge || age > maxAge || (supported && age < 16)) {
                return false;
            }
            if (!(sex == Sex.WOMAN ? women : men) || !animalsKnown || (animals & allergies) != 0 || !positioned) {
                return false;
            }
            double north = northing - fromNorthing;
            double east = easting - fromEasting;
            return Math.round(Math.sqrt(north * north + east * east)) <= metres;
        }
    }
}
