package se.socialdata.examples.cli.input;

import java.nio.file.Path;

/** An error that the user can understand and mend: its message is all that is shown. */
public final class CliException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An error.
     *
     * @param message what is wrong; it holds nothing from the records
     */
    public CliException(String message) {
        super(message);
    }

    /**
     * What is wrong with a file.
     *
     * @param file the file
     * @param message what is wrong; it holds nothing from the records
     * @return the error
     */
    public static CliException of(Path file, String message) {
        return new CliException(file + ": " + message);
    }
}
