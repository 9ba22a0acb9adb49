package se.socialdata.examples.cli.option;

import java.util.Optional;
import picocli.CommandLine.Option;
import se.socialdata.core.geography.Municipality;

/** The option that says of which municipality alone the records are counted. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class MunicipalityFilter {

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            converter = Values.OfMunicipality.class,
            description =
                    "Count the records of this municipality only, such as 2580; those of others are left aside, and how"
                            + " many they are is told.")
    private Optional<Municipality> municipality;

    /** Made by picocli. */
    MunicipalityFilter() {}

    /**
     * The municipality.
     *
     * @return the municipality; empty where all are counted
     */
    public Optional<Municipality> get() {
        return municipality;
    }
}
