package se.socialdata.examples.cli.assistance;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.socialdata.core.assistance.AssistanceFileCheck;
import se.socialdata.core.assistance.AssistanceRules;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.option.AsOfOption;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.examples.cli.output.FindingsByRule;

/** Checks a file of monthly records of economic assistance. */
@Command(
        name = "assistance",
        description = {
            "Checks monthly records of economic assistance against what the register asks of them; a month that has not begun by"
                    + " the day asked about is a finding.",
            "",
            "Prints the lines that cannot be read, are of another municipality or month, or name a person or a household a"
                    + " second time in a month, each with its field, and the findings rule by rule; of CSV also the"
                    + " control sums. The exit code is 1 if there is either."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class AssistanceCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "The monthly records: CSV (.csv, one person a line) or NDJSON (one household's month a line), in"
                            + " UTF-8.")
    private Path file;

    @Mixin
    private AsOfOption asOf;

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            converter = Values.OfMunicipality.class,
            description = "The municipality that the file is of, such as 2580; others are refused.")
    private Optional<Municipality> municipality;

    @Option(
            names = "--month",
            paramLabel = "MONTH",
            converter = Values.OfMonth.class,
            description = "The month that the file is of, such as 2025-03; others are refused.")
    private Optional<YearMonth> month;

    /** Made by picocli. */
    AssistanceCheckCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleSet<AssistedMonth> rules = AssistanceRules.inForceForMonths();
        RuleContext context = RuleContext.of(asOf.get());
        FindingsByRule findings = new FindingsByRule(rules);
        AssistanceFileCheck check = fileCheck();
        AssistanceFile.Outcome outcome = new AssistanceFile(
                        file, spec.commandLine().getErr())
                .read((record, place) -> {
                    check.check(record);
                    findings.add(rules.check(record, context), place);
                });
        Account.writeRejects(outcome.lines(), out);
        findings.write(out);
        outcome.writeTotals(out);
        return findings.isEmpty() ? ExitCodes.of(outcome.lines()) : ExitCodes.FINDINGS;
    }

    private AssistanceFileCheck fileCheck() {
        AssistanceFileCheck check = AssistanceFileCheck.standard();
        if (municipality.isPresent()) {
            check = check.withMunicipality(municipality.get());
        }
        return month.isPresent() ? check.withMonths(month.get(), month.get()) : check;
    }
}
