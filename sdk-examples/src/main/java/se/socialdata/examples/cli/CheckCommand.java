package se.socialdata.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.socialdata.core.decision.DecisionRules;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;

/** Checks the decisions of a file. */
@Command(
        name = "check",
        description = {
            "Checks decisions against the rules of law and regulation.",
            "",
            "Prints the lines that cannot be read, each with the place in the line, and the findings rule by rule. The"
                    + " exit code is 1 if there is either."
        },
        subcommands = AssistanceCheckCommand.class)
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    // Needed only where no subcommand is given, which picocli cannot say.
    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The decisions: NDJSON in UTF-8, one decision a line.")
    private Optional<Path> file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Values.OfDate.class,
            description = "The day asked about, such as 2026-01-30: whether a decision is overdue depends on it."
                    + " Always needed for decisions.")
    private Optional<LocalDate> asOf;

    @Option(
            names = "--guidance",
            description = "Also check what follows from the inspectorate's practice; such findings are warnings.")
    private boolean guidance;

    @Override
    public Integer call() {
        if (file.isEmpty()) {
            throw missing("parameter", "FILE");
        }
        if (asOf.isEmpty()) {
            throw missing("option", "--as-of=DATE");
        }
        PrintWriter out = spec.commandLine().getOut();
        RuleSet<FavourableDecision> rules =
                guidance ? DecisionRules.inForce().plus(DecisionRules.guidance()) : DecisionRules.inForce();
        RuleContext context = RuleContext.of(asOf.get());
        FindingsByRule findings = new FindingsByRule(rules);
        BatchSummary summary = new RecordFile<>(
                        RecordKind.FAVOURABLE_DECISION,
                        file.get(),
                        spec.commandLine().getErr())
                .read((decision, line) -> findings.add(rules.check(decision, context), line));
        Account.writeRejects(summary, out);
        findings.write(out);
        Account.writeTotals(summary, out);
        return findings.isEmpty() ? ExitCodes.of(summary) : ExitCodes.FINDINGS;
    }

    private ParameterException missing(String kind, String name) {
        return new ParameterException(spec.commandLine(), "Missing required " + kind + ": '" + name + "'");
    }
}
