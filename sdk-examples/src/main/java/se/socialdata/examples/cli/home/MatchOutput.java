package se.socialdata.examples.cli.home;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.matching.Match;
import se.socialdata.examples.cli.option.LanguageOption;
import se.socialdata.examples.cli.option.TextOrJson;

/** The options that say which part of an answer is written, and how. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class MatchOutput {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--why",
            paramLabel = "HOME",
            description = "Print instead every check of one home, by its key, whether it can be considered or not.")
    private Optional<String> why;

    @Mixin
    private TextOrJson format;

    @Mixin
    private LanguageOption language;

    /** The key of the home of which every check is asked for. */
    Optional<String> why() {
        return why;
    }

    boolean isJson() {
        return format.isJson();
    }

    /** Text of matches. */
    MatchText toText(PrintWriter out, int limit) {
        return new MatchText(out, language.get(), limit);
    }

    /** Writes every check of the home that is asked about. */
    void explain(Optional<Match> found, PrintWriter out) {
        Match match = found.orElseThrow(() -> new ParameterException(spec.commandLine(), MatchText.UNKNOWN_HOME));
        if (isJson()) {
            out.println(MatchText.toJson(match));
        } else {
            toText(out, 0).write(match);
        }
    }
}
