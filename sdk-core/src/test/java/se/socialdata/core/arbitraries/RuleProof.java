package se.socialdata.core.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.socialdata.core.rule.Assessment;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;

/**
 * Proves a rule set by examples: for every rule that is checked, one record that passes and one that fails, by id.
 *
 * <p>{@link #verify()} fails with the whole list of what is missing: a rule without a passing or a failing example, an
 * example that comes out otherwise, a failure without a source or a message in both languages, a message that holds what
 * looks like a personal identity number, and an example of a rule that does not exist.
 *
 * <pre>{@code
 * RuleProof.of(DecisionRules.ALL)
 *         .passes("EVB-001", executedOnTheLastDay, lastDay)
 *         .fails("EVB-001", notExecuted, lastDay.plusDays(1))
 *         .verify();
 * }</pre>
 *
 * @param <T> the record
 */
public final class RuleProof<T> {

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)\\d{6}(\\d{2})?[-+]?\\d{4}(?!\\d)");

    private final RuleSet<T> rules;
    private final Map<String, Map<Outcome, Integer>> examples = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private RuleProof(RuleSet<T> rules) {
        this.rules = rules;
        rules.getRules().stream()
                .filter(rule -> !rule.isInformational())
                .forEach(rule -> examples.put(rule.getId(), new EnumMap<>(Outcome.class)));
    }

    /**
     * Begins a proof.
     *
     * @param rules the rules to prove
     * @param <T> the record
     * @return a proof without examples
     */
    public static <T> RuleProof<T> of(RuleSet<T> rules) {
        return new RuleProof<>(rules);
    }

    /**
     * Adds an example that the rule passes.
     *
     * @param ruleId the id of the rule
     * @param record the record
     * @param asOf the date asked about
     * @return this proof
     */
    public RuleProof<T> passes(String ruleId, T record, LocalDate asOf) {
        return example(ruleId, Outcome.PASSED, record, RuleContext.of(asOf));
    }

    /**
     * Adds an example that the rule fails.
     *
     * @param ruleId the id of the rule
     * @param record the record
     * @param asOf the date asked about
     * @return this proof
     */
    public RuleProof<T> fails(String ruleId, T record, LocalDate asOf) {
        return example(ruleId, Outcome.FAILED, record, RuleContext.of(asOf));
    }

    /**
     * Adds an example with any outcome, and with parameters.
     *
     * @param ruleId the id of the rule
     * @param expected how the rule must come out
     * @param record the record
     * @param context the date asked about and the parameters
     * @return this proof
     */
    public RuleProof<T> example(String ruleId, Outcome expected, T record, RuleContext context) {
        Map<Outcome, Integer> counts = examples.get(ruleId);
        if (counts == null) {
            problems.add(ruleId + ": no such rule to check in " + rules.getNameEn());
            return this;
        }
        int number = counts.merge(expected, 1, Integer::sum);
        Assessment assessment = only(ruleId).check(record, context);
        Outcome actual = assessment.getNodes().get(0).getOutcome();
        if (actual != expected) {
            problems.add(
                    ruleId + ": " + expected.getTermEn() + " example " + number + " came out as " + actual.getTermEn());
        } else if (expected == Outcome.FAILED) {
            inspect(ruleId, assessment);
        }
        return this;
    }

    private RuleSet<T> only(String ruleId) {
        List<Rule<T>> rule = rules.getRules().stream()
                .filter(candidate -> candidate.getId().equals(ruleId))
                .toList();
        return RuleSet.of(rules.getNameSv(), rules.getNameEn(), rules.getType(), rule);
    }

    private void inspect(String ruleId, Assessment assessment) {
        if (assessment.getFindings().isEmpty()) {
            problems.add(ruleId + ": a failing example without a finding");
        }
        for (Finding finding : assessment.getFindings()) {
            String messages = finding.getMessageSv() + "\n" + finding.getMessageEn();
            if (finding.getMessageSv().isBlank() || finding.getMessageEn().isBlank()) {
                problems.add(ruleId + ": a finding without a message in both languages");
            }
            if (finding.getProvision().isEmpty()) {
                problems.add(ruleId + ": a finding without a source on " + assessment.getAsOf());
            }
            if (IDENTITY_NUMBER.matcher(messages).find()) {
                problems.add(ruleId + ": a message that looks as if it held a personal identity number");
            }
        }
    }

    /**
     * Fails unless every rule is proved.
     *
     * @throws AssertionError with one line for each problem
     */
    public void verify() {
        List<String> all = new ArrayList<>(problems);
        examples.forEach((ruleId, counts) -> {
            for (Outcome needed : List.of(Outcome.PASSED, Outcome.FAILED)) {
                if (!counts.containsKey(needed)) {
                    all.add(ruleId + ": no " + needed.getTermEn() + " example");
                }
            }
        });
        if (!all.isEmpty()) {
            throw new AssertionError(String.join("\n", all));
        }
    }
}
