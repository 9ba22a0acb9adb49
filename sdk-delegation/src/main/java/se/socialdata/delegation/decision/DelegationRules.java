package se.socialdata.delegation.decision;

import static se.socialdata.core.rule.RuleStatus.LOCAL;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;

/**
 * What a delegation decision must fulfil by itself, in the order of the guideline.
 *
 * <p>HSLF-FS 2017:37 chapter 9 binds the delegation of drug handling. The guideline of Norrbotten asks the same of every
 * delegation; a finding about other tasks cites the guideline instead. What needs the delegation guide as well is judged by
 * the rules of {@code check}.
 */
public final class DelegationRules implements RuleProvider {

    private static final RuleSet<DelegationDecision> ALL = RuleSet.of(
            "Delegeringsbeslut",
            "Delegation decisions",
            DelegationDecision.class,
            Stream.of(DelegationLawRules.ALL, DelegationRegulationRules.ALL, DelegationGuidelineRules.ALL)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Rule::getId))
                    .toList());

    private static final RuleSet<DelegationDecision> IN_FORCE = ALL.inForce();

    private static final RuleSet<DelegationDecision> LOCAL_RULES = ALL.withStatus(LOCAL);

    /** Created by {@link java.util.ServiceLoader}. */
    public DelegationRules() {}

    /**
     * All rules on a delegation decision.
     *
     * @return the rules, in the order of the guideline
     */
    public static RuleSet<DelegationDecision> all() {
        return ALL;
    }

    /**
     * The rules of law and regulation.
     *
     * @return the rules in force
     */
    public static RuleSet<DelegationDecision> inForce() {
        return IN_FORCE;
    }

    /**
     * The rules that only the guideline of Norrbotten has.
     *
     * @return the local rules
     */
    public static RuleSet<DelegationDecision> local() {
        return LOCAL_RULES;
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(ALL);
    }
}
