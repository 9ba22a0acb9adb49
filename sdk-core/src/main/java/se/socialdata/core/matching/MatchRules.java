package se.socialdata.core.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;

/**
 * The rules on a documented match (MAT), by what they rest on.
 *
 * <p>{@link #inForce()} is law; {@link #guidance()} is added by name and gives warnings; routines of single municipalities and
 * proposals are off until chosen. The ids tell the source: 101- law, 201- guidance, 401- local routines, 501- proposals. The
 * checks of single factors are no rules: see {@link MatchingFactor}.
 */
public final class MatchRules implements RuleProvider {

    private static final RuleSet<MatchDocument> IN_FORCE = set("gällande regler", "rules in force", DocumentRules.LAW);

    private static final RuleSet<MatchDocument> GUIDANCE = set("vägledning", "guidance", DocumentRules.GUIDANCE);

    /** Created by {@link java.util.ServiceLoader}. */
    public MatchRules() {}

    /**
     * Everything that the SDK knows on documented matches, guidance, local routines and proposals included.
     *
     * @return the rules, in the order of their ids
     */
    public static RuleSet<MatchDocument> all() {
        return RuleSet.of(
                "Matchning",
                "Matching",
                MatchDocument.class,
                Stream.of(
                                Stream.of(IN_FORCE, GUIDANCE),
                                OptionalDocumentRules.LOCAL.values().stream(),
                                OptionalDocumentRules.PROPOSED.values().stream())
                        .flatMap(sets -> sets)
                        .flatMap(rules -> rules.getRules().stream())
                        .sorted(Comparator.comparing(Rule::getId))
                        .toList());
    }

    /**
     * What the law asks of a documented match.
     *
     * @return the rules in force
     */
    public static RuleSet<MatchDocument> inForce() {
        return IN_FORCE;
    }

    /**
     * What the handbook and Ds 2026:5 describe; the findings are warnings.
     *
     * @return the guidance
     */
    public static RuleSet<MatchDocument> guidance() {
        return GUIDANCE;
    }

    /**
     * The routines of single municipalities, by the name of the municipality: Sundsvall and Vetlanda.
     *
     * @return one set for each
     */
    public static ImmutableMap<String, RuleSet<MatchDocument>> local() {
        return OptionalDocumentRules.LOCAL;
    }

    /**
     * What has been proposed and is not in force, by the document that proposes it.
     *
     * @return one set for each
     */
    public static ImmutableMap<String, RuleSet<MatchDocument>> proposed() {
        return OptionalDocumentRules.PROPOSED;
    }

    @Override
    public String getAreaSv() {
        return "Matchning";
    }

    @Override
    public String getAreaEn() {
        return "Matching";
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(all());
    }

    static RuleSet<MatchDocument> set(String nameSv, String nameEn, List<Rule<MatchDocument>> rules) {
        return RuleSet.of("Matchning: " + nameSv, "Matching: " + nameEn, MatchDocument.class, rules);
    }
}
