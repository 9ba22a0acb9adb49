package se.socialdata.examples.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says into which folder files are written, if any are. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class OptionalOutFolder {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = OutFolder.DESCRIPTION + " Without it no file is written.")
    private Optional<Path> folder;

    /** Made by picocli. */
    OptionalOutFolder() {}

    /**
     * The folder.
     *
     * @return where it is or is to be; empty where no file is asked for
     */
    public Optional<Path> get() {
        return folder;
    }
}
