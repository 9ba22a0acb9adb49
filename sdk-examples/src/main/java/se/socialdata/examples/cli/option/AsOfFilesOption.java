package se.socialdata.examples.cli.option;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says which day is asked about, where the sample has a day of its own. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class AsOfFilesOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"--as-of", "--date"},
            paramLabel = "DATE",
            converter = Values.OfDate.class,
            description = "The day asked about, such as 2026-11-25. Required with files; the sample has its own day.")
    private Optional<LocalDate> day;

    /** Made by picocli. */
    AsOfFilesOption() {}

    /**
     * The day for the sample.
     *
     * @param own the day of the sample
     * @return the day that is asked about, or that of the sample
     */
    public LocalDate orElse(LocalDate own) {
        return day.orElse(own);
    }

    /**
     * The day for files.
     *
     * @return the day
     * @throws ParameterException if no day is given
     */
    public LocalDate require() {
        return day.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "Missing required option: '--as-of=DATE', which files need"));
    }
}
