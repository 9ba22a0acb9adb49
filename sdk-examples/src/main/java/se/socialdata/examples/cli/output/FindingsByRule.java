package se.socialdata.examples.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import se.socialdata.core.rule.Assessment;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleSet;

/** Counts findings rule by rule, and keeps the first of each; its size does not depend on the number of records. */
public final class FindingsByRule {

    /** How many findings of a rule are shown. */
    private static final int SHOWN = 5;

    private static final class Tally {
        private long count;
        private final List<String> first = new ArrayList<>();
    }

    private final RuleSet<?> rules;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private long undetermined;

    /**
     * No findings yet.
     *
     * @param rules the rules that the records are checked by
     */
    public FindingsByRule(RuleSet<?> rules) {
        this.rules = rules;
    }

    /**
     * Counts the findings of a record that stands on one line.
     *
     * @param assessment what the rules say of it
     * @param line its line, counted from 1
     */
    public void add(Assessment assessment, long line) {
        add(assessment, path -> "line " + line + (path.isEmpty() ? "" : ": " + path));
    }

    /**
     * Counts the findings of a record.
     *
     * @param assessment what the rules say of it
     * @param place says where a path of the record stands in the file
     */
    public void add(Assessment assessment, UnaryOperator<String> place) {
        undetermined += assessment.count(Outcome.UNDETERMINED);
        assessment.getFindings().forEach(finding -> add(finding, place));
    }

    private void add(Finding finding, UnaryOperator<String> place) {
        Tally tally = tallies.computeIfAbsent(finding.getRuleId(), id -> new Tally());
        tally.count++;
        if (tally.first.size() < SHOWN) {
            tally.first.add(place.apply(finding.getPath()) + ": " + finding.getMessageEn());
        }
    }

    /**
     * Whether the rules are followed, as far as they could be determined.
     *
     * @return whether there are no findings
     */
    public boolean isEmpty() {
        return tallies.isEmpty();
    }

    /**
     * Writes the rules that have findings, in the order of the law, and how many findings there are.
     *
     * @param out takes the lines
     */
    public void write(PrintWriter out) {
        for (Rule<?> rule : rules.getRules()) {
            Tally tally = tallies.get(rule.getId());
            if (tally != null) {
                out.println(rule.getId() + " (" + rule.getSeverity().getTermEn() + ", "
                        + rule.getStatus().getTermEn() + "): " + tally.count + " x " + rule.getTitleEn());
                tally.first.forEach(text -> out.println("  " + text));
                if (tally.count > SHOWN) {
                    out.println("  ... and " + (tally.count - SHOWN) + " more");
                }
            }
        }
        long total = tallies.values().stream().mapToLong(tally -> tally.count).sum();
        out.println("findings " + total + " under " + tallies.size() + " rules, not determined " + undetermined);
    }
}
