package se.socialdata.examples.cli.barnahus;

import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.BarnahusRules;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.option.AsOfOption;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.examples.cli.output.FindingsByRule;

/** Checks the Barnahus logs of a file. */
@Command(
        name = "check",
        description = {
            "Checks Barnahus logs against the law, and against the parts of the study's proposal that are chosen.",
            "",
            "Prints the lines that cannot be read, each with the place in the line, and the findings rule by rule. The"
                    + " exit code is 1 if there is either."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class BarnahusCheckCommand implements Callable<Integer> {

    private static final String ALL = "all";

    @Spec
    private CommandSpec spec;

    @Mixin
    private BarnahusLogs logs;

    @Mixin
    private AsOfOption asOf;

    @Option(
            names = "--proposed",
            paramLabel = "PART",
            split = ",",
            description = "Also check these parts of the proposal, whose findings are warnings: form, template, plain,"
                    + " information, participation and renewed, or all.")
    private List<String> proposed = List.of();

    @Option(
            names = "--highest-lix",
            paramLabel = "LIX",
            converter = Values.OfCount.class,
            description = "The highest LIX of a text for the child. Without it such texts are not judged.")
    private Optional<Integer> highestLix;

    @Option(
            names = "--most-words",
            paramLabel = "N",
            converter = Values.OfCount.class,
            description = "The most words of a description for the child. Without it such texts are not judged.")
    private Optional<Integer> mostWords;

    @Option(
            names = "--entry-days",
            paramLabel = "N",
            converter = Values.OfCount.class,
            description = "How many days after a closed investigation or a judgment its entry may take, the last one"
                    + " included. Without it the entry is due on the day itself.")
    private Optional<Integer> entryDays;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleSet<BarnahusLog> rules = rules();
        RuleContext context = context();
        FindingsByRule findings = new FindingsByRule(rules);
        BatchSummary summary = logs.read((log, line) -> findings.add(rules.check(log, context), line));
        Account.writeRejects(summary, out);
        findings.write(out);
        Account.writeTotals(summary, out);
        return findings.isEmpty() ? ExitCodes.of(summary) : ExitCodes.FINDINGS;
    }

    private RuleSet<BarnahusLog> rules() {
        ImmutableMap<String, RuleSet<BarnahusLog>> parts = BarnahusRules.proposed();
        RuleSet<BarnahusLog> rules = BarnahusRules.inForce();
        for (String part :
                proposed.contains(ALL) ? parts.keySet().asList() : List.copyOf(new LinkedHashSet<>(proposed))) {
            RuleSet<BarnahusLog> chosen = parts.get(part);
            if (chosen == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--proposed: expected one of " + String.join(", ", parts.keySet()) + ", " + ALL);
            }
            rules = rules.plus(chosen);
        }
        return rules;
    }

    private RuleContext context() {
        RuleContext context = RuleContext.of(asOf.get());
        if (highestLix.isPresent()) {
            context = context.withParameter(BarnahusRules.HIGHEST_LIX, highestLix.get());
        }
        if (mostWords.isPresent()) {
            context = context.withParameter(BarnahusRules.MOST_WORDS, mostWords.get());
        }
        return entryDays.isPresent() ? context.withParameter(BarnahusRules.ENTRY_DAYS, entryDays.get()) : context;
    }
}
