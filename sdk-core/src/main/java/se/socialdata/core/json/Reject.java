package se.socialdata.core.json;

/**
 * A line of a batch that was refused.
 *
 * @param line the number of the line, counted from 1, blank lines included
 * @param pointer where in the line the problem stands, as a JSON pointer; empty for the whole line
 * @param message what was expected there; never a value from the line
 */
public record Reject(long line, String pointer, String message) {

    static Reject of(long line, JsonProblem problem) {
        return new Reject(line, problem.getPointer(), problem.getExpectation());
    }

    Reject plusLines(long lines) {
        return new Reject(line + lines, pointer, message);
    }

    /**
     * The line, the place and what was expected.
     *
     * @return for example {@code line 17: /decisionDate: expected an ISO date}
     */
    @Override
    public String toString() {
        return "line " + line + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + message;
    }
}
