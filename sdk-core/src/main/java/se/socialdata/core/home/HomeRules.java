package se.socialdata.core.home;

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
 * The rules on homes (HOM), by what they rest on.
 *
 * <p>{@link #inForce()} is law and regulation, and the agreement of an entry with itself. {@link #guidance()} is added by name and
 * gives warnings. The routines of single municipalities and what has been proposed are off until chosen:
 *
 * <pre>{@code
 * Assessment assessment = HomeRules.inForce()
 *         .plus(HomeRules.proposed().get("SOU 2023:66"))
 *         .check(home, LocalDate.of(2026, 3, 31));
 * }</pre>
 *
 * <p>The ids tell the source: 001-007 the Social Services Act (2025:400), 021-034 the ordinance (2025:468), 041-043 SOSFS
 * 2012:11, 051-052 LVU (1990:52), 061-066 the entry and itself, 301- guidance, general advice included, 401- local routines, 501- proposals. A rule
 * concerns a home that has not closed.
 *
 * <p>What a decision on placement needs of the home, among it the report of more than three placed children, is checked from the
 * side of the child: {@link se.socialdata.core.placement.PlacementRules}.
 */
public final class HomeRules implements RuleProvider {

    /**
     * How often house rules are followed up. The ordinance says regularly and gives no number; rule HOM-027 is undetermined
     * until it is set.
     */
    public static final RuleParameter<Period> HOUSE_RULES_INTERVAL = HomeParameters.HOUSE_RULES_INTERVAL;

    private static final RuleSet<Home> IN_FORCE = set(
            "gällande regler",
            "rules in force",
            Stream.of(HomeLawRules.ALL, HomeOrdinanceRules.ALL, HomeRecordRules.ALL)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Rule::getId))
                    .toList());

    private static final RuleSet<Home> GUIDANCE = set("vägledning", "guidance", HomeGuidanceRules.GUIDANCE);

    private static final ImmutableMap<String, RuleSet<Home>> LOCAL = ImmutableMap.of(
            "Alingsås", set("Alingsås", "Alingsås", List.of(HomeGuidanceRules.RISKS_GONE_THROUGH_YEARLY)),
            "Haninge", set("Haninge", "Haninge", List.of(HomeGuidanceRules.INTRODUCED_WITH_MAFI)),
            "Göteborg", set("Göteborg", "Göteborg", List.of(HomeGuidanceRules.OWN_CHILDREN_SUPPORTED)));

    private static final ImmutableMap<String, RuleSet<Home>> PROPOSED = ImmutableMap.of(
            "SOU 2023:66", set("SOU 2023:66", "SOU 2023:66", HomeProposalRules.FROM_SOU_2023_66),
            "Ds 2026:5", set("Ds 2026:5", "Ds 2026:5", HomeProposalRules.FROM_DS_2026_5),
            "SOU 2025:84", set("SOU 2025:84", "SOU 2025:84", HomeProposalRules.FROM_SOU_2025_84));

    private static final RuleSet<Home> ALL = RuleSet.of(
            "Hem",
            "Homes",
            Home.class,
            Stream.of(Stream.of(IN_FORCE, GUIDANCE), LOCAL.values().stream(), PROPOSED.values().stream())
                    .flatMap(sets -> sets)
                    .flatMap(part -> part.getRules().stream())
                    .toList());

    private static final RuleSet<SisPlaceRequest> SIS_IN_FORCE =
            sis("gällande regler", "rules in force", SisPlaceRules.IN_FORCE);
    private static final RuleSet<SisPlaceRequest> SIS_GUIDANCE = sis("vägledning", "guidance", SisPlaceRules.GUIDANCE);
    private static final RuleSet<SisPlaceRequest> SIS_PROPOSED = sis("Ds 2026:5", "Ds 2026:5", SisPlaceRules.PROPOSED);

    /** Created by {@link java.util.ServiceLoader}. */
    public HomeRules() {}

    /**
     * Everything that the SDK knows on homes, guidance, local routines and proposals included.
     *
     * @return the rules, in the order of their ids
     */
    public static RuleSet<Home> all() {
        return ALL;
    }

    /**
     * Law and regulation, and the agreement of an entry with itself.
     *
     * @return the rules in force
     */
    public static RuleSet<Home> inForce() {
        return IN_FORCE;
    }

    /**
     * What Ds 2026:5 and general advice recommend or describe as a risk; among it that an entry is confirmed every year.
     *
     * @return the guidance
     */
    public static RuleSet<Home> guidance() {
        return GUIDANCE;
    }

    /**
     * The routines of single municipalities, by the name of the municipality: Alingsås, Haninge and Göteborg.
     *
     * @return one set for each
     */
    public static ImmutableMap<String, RuleSet<Home>> local() {
        return LOCAL;
    }

    /**
     * What has been proposed and is not in force, by the document that proposes it: SOU 2023:66, Ds 2026:5 and SOU 2025:84.
     *
     * @return one set for each
     */
    public static ImmutableMap<String, RuleSet<Home>> proposed() {
        return PROPOSED;
    }

    /**
     * What the law says on requests of places at special youth homes.
     *
     * @return the rules in force
     */
    public static RuleSet<SisPlaceRequest> inForceForSisPlaces() {
        return SIS_IN_FORCE;
    }

    /**
     * What Ds 2026:5 describes as a risk in the queue to and the stay at special youth homes.
     *
     * @return the guidance
     */
    public static RuleSet<SisPlaceRequest> guidanceForSisPlaces() {
        return SIS_GUIDANCE;
    }

    /**
     * What Ds 2026:5 wishes for the stay at special youth homes.
     *
     * @return the proposals
     */
    public static RuleSet<SisPlaceRequest> proposedForSisPlaces() {
        return SIS_PROPOSED;
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(ALL, SIS_IN_FORCE, SIS_GUIDANCE, SIS_PROPOSED);
    }

    private static RuleSet<Home> set(String nameSv, String nameEn, List<Rule<Home>> rules) {
        return RuleSet.of("Hem: " + nameSv, "Homes: " + nameEn, Home.class, rules);
    }

    private static RuleSet<SisPlaceRequest> sis(String nameSv, String nameEn, List<Rule<SisPlaceRequest>> rules) {
        return RuleSet.of("SiS-platser: " + nameSv, "SiS places: " + nameEn, SisPlaceRequest.class, rules);
    }
}
