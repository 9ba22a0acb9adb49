package se.socialdata.core.matching;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a search of a register of homes gives (sökresultat): the homes that fit, best first, those that must be asked, and for
 * every other home, on demand, why it is excluded.
 *
 * <p>Homes are ordered by the factors of the policy, then by distance, then by key: two searches give the same list. What is
 * not asked for is not computed.
 */
public final class MatchResult {

    private final HomeRegister register;
    private final PreparedNeed need;
    private final Supplier<ImmutableList<RankedHome>> fitting;
    private final Supplier<ImmutableList<RankedHome>> toBeAsked;

    MatchResult(
            HomeRegister register,
            PreparedNeed need,
            Supplier<ImmutableList<RankedHome>> fitting,
            Supplier<ImmutableList<RankedHome>> toBeAsked) {
        this.register = register;
        this.need = need;
        this.fitting = Suppliers.memoize(fitting::get);
        this.toBeAsked = Suppliers.memoize(toBeAsked::get);
    }

    /**
     * The key of the need.
     *
     * @return the key
     */
    public String getNeedId() {
        return need.facts.need.getId();
    }

    /**
     * The day asked about.
     *
     * @return the day
     */
    public LocalDate getDate() {
        return register.getDate();
    }

    /**
     * The policy by which the homes were held against the need.
     *
     * @return the policy
     */
    public MatchPolicy getPolicy() {
        return need.policy();
    }

    /**
     * The homes that meet everything required.
     *
     * @return the homes, best first
     */
    public ImmutableList<RankedHome> getFitting() {
        return fitting.get();
    }

    /**
     * The homes of which something required is not known. They are no answer until they are asked.
     *
     * @return the homes, best first
     */
    public ImmutableList<RankedHome> getToBeAsked() {
        return toBeAsked.get();
    }

    /**
     * How many homes are excluded.
     *
     * @return the number
     */
    public int countExcluded() {
        return register.size() - getFitting().size() - getToBeAsked().size();
    }

    /**
     * The match of any home of the register, excluded or not, with the check of every factor.
     *
     * @param homeKey the key of the home
     * @return the match, or empty if the register holds no such home
     */
    public Optional<Match> explain(String homeKey) {
        return register.find(homeKey).map(need::explain);
    }

    /** The key of the need and the day. */
    @Override
    public String toString() {
        return "MatchResult{need=" + getNeedId() + ", date=" + getDate() + "}";
    }
}
