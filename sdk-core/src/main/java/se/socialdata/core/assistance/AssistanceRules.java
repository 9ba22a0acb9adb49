package se.socialdata.core.assistance;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleParameter;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;

/**
 * The rules on economic assistance (EKB), by what they rest on.
 *
 * <p>{@link #inForce()} is law and regulation on the case of a household, {@link #inForceForMonths()} what the register asks of a
 * household's month. {@link #guidance()} is added by name and gives warnings. No source has a local routine or a proposal that a
 * record can be checked against.
 *
 * <pre>{@code
 * Assessment assessment = AssistanceRules.inForce()
 *         .plus(AssistanceRules.guidance())
 *         .check(assistanceCase, LocalDate.of(2025, 10, 31));
 * }</pre>
 *
 * <p>The ids tell the source: 001-006 the Social Services Act and its ordinance, 007 data protection, 101-111 the register's months, 201-204 the record
 * of the case, 301-312 guidance.
 */
public final class AssistanceRules implements RuleProvider {

    /**
     * How soon an application is decided. No source gives a number; the board sets it, and rule EKB-002 is undetermined until it
     * has.
     */
    public static final RuleParameter<Period> DECISION_TIME = AssistanceParameters.DECISION_TIME;

    /** The national norms of the years; those that the SDK knows where the caller sets none. */
    public static final RuleParameter<NationalNorms> NATIONAL_NORMS = AssistanceParameters.NATIONAL_NORMS;

    private static final RuleSet<AssistanceCase> IN_FORCE = RuleSet.of(
            "Ekonomiskt bistånd: gällande regler",
            "Economic assistance: rules in force",
            AssistanceCase.class,
            Stream.of(AssistanceLawRules.ALL, AssistanceRecordRules.ALL)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Rule::getId))
                    .toList());

    private static final RuleSet<AssistanceCase> GUIDANCE = RuleSet.of(
            "Ekonomiskt bistånd: vägledning",
            "Economic assistance: guidance",
            AssistanceCase.class,
            AssistanceGuidanceRules.ALL);

    private static final RuleSet<AssistedMonth> MONTHS = RuleSet.of(
            "Ekonomiskt bistånd: registrets månader",
            "Economic assistance: months of the register",
            AssistedMonth.class,
            AssistanceRegisterRules.ALL);

    /** Created by {@link java.util.ServiceLoader}. */
    public AssistanceRules() {}

    /**
     * Law and regulation on a household's case.
     *
     * @return the rules in force
     */
    public static RuleSet<AssistanceCase> inForce() {
        return IN_FORCE;
    }

    /**
     * What the register asks of a household's month.
     *
     * @return the rules in force
     */
    public static RuleSet<AssistedMonth> inForceForMonths() {
        return MONTHS;
    }

    /**
     * The board's handbook and what its reports recommend; findings are warnings.
     *
     * @return the guidance
     */
    public static RuleSet<AssistanceCase> guidance() {
        return GUIDANCE;
    }

    @Override
    public String getAreaSv() {
        return "Ekonomiskt bistånd";
    }

    @Override
    public String getAreaEn() {
        return "Economic assistance";
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(IN_FORCE, MONTHS, GUIDANCE);
    }
}
