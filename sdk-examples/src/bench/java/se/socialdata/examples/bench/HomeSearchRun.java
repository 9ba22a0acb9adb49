package se.socialdata.examples.bench;

import java.util.List;
import se.socialdata.core.home.Animal;
import se.socialdata.core.home.Home;
import se.socialdata.core.matching.AccessPurpose;
import se.socialdata.core.matching.HomeRegister;
import se.socialdata.core.matching.MatchPolicy;
import se.socialdata.core.matching.MatchResult;
import se.socialdata.core.matching.PlacementNeed;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.examples.sample.SampleHomes;
import se.socialdata.examples.sample.SampleNeeds;

/**
 * One need against 20 000 homes: the search, ranked and explainable, against a hand-written loop that comes to the same yes and
 * no; and the search with the index against the search without, for a need that few homes meet.
 *
 * <p>{@code HomeSearchRun HOMES ROUNDS}. The loop is measured twice: over the records, and over rows in which everything that
 * it asks for was prepared beforehand, as the register prepares its homes.
 */
public final class HomeSearchRun {

    private static final AccessPurpose PURPOSE = AccessPurpose.of("benchmark");

    private HomeSearchRun() {}

    /**
     * Runs the measurement.
     *
     * @param args the number of homes and of rounds
     */
    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 21;
        List<Home> homes = SampleHomes.generate(SampleHomes.SEED, count);
        HomeRegister register = HomeRegister.of(homes, SampleHomes.DAY);
        List<HandWrittenMatch.Row> rows = HandWrittenMatch.prepare(homes);
        PlacementNeed girl = SampleNeeds.findGirl();
        MatchResult found = search(register, girl);
        System.out.println(count + " homes, " + found.getFitting().size() + " fit; first "
                + found.getFitting().get(0).explain().getHomeKey());
        PairedRuns.of(
                        rounds,
                        5,
                        () -> search(register, girl).getFitting().size(),
                        () -> HandWrittenMatch.count(homes, girl))
                .print("search, ranked and explainable", "hand-written loop over records");
        PairedRuns.of(
                        3 * rounds,
                        20,
                        () -> search(register, girl).getFitting().size(),
                        () -> HandWrittenMatch.countPrepared(rows, girl))
                .print("search, ranked and explainable", "hand-written loop over prepared rows");

        PlacementNeed selective = PlacementNeed.builder()
                .from(girl)
                .id("selective")
                .age(19)
                .addAllergies(Animal.CAT)
                .acute(false)
                .addForms(PlacementForm.SUPPORTED_ACCOMMODATION)
                .maxKilometres(20)
                .build();
        System.out.println(
                "selective need: " + search(register, selective).getFitting().size() + " fit");
        PairedRuns.of(
                        rounds,
                        20,
                        () -> register.searchOneByOne(selective, MatchPolicy.standard(), PURPOSE, event -> {})
                                .getFitting()
                                .size(),
                        () -> search(register, selective).getFitting().size())
                .print("selective need without the index", "selective need with the index");
    }

    private static MatchResult search(HomeRegister register, PlacementNeed need) {
        return register.search(need, MatchPolicy.standard(), PURPOSE, event -> {});
    }
}
