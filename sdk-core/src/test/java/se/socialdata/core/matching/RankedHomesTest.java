package se.socialdata.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.Home;
import se.socialdata.core.home.HomeCompetence;
import se.socialdata.core.home.LanguageCode;
import se.socialdata.core.home.Position;

/** Few homes are sorted by comparison and many by counting: the order is the same. */
class RankedHomesTest {

    private static List<Home> homes(int count) {
        Random random = new Random(count);
        List<Home> homes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FamilyHome.Builder home =
                    Needs.home(String.format(Locale.ROOT, "home-%05d", random.nextInt(10_000) + 10_000 * i));
            home.targetGroup(Needs.group().needs(ImmutableList.of()).build());
            // few places, so that there are ties, and some homes of which the place is not known
            int place = random.nextInt(40);
            if (place > 0) {
                home.position(Position.of(6_900_000 + 1_000 * place, 600_000));
            } else {
                home.position(Optional.empty());
            }
            if (random.nextInt(3) == 0) {
                home.addCompetences(HomeCompetence.NEUROPSYCHIATRIC);
            }
            if (random.nextInt(3) == 0) {
                home.addLanguages(LanguageCode.parse(random.nextBoolean() ? "ar" : "sv"));
            }
            homes.add(home.build());
        }
        return homes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 1500})
    void homes_come_by_factors_then_distance_then_key(int count) {
        PlacementNeed need = Needs.girl()
                .maxKilometres(OptionalInt.empty())
                .addLanguages(LanguageCode.parse("ar"))
                .build();

        ImmutableList<RankedHome> found = HomeRegister.of(homes(count), Needs.DAY)
                .search(need, MatchPolicy.standard(), AccessPurpose.of("test"), event -> {})
                .getFitting();

        assertThat(found).hasSize(count).isEqualTo(ImmutableList.sortedCopyOf(RankedHome.ORDER, found));
    }
}
