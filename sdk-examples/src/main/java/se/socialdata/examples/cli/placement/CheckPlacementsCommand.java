package se.socialdata.examples.cli.placement;

import java.nio.file.Path;
import java.time.Period;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.socialdata.core.placement.ChildCase;
import se.socialdata.core.placement.PlacementRules;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.examples.cli.option.RuleChoice;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.examples.cli.output.RuleCheck;

/** Checks the cases of placed children. */
@Command(
        name = "placements",
        description = {
            "Checks the cases of placed children and young people against LVU, the Social Services Act and its ordinance,"
                    + " and whether each record agrees with itself.",
            "",
            "Guidance, routines of single municipalities (Sundsvall, Vetlanda, Karlshamn, Mark, Alingsås, Karlstad,"
                    + " Sölvesborg, Växjö) and proposals (SOU 2023:66, Ds 2026:5, SOU 2025:84) are off until chosen."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class CheckPlacementsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The cases: NDJSON in UTF-8, one child's case a line.")
    private Path file;

    @Mixin
    private RuleChoice choice;

    @Option(
            names = "--follow-up-interval",
            paramLabel = "PERIOD",
            converter = Values.OfPeriod.class,
            description =
                    "How often a child in care under LVU is visited, such as P3M. The act says regularly and gives no"
                            + " number; without this the rule is not determined.")
    private @Nullable Period followUpInterval;

    @Option(
            names = "--low-understanding",
            paramLabel = "NUMBER",
            converter = Values.OfCount.class,
            description = "The highest answer from 0 to 10 that counts as not understood in the routine of Alingsås.")
    private @Nullable Integer lowUnderstanding;

    /** Made by picocli. */
    CheckPlacementsCommand() {}

    @Override
    public Integer call() {
        RuleContext context = choice.context();
        if (followUpInterval != null) {
            context = context.withParameter(PlacementRules.FOLLOW_UP_INTERVAL, followUpInterval);
        }
        if (lowUnderstanding != null) {
            context = context.withParameter(PlacementRules.LOW_UNDERSTANDING, lowUnderstanding);
        }
        RuleSet<ChildCase> rules = choice.choose(
                PlacementRules.inForce(), PlacementRules.guidance(), PlacementRules.local(), PlacementRules.proposed());
        return new RuleCheck<>(PlacementRecords.CHILD_CASE, rules, context).run(file, spec.commandLine());
    }
}
