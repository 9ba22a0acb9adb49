package se.socialdata.examples.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says into which folder files are written. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class OutFolder {

    static final String DESCRIPTION = "The folder for the files, made if missing. Files of the same name are replaced.";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = DESCRIPTION)
    private Path folder;

    /** Made by picocli. */
    OutFolder() {}

    /**
     * The folder.
     *
     * @return where it is or is to be
     */
    public Path get() {
        return folder;
    }
}
