package se.socialdata.examples.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.rule.RuleCatalogue;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.examples.cli.option.Values;

/** Prints the rule catalogue. */
@Command(name = "rules", description = "Prints all rules with their sources, as Markdown.")
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--area",
            paramLabel = "NAME",
            description = "Only the areas whose Swedish or English name holds this text, in upper or lower case.")
    private @Nullable String area;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            defaultValue = "2026-01-30",
            converter = Values.OfDate.class,
            description = "The day whose provisions are cited (default: ${DEFAULT-VALUE}, the day of the sample).")
    private LocalDate asOf;

    @Override
    public void run() {
        ImmutableList<RuleProvider> all = ImmutableList.copyOf(ServiceLoader.load(RuleProvider.class));
        ImmutableList<RuleProvider> chosen =
                all.stream().filter(this::isChosen).collect(ImmutableList.toImmutableList());
        if (chosen.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--area: expected a part of the name of an area, which are "
                            + String.join(
                                    ", ",
                                    all.stream().map(RuleProvider::getAreaEn).toList()));
        }
        spec.commandLine().getOut().print(RuleCatalogue.of(chosen).toMarkdown(asOf));
        spec.commandLine().getOut().flush();
    }

    private boolean isChosen(RuleProvider provider) {
        String wanted = area == null ? "" : area.toLowerCase(Locale.ROOT);
        return Stream.of(provider.getAreaSv(), provider.getAreaEn())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
