package se.socialdata.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * Where results are written. It remembers how the writing failed: that a reader such as {@code head} has seen enough is no error, and a
 * full disk is one.
 */
final class StandardOutput extends OutputStream {

    private static final int FILE_TYPE = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    /** What became of the results. */
    enum State {
        /** All that was written has been taken. */
        WHOLE,
        /** The reader went away. */
        LEFT,
        /** What was written could not be taken. */
        FAILED
    }

    private final OutputStream target;
    private final BooleanSupplier pipe;
    private State state = State.WHOLE;

    /**
     * Output that nothing has been written to.
     *
     * @param target takes what is written
     * @param pipe whether it is a pipe, which fails for no other reason than that its reader went away; asked where the error does not
     *     say so
     */
    StandardOutput(OutputStream target, BooleanSupplier pipe) {
        this.target = target;
        this.pipe = pipe;
    }

    State getState() {
        return state;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            target.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(IOException e) {
        if (state == State.WHOLE) {
            // The system words the error in the language of the user, so that the words alone do not do.
            boolean left = "Broken pipe".equals(e.getMessage()) || pipe.getAsBoolean();
            state = left ? State.LEFT : State.FAILED;
        }
        return e;
    }

    /** Whether the output of this process is a pipe or a socket, as far as the system tells. */
    static boolean isPipe() {
        try {
            Object mode = Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
            int type = mode instanceof Integer bits ? bits & FILE_TYPE : 0;
            return type == PIPE || type == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
