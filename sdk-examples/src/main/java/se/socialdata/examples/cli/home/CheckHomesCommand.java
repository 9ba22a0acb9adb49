package se.socialdata.examples.cli.home;

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
import se.socialdata.core.home.Home;
import se.socialdata.core.home.HomeRules;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.examples.cli.option.RuleChoice;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.examples.cli.output.RuleCheck;

/** Checks a register of homes. */
@Command(
        name = "homes",
        description = {
            "Checks the homes of a register against the Social Services Act, its ordinance and the regulations, and"
                    + " whether each entry agrees with itself.",
            "",
            "Guidance, routines of single municipalities (Alingsås, Haninge, Göteborg) and proposals (SOU 2023:66,"
                    + " Ds 2026:5, SOU 2025:84) are off until chosen."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class CheckHomesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The homes: NDJSON in UTF-8, one home a line.")
    private Path file;

    @Mixin
    private RuleChoice choice;

    @Option(
            names = "--house-rules-interval",
            paramLabel = "PERIOD",
            converter = Values.OfPeriod.class,
            description =
                    "How often house rules are followed up, such as P1Y. The ordinance says regularly and gives no"
                            + " number; without this the rule is not determined.")
    private @Nullable Period houseRulesInterval;

    /** Made by picocli. */
    CheckHomesCommand() {}

    @Override
    public Integer call() {
        RuleContext context = choice.context();
        if (houseRulesInterval != null) {
            context = context.withParameter(HomeRules.HOUSE_RULES_INTERVAL, houseRulesInterval);
        }
        RuleSet<Home> rules =
                choice.choose(HomeRules.inForce(), HomeRules.guidance(), HomeRules.local(), HomeRules.proposed());
        return new RuleCheck<>(HomeRecords.HOME, rules, context).run(file, spec.commandLine());
    }
}
