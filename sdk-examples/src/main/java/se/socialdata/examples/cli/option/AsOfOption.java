package se.socialdata.examples.cli.option;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The option that says which day is asked about, where it must be said. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class AsOfOption {

    /** What the option says of itself, for a command that cannot require it. */
    public static final String DESCRIPTION =
            "The day asked about, such as 2026-01-30; whether something is late depends on it.";

    @Option(
            names = {"--as-of", "--date"},
            paramLabel = "DATE",
            required = true,
            converter = Values.OfDate.class,
            description = DESCRIPTION)
    private LocalDate day;

    /** Made by picocli. */
    AsOfOption() {}

    /**
     * The day.
     *
     * @return the day
     */
    public LocalDate get() {
        return day;
    }
}
