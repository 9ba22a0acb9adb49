package se.socialdata.examples.sample;

import com.google.common.collect.ImmutableList;
import se.socialdata.core.home.Home;
import se.socialdata.core.matching.AccessPurpose;
import se.socialdata.core.matching.HomeRegister;
import se.socialdata.core.matching.MatchDocument;
import se.socialdata.core.matching.MatchPolicy;
import se.socialdata.core.matching.PlacementNeed;
import se.socialdata.core.matching.SearchAudit;
import se.socialdata.core.matching.SiblingDivision;
import se.socialdata.core.matching.SiblingGroup;
import se.socialdata.core.matching.SiblingResult;

/**
 * Eight siblings and two hundred homes in one afternoon (syskonen som delades på en eftermiddag), as a municipality tells of
 * in Ds 2026:5: how they can be divided at best, and what is missing where only the division is kept.
 */
public final class SiblingAfternoon {

    /** How many homes the siblings are divided between: the first of the sample register. */
    public static final int HOMES = 200;

    private SiblingAfternoon() {}

    /**
     * The homes that are known on that afternoon.
     *
     * @return two hundred homes
     */
    public static ImmutableList<Home> findHomes() {
        return SampleHomes.generate(SampleHomes.SEED, HOMES);
    }

    /**
     * Divides the siblings.
     *
     * @param runnersUp how many divisions after the best are wanted, 0-100
     * @param audit where the search is recorded
     * @return the best division with its proof, and the next best
     */
    public static SiblingResult divide(int runnersUp, SearchAudit audit) {
        return HomeRegister.of(findHomes(), SampleHomes.DAY)
                .divide(
                        SampleNeeds.findEightSiblings(),
                        MatchPolicy.standard(),
                        runnersUp,
                        AccessPurpose.of("acute placement of eight siblings"),
                        audit);
    }

    /**
     * The documents of the afternoon: of each child who has a home, the match and who was split from whom were kept, and
     * nothing else was written down.
     *
     * @param group the siblings
     * @param result how they were divided
     * @return one document for each child who has a home, in the order of the needs
     */
    public static ImmutableList<MatchDocument> document(SiblingGroup group, SiblingResult result) {
        SiblingDivision best = result.getSolution().best();
        ImmutableList.Builder<MatchDocument> documents = ImmutableList.builder();
        for (PlacementNeed need : group.getNeeds()) {
            String home = best.homes().get(need.getId());
            if (home != null) {
                MatchDocument.Builder document = MatchDocument.builder()
                        .id("match-" + need.getId())
                        .needId(need.getId())
                        .date(result.getDate())
                        .match(result.explain(need.getId(), best));
                group.findWishes().stream()
                        .filter(pair -> pair.first().equals(need.getId())
                                || pair.second().equals(need.getId()))
                        .filter(pair -> !best.isTogether(pair))
                        .forEach(document::addSplitSiblings);
                documents.add(document.build());
            }
        }
        return documents.build();
    }
}
