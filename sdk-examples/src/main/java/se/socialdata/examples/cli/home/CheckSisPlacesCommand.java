package se.socialdata.examples.cli.home;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.socialdata.core.home.HomeRules;
import se.socialdata.core.home.SisPlaceRequest;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.examples.cli.option.RuleChoice;
import se.socialdata.examples.cli.output.RuleCheck;

/** Checks the queue to the special youth homes. */
@Command(
        name = "sis-places",
        description = {
            "Checks requests of places at the special youth homes of the state (SiS) against LVU: whether a place was"
                    + " assigned at once where the situation was acute, and whether such a home is for the young person.",
            "",
            "Guidance and what Ds 2026:5 wishes are off until chosen. There is no local routine."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class CheckSisPlacesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The requests: NDJSON in UTF-8, one request a line.")
    private Path file;

    @Mixin
    private RuleChoice choice;

    /** Made by picocli. */
    CheckSisPlacesCommand() {}

    @Override
    public Integer call() {
        RuleSet<SisPlaceRequest> rules = choice.choose(
                HomeRules.inForceForSisPlaces(),
                HomeRules.guidanceForSisPlaces(),
                ImmutableMap.of(),
                ImmutableMap.of("Ds 2026:5", HomeRules.proposedForSisPlaces()));
        return new RuleCheck<>(HomeRecords.SIS_PLACE_REQUEST, rules, choice.context()).run(file, spec.commandLine());
    }
}
