package se.socialdata.core.placement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleParameter;
import se.socialdata.core.rule.RuleSet;

/**
 * The rules on placements (PLA), by what they rest on.
 *
 * <p>{@link #IN_FORCE} is law and regulation. {@link #GUIDANCE} is added by name and gives warnings. The routines of single
 * municipalities and what has been proposed are off until chosen:
 *
 * <pre>{@code
 * Assessment assessment = PlacementRules.IN_FORCE
 *         .plus(PlacementRules.GUIDANCE)
 *         .check(childCase, LocalDate.of(2026, 3, 31));
 * }</pre>
 *
 * <p>The ids tell the source: 001-046 LVU (1990:52), 101-115 the Social Services Act (2025:400), 121-134 the Social Services
 * Ordinance (2025:468) and regulations, 201-210 the record and the register, 301- guidance, 401- local routines, 501-
 * proposals. A rule is judged as the record stood on the date asked about; a time limit that was missed earlier stays a
 * finding, with the last day that was missed.
 *
 * <p>No rule asks less for a child who came without guardians (normaliseringsprincipen, prop. 2005/06:46).
 */
public final class PlacementRules {

    /**
     * How often a child in care under LVU is visited and talked with. LVU 13 a § says regularly and gives no number; the
     * board sets it, and rule PLA-033 is undetermined until it has.
     */
    public static final RuleParameter<Period> FOLLOW_UP_INTERVAL = RuleParameter.of(
            "PLA-FOLLOW-UP-INTERVAL",
            Period.class,
            "längsta tid mellan uppföljningar",
            "longest time between follow-ups");

    /**
     * The highest answer on the scale of understanding (0-10) that counts as low in the routine of Alingsås. No source gives
     * the number, and rule PLA-407 is undetermined until it is set.
     */
    public static final RuleParameter<Integer> LOW_UNDERSTANDING = RuleParameter.of(
            "PLA-LOW-UNDERSTANDING",
            Integer.class,
            "högsta svar som räknas som lågt",
            "highest answer that counts as low");

    /** Law and regulation, with the agreement of the record with itself. */
    public static final RuleSet<ChildCase> IN_FORCE = set(
            "Placeringar: gällande regler",
            "Placements: rules in force",
            Stream.of(
                            LvuCareRules.ALL,
                            LvuImmediateCareRules.ALL,
                            LvuEndRules.ALL,
                            LvuReviewRules.ALL,
                            SocialServicesActRules.ALL,
                            OrdinanceRules.ALL,
                            RecordRules.ALL)
                    .flatMap(List::stream)
                    .sorted((a, b) -> a.getId().compareTo(b.getId())));

    /** Handbooks, and what Ds 2026:5 describes as practice or risk: warnings. */
    public static final RuleSet<ChildCase> GUIDANCE =
            set("Placeringar: vägledning", "Placements: guidance", GuidanceRules.ALL.stream());

    /** The routines of Sundsvall, Vetlanda, Karlshamn, Mark, Alingsås, Karlstad, Sölvesborg and Växjö, one set each. */
    public static final ImmutableSet<RuleSet<ChildCase>> LOCAL_ROUTINES = LocalRules.SETS;

    /** The proposals of SOU 2023:66 on placed children. */
    public static final RuleSet<ChildCase> SOU_2023_66 =
            set("Placeringar: SOU 2023:66", "Placements: SOU 2023:66", ProposalRules.FROM_SOU_2023_66.stream());

    /** The proposals and wishes of Ds 2026:5. */
    public static final RuleSet<ChildCase> DS_2026_5 =
            set("Placeringar: Ds 2026:5", "Placements: Ds 2026:5", ProposalRules.FROM_DS_2026_5.stream());

    /** The proposals of SOU 2025:84. */
    public static final RuleSet<ChildCase> SOU_2025_84 =
            set("Placeringar: SOU 2025:84", "Placements: SOU 2025:84", ProposalRules.FROM_SOU_2025_84.stream());

    private PlacementRules() {}

    /**
     * Everything that the SDK knows on placements, local routines and proposals included, for the catalogue.
     *
     * @return the rules, in the order of their ids
     */
    public static RuleSet<ChildCase> all() {
        Stream<RuleSet<ChildCase>> proposals = Stream.of(SOU_2023_66, DS_2026_5, SOU_2025_84);
        ImmutableList<RuleSet<ChildCase>> sets = Stream.of(
                        Stream.of(IN_FORCE, GUIDANCE), LOCAL_ROUTINES.stream(), proposals)
                .flatMap(part -> part)
                .collect(toImmutableList());
        return set("Placeringar", "Placements", sets.stream().flatMap(part -> part.getRules().stream()));
    }

    private static RuleSet<ChildCase> set(String nameSv, String nameEn, Stream<Rule<ChildCase>> rules) {
        return RuleSet.of(nameSv, nameEn, ChildCase.class, rules.collect(toImmutableList()));
    }
}
