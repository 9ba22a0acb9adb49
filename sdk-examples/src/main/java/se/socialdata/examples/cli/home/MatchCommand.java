package se.socialdata.examples.cli.home;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.matching.AccessPurpose;
import se.socialdata.core.matching.HomeRegister;
import se.socialdata.core.matching.MatchPolicy;
import se.socialdata.core.matching.MatchResult;
import se.socialdata.core.matching.PlacementNeed;
import se.socialdata.core.matching.RankedHome;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.option.Values;
import se.socialdata.examples.sample.SampleHomes;
import se.socialdata.examples.sample.SampleNeeds;

/** Searches homes for children. */
@Command(
        name = "match",
        description = {
            "Which homes can take a child, best first, and why another cannot.",
            "",
            "Prints the homes that meet everything required, then those of which something required is not known, with"
                    + " what to ask. There are no points: homes are ordered by the factors of the policy one after the"
                    + " other, then by distance. It is a basis for people's assessment and decides nothing. What is"
                    + " printed holds keys and outcomes: no name, no address, and nothing of other children in a home. In JSON it is"
                    + " NDJSON, one Match a line.",
            "",
            "Without files the question is that of the emergency services at night: a girl of 13 with NPF and a dog"
                    + " allergy, within 100 km, in a sample register. The exit code is 1 if no home fits a need, or a"
                    + " line cannot be read."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class MatchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--need",
            paramLabel = "FILE",
            description = "What the children need: NDJSON in UTF-8, one PlacementNeed a line (default: the sample).")
    private Optional<Path> need;

    @Mixin
    private MatchFiles files;

    @Option(
            names = "--within",
            paramLabel = "KM",
            converter = Values.OfCount.class,
            description = "The greatest distance to a home, as the crow flies, in place of what the needs say.")
    private Optional<Integer> within;

    @Mixin
    private MatchOutput output;

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            converter = Values.OfCount.class,
            defaultValue = "5",
            description = "How many homes of each list are printed (default: ${DEFAULT-VALUE}).")
    private int limit;

    /** Made by picocli. */
    MatchCommand() {}

    @Override
    public Integer call() {
        if (need.isEmpty() != files.isSample()) {
            throw new ParameterException(spec.commandLine(), "expected both --need and --homes, or none of them");
        }
        files.requireDate();
        PrintWriter out = spec.commandLine().getOut();
        AccessPurpose purpose = files.readPurpose();
        MatchPolicy policy = files.readPolicy();
        ImmutableList<PlacementNeed> needs = need.map(file -> files.read("needs", HomeRecords.PLACEMENT_NEED, file))
                .orElseGet(() -> ImmutableList.of(SampleNeeds.findGirl()));
        HomeRegister register = files.readRegister(SampleHomes.COUNT);
        int exitCode = files.exitCode();
        for (PlacementNeed asked : needs) {
            MatchResult result = register.search(limited(asked), policy, purpose, files.audit());
            write(result, out);
            exitCode = result.getFitting().isEmpty() ? ExitCodes.FINDINGS : exitCode;
        }
        out.flush();
        return exitCode;
    }

    private PlacementNeed limited(PlacementNeed asked) {
        if (within.isEmpty()) {
            return asked;
        }
        if (asked.getOrigin().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--within: expected needs with an origin, from which the distance is counted; " + asked.getId()
                            + " has none");
        }
        return PlacementNeed.builder().from(asked).maxKilometres(within.get()).build();
    }

    private void write(MatchResult result, PrintWriter out) {
        if (output.why().isPresent()) {
            output.explain(result.explain(output.why().get()), out);
        } else if (output.isJson()) {
            Stream.concat(
                            result.getFitting().stream().limit(limit),
                            result.getToBeAsked().stream().limit(limit))
                    .map(RankedHome::explain)
                    .forEach(match -> out.println(MatchText.toJson(match)));
        } else {
            output.toText(out, limit).write(result);
        }
    }
}
