package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.socialdata.core.home.Home;

/**
 * Homes as they stand on a day, ready to be searched (register över hem): the question at night, "who can take a girl of 13
 * with NPF and a dog allergy within 100 km".
 *
 * <p>A register is a snapshot: {@link #with}, {@link #without} and {@link #on} give changed copies and leave it as it is, so
 * that one thread may search while another receives entries. The index is made once and carried over by {@link #with}.
 *
 * <pre>{@code
 * HomeRegister register = HomeRegister.of(homes, LocalDate.of(2026, 11, 25));
 * MatchResult result = register.search(need, MatchPolicy.standard(), AccessPurpose.of("acute placement"), log::add);
 * result.getFitting().forEach(home -> System.out.println(home.getHomeKey()));
 * }</pre>
 */
public final class HomeRegister {

    private final LocalDate date;
    private final ImmutableList<HomeFacts> homes;
    private final Map<String, Integer> places;
    private final RegisterIndex index;

    private HomeRegister(
            LocalDate date, ImmutableList<HomeFacts> homes, Map<String, Integer> places, RegisterIndex index) {
        this.date = date;
        this.homes = homes;
        this.places = places;
        this.index = index;
    }

    /**
     * A register with its index.
     *
     * @param homes the homes, each key once
     * @param date the day on which they are looked at
     * @return the register
     * @throws IllegalArgumentException if two homes have the same key
     */
    public static HomeRegister of(Collection<? extends Home> homes, LocalDate date) {
        ImmutableList.Builder<HomeFacts> facts = ImmutableList.builderWithExpectedSize(homes.size());
        Map<String, Integer> places = new HashMap<>();
        for (Home home : homes) {
            checkArgument(
                    places.putIfAbsent(home.getKey(), places.size()) == null,
                    "expected each home once, got the key %s twice",
                    home.getKey());
            facts.add(HomeFacts.of(home, date));
        }
        ImmutableList<HomeFacts> all = facts.build();
        return new HomeRegister(date, all, places, RegisterIndex.of(all));
    }

    /**
     * The same homes on another day.
     *
     * @param newDate the day
     * @return the register of that day
     */
    public HomeRegister on(LocalDate newDate) {
        return of(homes.stream().map(facts -> facts.home).toList(), newDate);
    }

    /**
     * The register with one entry added, or exchanged for the one of the same key.
     *
     * @param home the home
     * @return the changed copy
     */
    public HomeRegister with(Home home) {
        HomeFacts facts = HomeFacts.of(home, date);
        List<HomeFacts> changed = new ArrayList<>(homes);
        Map<String, Integer> changedPlaces = places;
        Integer place = places.get(home.getKey());
        if (place == null) {
            place = homes.size();
            changedPlaces = new HashMap<>(places);
            changedPlaces.put(home.getKey(), place);
            changed.add(facts);
        } else {
            changed.set(place, facts);
        }
        return new HomeRegister(date, ImmutableList.copyOf(changed), changedPlaces, index.with(place, facts));
    }

    /**
     * The register without one entry.
     *
     * @param homeKey the key of the home
     * @return the changed copy
     * @throws IllegalArgumentException if it holds no such home
     */
    public HomeRegister without(String homeKey) {
        checkArgument(places.containsKey(homeKey), "expected the key of a home in the register");
        return of(
                homes.stream()
                        .filter(facts -> !facts.key.equals(homeKey))
                        .map(facts -> facts.home)
                        .toList(),
                date);
    }

    /**
     * Searches the register.
     *
     * @param need the child's need
     * @param policy what each factor does
     * @param purpose why the register is searched
     * @param audit where the search is recorded, before it is made
     * @return the result
     */
    public MatchResult search(PlacementNeed need, MatchPolicy policy, AccessPurpose purpose, SearchAudit audit) {
        audit.record(new SearchEvent(purpose, need.getId(), date, homes.size()));
        PreparedNeed prepared = PreparedNeed.of(need, policy);
        return new MatchResult(
                this,
                prepared,
                () -> selectFitting(prepared),
                () -> select(
                        prepared,
                        index.mayBeConsidered(prepared),
                        home -> prepared.status(home) == MatchStatus.TO_BE_ASKED,
                        MatchStatus.TO_BE_ASKED));
    }

    /**
     * Searches without the index, home by home: the same result, for those who want to compare.
     *
     * @param need the child's need
     * @param policy what each factor does
     * @param purpose why the register is searched
     * @param audit where the search is recorded, before it is made
     * @return the result
     */
    public MatchResult searchOneByOne(
            PlacementNeed need, MatchPolicy policy, AccessPurpose purpose, SearchAudit audit) {
        audit.record(new SearchEvent(purpose, need.getId(), date, homes.size()));
        PreparedNeed prepared = PreparedNeed.of(need, policy);
        long[] all = new long[(homes.size() + Long.SIZE - 1) >> 6];
        Arrays.fill(all, -1L);
        return new MatchResult(
                this,
                prepared,
                () -> select(prepared, all, home -> prepared.status(home) == MatchStatus.FITS, MatchStatus.FITS),
                () -> select(
                        prepared,
                        all,
                        home -> prepared.status(home) == MatchStatus.TO_BE_ASKED,
                        MatchStatus.TO_BE_ASKED));
    }

    private ImmutableList<RankedHome> selectFitting(PreparedNeed need) {
        return select(need, index.mayFit(need), need::fits, MatchStatus.FITS);
    }

    /** The candidates that a condition leaves, which must mean that they have the status. */
    private ImmutableList<RankedHome> select(
            PreparedNeed need, long[] candidates, Predicate<HomeFacts> condition, MatchStatus status) {
        List<RankedHome> ranked = new ArrayList<>();
        for (int word = 0; word < candidates.length; word++) {
            for (long bits = candidates[word]; bits != 0; bits &= bits - 1) {
                int place = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (place >= homes.size()) {
                    break;
                }
                HomeFacts home = homes.get(place);
                if (condition.test(home)) {
                    ranked.add(new RankedHome(need, home, status));
                }
            }
        }
        return RankedHomes.sort(ranked);
    }

    /**
     * Divides a group of siblings between the homes of the register. Siblings in one home are other children to each other:
     * what the policy makes of {@link MatchingFactor#NUMBER_OF_CHILDREN} and {@link MatchingFactor#WHICH_CHILDREN} holds
     * between them as well, see {@link SiblingLimits}.
     *
     * @param group the siblings
     * @param policy what each factor does
     * @param runnersUp how many divisions after the best are wanted, 0-100
     * @param purpose why the register is searched
     * @param audit where the search is recorded, before it is made
     * @return the best division with its proof, and the next best
     * @throws IllegalArgumentException if the number of runners-up lies outside its range
     */
    public SiblingResult divide(
            SiblingGroup group, MatchPolicy policy, int runnersUp, AccessPurpose purpose, SearchAudit audit) {
        audit.record(new SearchEvent(purpose, group.getId(), date, homes.size()));
        return SiblingResult.of(this, group, policy, runnersUp);
    }

    /** The homes that are possible for at least one of some children, with how each child fits. */
    List<SiblingHome> offers(Map<String, PreparedNeed> needs) {
        Map<HomeFacts, ImmutableMap.Builder<String, SiblingFit>> fits = new LinkedHashMap<>();
        needs.forEach((key, need) -> {
            for (RankedHome ranked : selectFitting(need)) {
                HomeFacts home = ranked.facts();
                if (home.freePlaces > 0) {
                    fits.computeIfAbsent(home, added -> ImmutableMap.builder()).put(key, need.fit(home));
                }
            }
        });
        List<SiblingHome> offers = new ArrayList<>();
        fits.forEach(
                (home, ofChildren) -> offers.add(SiblingHome.of(home.key, home.freePlaces, ofChildren.buildOrThrow())));
        return offers;
    }

    /** One home. */
    Optional<HomeFacts> find(String homeKey) {
        return Optional.ofNullable(places.get(homeKey)).map(homes::get);
    }

    /**
     * The day on which the homes are looked at.
     *
     * @return the day
     */
    public LocalDate getDate() {
        return date;
    }

    /**
     * How many homes there are.
     *
     * @return the number
     */
    public int size() {
        return homes.size();
    }

    /** The day and the number of homes. */
    @Override
    public String toString() {
        return "HomeRegister{date=" + date + ", homes=" + homes.size() + "}";
    }
}
