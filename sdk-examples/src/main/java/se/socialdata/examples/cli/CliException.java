package se.socialdata.examples.cli;

import java.nio.file.Path;

/** An error that the user can understand and mend: its message is all that is shown. */
final class CliException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CliException(String message) {
        super(message);
    }

    /** What is wrong with a file. */
    static CliException of(Path file, String message) {
        return new CliException(file + ": " + message);
    }
}
