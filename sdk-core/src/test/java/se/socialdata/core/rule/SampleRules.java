package se.socialdata.core.rule;

import static se.socialdata.core.rule.RuleStatus.GUIDANCE;
import static se.socialdata.core.rule.RuleStatus.LAW;
import static se.socialdata.core.rule.RuleStatus.LOCAL;
import static se.socialdata.core.rule.RuleStatus.PROPOSED;
import static se.socialdata.core.rule.RuleStatus.REGULATION;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.law.Statute;
import se.socialdata.core.law.Statutes;

/** Rules of every kind, for tests. */
public final class SampleRules {

    static final Statute HANDBOOK = Statute.of("Handboken", "", "Handbok", "Handbook");

    static final Fact<SampleDecision, LocalDate> EXECUTION_DATE =
            Fact.of("executed", "verkställighetsdatum", "execution date", SampleDecision::executed);

    static final Fact<SampleDecision.Offer, LocalDate> ANSWER_DATE =
            Fact.of("answered", "svarsdatum", "answer date", SampleDecision.Offer::answered);

    static final RuleParameter<Integer> VISITS =
            RuleParameter.of("visits-per-year", Integer.class, "antal besök per år", "visits per year");

    static final Rule<SampleDecision> EXECUTED_IN_TIME = Rule.of("SMP-001", SampleDecision.class)
            .titled("Beslutet verkställs inom tre månader", "The decision is executed within three months")
            .status(LAW)
            .citing(date -> Optional.of(
                    date.isBefore(LocalDate.of(2025, 7, 1))
                            ? Statutes.SOL_2001.section("16 kap. 6 f §")
                            : Statutes.SOL_2025.section("34 kap. 1 §")))
            .appliesWhen(decision -> decision.executed().isEmpty())
            .requires((decision, context) ->
                    !context.asOf().isAfter(decision.decided().plusMonths(3)))
            .explaining(
                    decision ->
                            "Skulle ha verkställts senast " + decision.decided().plusMonths(3),
                    decision -> "Was to be executed by " + decision.decided().plusMonths(3))
            .at("decided");

    static final Rule<SampleDecision> OFFERED_AFTER_DECISION = Rule.of("SMP-002", SampleDecision.class)
            .titled("Erbjudanden lämnas efter beslutet", "Offers are made after the decision")
            .status(REGULATION)
            .citing(HANDBOOK.section("s. 4"))
            .requiresEach(Each.of("offers", SampleDecision::offers)
                    .requires((decision, offer) -> !offer.made().isBefore(decision.decided()))
                    .at("made")
                    .explaining(
                            (decision, offer) -> "Erbjudet " + offer.made() + ", beslutat " + decision.decided(),
                            (decision, offer) -> "Offered " + offer.made() + ", decided " + decision.decided()));

    static final Rule<SampleDecision> EXECUTED_AFTER_DECISION = Rule.of("SMP-003", SampleDecision.class)
            .titled("Verkställigheten ligger efter beslutet", "The execution lies after the decision")
            .status(LAW)
            .citing(HANDBOOK.section("s. 5"))
            .from(LocalDate.of(2025, 1, 1))
            .until(LocalDate.of(2026, 12, 31))
            .requiresFact(EXECUTION_DATE, (decision, executed) -> !executed.isBefore(decision.decided()));

    static final Rule<SampleDecision> BOARD_ORGANISES = Rule.of("SMP-004", SampleDecision.class)
            .titled("Nämnden har rutiner", "The board has routines")
            .status(LAW)
            .citing(HANDBOOK.section("s. 6"))
            .informational();

    static final Rule<SampleDecision> ANSWERED_SOON = Rule.of("SMP-005", SampleDecision.class)
            .titled("Svar ges inom {en} månad | $1 \\ snarast", "An answer is given within {a} month | $1 \\ soon")
            .status(GUIDANCE)
            .citing(HANDBOOK.section("s. 7"))
            .requiresEach(Each.of("offers", SampleDecision::offers)
                    .requiresFact(
                            ANSWER_DATE,
                            (decision, answered, context) ->
                                    !answered.isAfter(decision.decided().plusMonths(1))));

    static final Rule<SampleDecision> VISITED = Rule.of("SMP-006", SampleDecision.class)
            .titled("Besök görs så ofta som kommunen bestämt", "Visits are made as often as the municipality says")
            .status(LOCAL)
            .citing(HANDBOOK.section("s. 8"))
            .requires(Condition.ofFact(
                    "tillräckligt många besök",
                    "enough visits",
                    Fact.<SampleDecision, Integer>ofParameter(VISITS),
                    (decision, needed, context) -> decision.visits() >= needed))
            .at("visits");

    static final Rule<SampleDecision> VISITED_TWICE = Rule.of("SMP-007", SampleDecision.class)
            .titled("Minst två besök", "At least two visits")
            .status(PROPOSED)
            .severity(Severity.INFORMATION)
            .citing(HANDBOOK.section("s. 9"))
            .requires(decision -> decision.visits() >= 2);

    /** Every rule, in the order of the law. */
    public static final RuleSet<SampleDecision> ALL = RuleSet.of(
            "Provregler",
            "Sample rules",
            SampleDecision.class,
            EXECUTED_IN_TIME,
            OFFERED_AFTER_DECISION,
            EXECUTED_AFTER_DECISION,
            BOARD_ORGANISES,
            ANSWERED_SOON,
            VISITED,
            VISITED_TWICE);

    private SampleRules() {}

    /** The sample area. */
    public static final class Provider implements RuleProvider {

        /** Found by the validator. */
        public Provider() {}

        @Override
        public String getAreaSv() {
            return "Prov";
        }

        @Override
        public String getAreaEn() {
            return "Sample";
        }

        @Override
        public ImmutableList<RuleSet<?>> getRuleSets() {
            return ImmutableList.of(ALL);
        }
    }
}
