package se.socialdata.examples.cli.output;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.input.RecordFile;
import se.socialdata.examples.cli.input.RecordKind;

/**
 * The check of a file of records: which rules, and on which day.
 *
 * @param kind what the file holds
 * @param rules the rules
 * @param context the day asked about, and what no source gives
 * @param <T> the records
 */
public record RuleCheck<T>(RecordKind<T> kind, RuleSet<T> rules, RuleContext context) {

    /**
     * Checks a file, and writes the lines that cannot be read, the findings rule by rule, and the account.
     *
     * @param file where the records are
     * @param command the command that checks, which has the writers
     * @return the exit code
     * @throws CliException if the file cannot be read, is empty or not in UTF-8
     */
    public int run(Path file, CommandLine command) {
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
