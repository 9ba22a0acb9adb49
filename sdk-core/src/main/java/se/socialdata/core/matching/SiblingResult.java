package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How a group of siblings can be divided between the homes of a register (fördelning av syskon): the best division with its
 * proof, the next best, and why each child can or cannot live in each home.
 *
 * <p>Only homes that meet everything required for a child count as possible for it: what is not known is not met. The same
 * holds for what the siblings require of each other: {@link SiblingDivision#keptApart} says by whose requirement they live
 * apart, and {@link #explain(String, SiblingDivision)} how each fits its home together with those who live there too.
 */
public final class SiblingResult {

    private final SiblingGroup group;
    private final HomeRegister register;
    private final MatchPolicy policy;
    private final ImmutableMap<String, PreparedNeed> needs;
    private final SiblingProblem problem;
    private final SiblingSolution solution;

    private SiblingResult(
            SiblingGroup group,
            HomeRegister register,
            MatchPolicy policy,
            ImmutableMap<String, PreparedNeed> needs,
            SiblingProblem problem,
            SiblingSolution solution) {
        this.group = group;
        this.register = register;
        this.policy = policy;
        this.needs = needs;
        this.problem = problem;
        this.solution = solution;
    }

    static SiblingResult of(HomeRegister register, SiblingGroup group, MatchPolicy policy, int runnersUp) {
        ImmutableMap.Builder<String, PreparedNeed> builder = ImmutableMap.builder();
        for (PlacementNeed need : group.getNeeds()) {
            PlacementNeed alone = PlacementNeed.builder()
                    .from(need)
                    .siblingsTogether(ImmutableSet.of())
                    .build();
            builder.put(need.getId(), PreparedNeed.of(alone, policy));
        }
        ImmutableMap<String, PreparedNeed> needs = builder.build();
        SiblingProblem problem = SiblingProblem.of(
                        needs.keySet(),
                        register.offers(needs),
                        group.getMustTogether(),
                        group.findWishes(),
                        group.getMustNotTogether())
                .with(SiblingLimits.of(group, policy));
        return new SiblingResult(group, register, policy, needs, problem, problem.solve(runnersUp));
    }

    /**
     * The key of the group.
     *
     * @return the key
     */
    public String getGroupId() {
        return group.getId();
    }

    /**
     * The day on which the homes were looked at.
     *
     * @return the day
     */
    public LocalDate getDate() {
        return register.getDate();
    }

    /**
     * The policy by which the homes were held against the needs.
     *
     * @return the policy
     */
    public MatchPolicy getPolicy() {
        return policy;
    }

    /**
     * The question in numbers: every home that is possible for at least one of the siblings.
     *
     * @return the question
     */
    public SiblingProblem getProblem() {
        return problem;
    }

    /**
     * The best division, its proof, and the next best.
     *
     * @return the solution
     */
    public SiblingSolution getSolution() {
        return solution;
    }

    /**
     * Whether the best division is proved to be best, checked now.
     *
     * @return true if the proof holds
     */
    public boolean isProved() {
        return solution.proof().isValidFor(problem, solution.best());
    }

    /**
     * The answer as it is kept and passed on, with the proof checked now.
     *
     * @return the answer
     */
    public SiblingAnswer toAnswer() {
        return SiblingAnswer.builder()
                .groupId(getGroupId())
                .date(getDate())
                .policyName(policy.getName())
                .possibleHomes(problem.getHomes().size())
                .best(solution.best())
                .proved(isProved())
                .runnersUp(solution.runnersUp())
                .worsened(worsenedOfAll())
                .build();
    }

    private ImmutableList<WorsenedCheck> worsenedOfAll() {
        ImmutableList.Builder<WorsenedCheck> checks = ImmutableList.builder();
        int number = 0;
        for (SiblingDivision division : Iterables.concat(ImmutableList.of(solution.best()), solution.runnersUp())) {
            number++;
            for (Map.Entry<String, FactorCheck> entry : findWorsened(division).entries()) {
                checks.add(new WorsenedCheck(number, entry.getKey(), entry.getValue()));
            }
        }
        return checks.build();
    }

    /**
     * The match of one of the siblings with the home that a division gives it, with the check of every factor; the siblings
     * who live there by the division are among the other children.
     *
     * @param needId the key of the need
     * @param division the division
     * @return the match, or empty if the group has no such need, the division gives it no home, or the register has no such
     *     home
     */
    public Optional<Match> explain(String needId, SiblingDivision division) {
        String home = division.homes().get(needId);
        PreparedNeed need = needs.get(needId);
        if (home == null || need == null) {
            return Optional.empty();
        }
        ImmutableSet<String> siblings = division.groups().getOrDefault(home, ImmutableSet.of());
        PreparedNeed together = need.with(problem.getLimits().companyOf(needId, siblings));
        return register.find(home).map(together::explain);
    }

    /**
     * What a division asks of the siblings who live together in it: the checks that come out worse for a child with the
     * siblings who live in the same home than for the child alone. What is required is never among them; what is weighed or
     * told can be unmet or not known.
     *
     * @param division the division
     * @return the checks by the key of the need, in the order of the keys
     */
    public ImmutableListMultimap<String, FactorCheck> findWorsened(SiblingDivision division) {
        ImmutableListMultimap.Builder<String, FactorCheck> worsened = ImmutableListMultimap.builder();
        division.homes().forEach((child, home) -> explain(child, home).ifPresent(alone -> {
            ImmutableSet<FactorCheck> before = ImmutableSet.copyOf(alone.getChecks());
            explain(child, division).ifPresent(together -> together.getChecks().stream()
                    .filter(check -> !before.contains(check))
                    .forEach(check -> worsened.put(child, check)));
        }));
        return worsened.build();
    }

    /**
     * The match of one of the siblings, as if it came alone, with a home, with the check of every factor.
     *
     * @param needId the key of the need
     * @param homeKey the key of the home
     * @return the match, or empty if the group has no such need or the register no such home
     */
    public Optional<Match> explain(String needId, String homeKey) {
        return Optional.ofNullable(needs.get(needId))
                .flatMap(need -> register.find(homeKey).map(need::explain));
    }

    /** The key of the group, the day and the value of the best division. */
    @Override
    public String toString() {
        return "SiblingResult{group=" + getGroupId() + ", date=" + getDate() + ", best="
                + solution.best().value() + "}";
    }
}
