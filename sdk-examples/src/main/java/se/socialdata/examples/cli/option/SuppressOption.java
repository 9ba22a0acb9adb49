package se.socialdata.examples.cli.option;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.reporting.disclosure.DisclosurePolicy;

/** The option that says which counts a report withholds. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class SuppressOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--suppress",
            paramLabel = "N",
            converter = Values.OfCount.class,
            description = "Withhold counts from 1 to N, and what would give them away.")
    private Optional<Integer> suppress;

    /** Made by picocli. */
    SuppressOption() {}

    /**
     * The policy.
     *
     * @return the policy; empty where nothing is withheld
     * @throws ParameterException if the number is none to withhold by
     */
    public Optional<DisclosurePolicy> toPolicy() {
        try {
            return suppress.map(maxN -> DisclosurePolicy.builder().maxN(maxN).build());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--suppress: " + e.getMessage(), e);
        }
    }
}
