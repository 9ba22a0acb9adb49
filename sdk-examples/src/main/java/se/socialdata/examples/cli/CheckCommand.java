package se.socialdata.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.socialdata.core.decision.DecisionRules;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.examples.cli.assistance.AssistanceCheckCommand;
import se.socialdata.examples.cli.home.CheckHomesCommand;
import se.socialdata.examples.cli.home.CheckSisPlacesCommand;
import se.socialdata.examples.cli.option.AsOfOption;
import se.socialdata.examples.cli.option.RuleChoice;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.examples.cli.output.RuleCheck;
import se.socialdata.examples.cli.placement.CheckPlacementsCommand;
import se.socialdata.examples.cli.unexecuted.DecisionRecords;

/** Checks the decisions of a file; its subcommands check other records. */
@Command(
        name = "check",
        customSynopsis = {
            "socialdata check FILE --as-of=DATE [--guidance]",
            "       socialdata check placements FILE --as-of=DATE [OPTIONS]",
            "       socialdata check homes FILE --as-of=DATE [OPTIONS]",
            "       socialdata check sis-places FILE --as-of=DATE [OPTIONS]",
            "       socialdata check assistance FILE [OPTIONS]"
        },
        description = {
            "Checks decisions, placements, homes or monthly records of assistance against the rules of law and regulation.",
            "",
            "Prints the lines that cannot be read, each with the place in the line, and the findings rule by rule. The"
                    + " exit code is 1 if there is either."
        },
        subcommands = {
            CheckPlacementsCommand.class,
            CheckHomesCommand.class,
            CheckSisPlacesCommand.class,
            AssistanceCheckCommand.class
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The decisions: NDJSON in UTF-8, one decision a line.")
    private @Nullable Path file;

    @Option(
            names = {"--as-of", "--date"},
            paramLabel = "DATE",
            converter = Values.OfDate.class,
            description = AsOfOption.DESCRIPTION)
    private @Nullable LocalDate asOf;

    @Option(names = "--guidance", description = RuleChoice.GUIDANCE)
    private boolean guidance;

    @Override
    public Integer call() {
        LocalDate day = required(asOf, "option: '--as-of=DATE'");
        RuleSet<FavourableDecision> rules =
                guidance ? DecisionRules.inForce().plus(DecisionRules.guidance()) : DecisionRules.inForce();
        return new RuleCheck<>(DecisionRecords.FAVOURABLE_DECISION, rules, RuleContext.of(day))
                .run(required(file, "parameter: 'FILE'"), spec.commandLine());
    }

    /** What picocli cannot require itself, because a subcommand needs neither. */
    private <V> V required(@Nullable V value, String what) {
        if (value == null) {
            throw new ParameterException(spec.commandLine(), "Missing required " + what);
        }
        return value;
    }
}
