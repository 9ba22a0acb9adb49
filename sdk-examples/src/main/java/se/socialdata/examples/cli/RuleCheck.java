package se.socialdata.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;

/**
 * The check of a file of records: which rules, and on which day.
 *
 * @param kind what the file holds
 * @param rules the rules
 * @param context the day asked about, and what no source gives
 * @param <T> the records
 */
record RuleCheck<T>(RecordKind<T> kind, RuleSet<T> rules, RuleContext context) {

    /** Checks the file, and writes the lines that cannot be read, the findings rule by rule, and the account. */
    int run(Path file, CommandLine command) {
        PrintWriter out = command.getOut();
        FindingsByRule findings = new FindingsByRule(rules);
        BatchSummary summary = new RecordFile<>(kind, file, command.getErr())
                .read((record, line) -> findings.add(rules.check(record, context), line));
        Account.writeRejects(summary, out);
        findings.write(out);
        Account.writeTotals(summary, out);
        return findings.isEmpty() ? ExitCodes.of(summary) : ExitCodes.FINDINGS;
    }
}
