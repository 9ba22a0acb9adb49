package se.socialdata.examples.cli;

/** An error that the user can understand and mend: its message is all that is shown. */
final class CliException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CliException(String message) {
        super(message);
    }
}
