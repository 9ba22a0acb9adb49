package se.socialdata.core.placement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleParameter;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;

/**
 * The rules on placements (PLA), by what they rest on.
 *
 * <p>{@link #inForce()} is law and regulation. {@link #guidance()} is added by name and gives warnings. The routines of single
 * municipalities and what has been proposed are off until chosen:
 *
 * <pre>{@code
 * Assessment assessment = PlacementRules.inForce()
 *         .plus(PlacementRules.guidance())
 *         .check(childCase, LocalDate.of(2026, 3, 31));
 * }</pre>
 *
 * <p>The ids tell the source: 001-046 LVU (1990:52), 101-115 the Social Services Act (2025:400), 121-136 the Social Services
 * Ordinance (2025:468) and regulations, 201-212 the record and the register, 301- guidance, 401- local routines, 501-
 * proposals. A rule is judged as the record stood on the date asked about; a time limit that was missed earlier stays a
 * finding, with the last day that was missed.
 *
 * <p>No rule asks less for a child who came without guardians (normaliseringsprincipen, prop. 2005/06:46).
 */
public final class PlacementRules implements RuleProvider {

    /**
     * How often a child in care under LVU is visited and talked with. LVU 13 a § says regularly and gives no number; the
     * board sets it, and rule PLA-033 is undetermined until it has.
     */
    public static final RuleParameter<Period> FOLLOW_UP_INTERVAL = PlacementParameters.FOLLOW_UP_INTERVAL;

    /**
     * The highest answer on the scale of understanding (0-10) that counts as low in the routine of Alingsås. No source gives
     * the number, and rule PLA-407 is undetermined until it is set.
     */
    public static final RuleParameter<Integer> LOW_UNDERSTANDING = PlacementParameters.LOW_UNDERSTANDING;

    private static final RuleSet<ChildCase> IN_FORCE = set(
            "gällande regler",
            "rules in force",
            Stream.of(
                            LvuCareRules.ALL,
                            LvuImmediateCareRules.ALL,
                            LvuEndRules.ALL,
                            LvuReviewRules.ALL,
                            SocialServicesActRules.ALL,
                            OrdinanceRules.ALL,
                            RecordRules.ALL)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Rule::getId))
                    .toList());

    private static final RuleSet<ChildCase> GUIDANCE = set("vägledning", "guidance", GuidanceRules.ALL);

    private static final ImmutableMap<String, RuleSet<ChildCase>> PROPOSED = ImmutableMap.of(
            "SOU 2023:66", set("SOU 2023:66", "SOU 2023:66", ProposalRules.FROM_SOU_2023_66),
            "Ds 2026:5", set("Ds 2026:5", "Ds 2026:5", ProposalRules.FROM_DS_2026_5),
            "SOU 2025:84", set("SOU 2025:84", "SOU 2025:84", ProposalRules.FROM_SOU_2025_84));

    private static final ImmutableList<RuleSet<ChildCase>> SETS = ImmutableList.<RuleSet<ChildCase>>builder()
            .add(IN_FORCE)
            .add(GUIDANCE)
            .addAll(LocalRules.SETS.values())
            .addAll(PROPOSED.values())
            .build();

    private static final RuleSet<ChildCase> ALL = RuleSet.of(
            "Placeringar",
            "Placements",
            ChildCase.class,
            SETS.stream().flatMap(part -> part.getRules().stream()).toList());

    /** Created by {@link java.util.ServiceLoader}. */
    public PlacementRules() {}

    /**
     * Everything that the SDK knows on placements, guidance, local routines and proposals included.
     *
     * @return the rules, in the order of their ids
     */
    public static RuleSet<ChildCase> all() {
        return ALL;
    }

    /**
     * Law and regulation, and the agreement of the record with itself.
     *
     * @return the rules in force
     */
    public static RuleSet<ChildCase> inForce() {
        return IN_FORCE;
    }

    /**
     * Handbooks, and what Ds 2026:5 describes as practice or risk; their findings are warnings.
     *
     * @return the guidance
     */
    public static RuleSet<ChildCase> guidance() {
        return GUIDANCE;
    }

    /**
     * The routines of single municipalities, by the name of the municipality: Sundsvall, Vetlanda, Karlshamn, Mark, Alingsås,
     * Karlstad, Sölvesborg and Växjö.
     *
     * @return one set for each
     */
    public static ImmutableMap<String, RuleSet<ChildCase>> local() {
        return LocalRules.SETS;
    }

    /**
     * What has been proposed and is not in force, by the document that proposes it: SOU 2023:66, Ds 2026:5 and SOU 2025:84.
     *
     * @return one set for each
     */
    public static ImmutableMap<String, RuleSet<ChildCase>> proposed() {
        return PROPOSED;
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(ALL);
    }

    private static RuleSet<ChildCase> set(String nameSv, String nameEn, List<Rule<ChildCase>> rules) {
        return RuleSet.of("Placeringar: " + nameSv, "Placements: " + nameEn, ChildCase.class, rules);
    }
}
