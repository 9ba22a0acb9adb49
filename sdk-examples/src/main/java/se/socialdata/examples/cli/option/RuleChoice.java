package se.socialdata.examples.cli.option;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;

/** The options of a check: the day, and which rules beside those in force. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class RuleChoice {

    /** What the option on guidance says of itself, for a command that has no other choice. */
    public static final String GUIDANCE =
            "Also check guidance: handbooks, general advice, and what is described as practice or risk."
                    + " Such findings are warnings.";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private AsOfOption asOf;

    @Option(names = "--guidance", description = GUIDANCE)
    private boolean guidance;

    @Option(
            names = "--local",
            paramLabel = "MUNICIPALITY",
            description = "Also check the routine of this municipality. May be given more than once.")
    private final List<String> local = new ArrayList<>();

    @Option(
            names = "--proposed",
            paramLabel = "DOCUMENT",
            description =
                    "Also check what this document proposes, such as \"SOU 2023:66\". May be given more than once.")
    private final List<String> proposed = new ArrayList<>();

    /** Made by picocli. */
    RuleChoice() {}

    /**
     * The day asked about.
     *
     * @return the day, without what no source gives
     */
    public RuleContext context() {
        return RuleContext.of(asOf.get());
    }

    /**
     * Chooses rules.
     *
     * @param inForce the rules in force
     * @param guidanceSet the rules of guidance
     * @param localSets the rules of routines, by municipality
     * @param proposedSets the proposed rules, by document
     * @param <T> the records
     * @return the rules in force, and those that the options add to them
     * @throws ParameterException if an option names no such set
     */
    public <T> RuleSet<T> choose(
            RuleSet<T> inForce,
            RuleSet<T> guidanceSet,
            ImmutableMap<String, RuleSet<T>> localSets,
            ImmutableMap<String, RuleSet<T>> proposedSets) {
        RuleSet<T> rules = guidance ? inForce.plus(guidanceSet) : inForce;
        for (String name : local) {
            rules = rules.plus(find("--local", name, localSets));
        }
        for (String name : proposed) {
            rules = rules.plus(find("--proposed", name, proposedSets));
        }
        return rules;
    }

    private <T> RuleSet<T> find(String option, String name, ImmutableMap<String, RuleSet<T>> sets) {
        String wanted = Normalizer.normalize(name, Normalizer.Form.NFC);
        return sets.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(wanted))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        option + ": expected "
                                + (sets.isEmpty()
                                        ? "no such option, no municipality having a routine on these records"
                                        : "one of " + String.join(", ", sets.keySet()))));
    }
}
