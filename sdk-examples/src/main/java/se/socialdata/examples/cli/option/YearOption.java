package se.socialdata.examples.cli.option;

import picocli.CommandLine.Option;

/** The option that says which year a report is on. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class YearOption {

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            required = true,
            converter = Values.OfYear.class,
            description = "The calendar year of the report, such as 2025.")
    private int year;

    /** Made by picocli. */
    YearOption() {}

    /**
     * The year.
     *
     * @return the year
     */
    public int get() {
        return year;
    }
}
