package se.socialdata.core.rule;

import java.util.Optional;
import se.socialdata.core.term.CodedTerm;

/**
 * What is known of a statement (sanningsvärde): it holds, it does not hold, or that is not known.
 *
 * <p>The three values combine by Kleene's strong logic: what is known decides where it can, so that not known <em>and</em>
 * false is false, and not known <em>or</em> true is true.
 */
public enum Truth implements CodedTerm {
    /** The statement holds. */
    TRUE("true", "sant", "true"),

    /** The statement does not hold. */
    FALSE("false", "falskt", "false"),

    /** Whether the statement holds is not known, because a fact is missing. */
    UNKNOWN("unknown", "okänt", "unknown");

    private final String code;
    private final String termSv;
    private final String termEn;

    Truth(String code, String termSv, String termEn) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    /**
     * The value of a statement that is known to hold or not.
     *
     * @param holds whether the statement holds
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /**
     * The value of a statement that may not be known.
     *
     * @param holds whether the statement holds, or empty where that is not known
     * @return the value; {@link #UNKNOWN} for empty
     */
    public static Truth of(Optional<Boolean> holds) {
        return holds.map(Truth::of).orElse(UNKNOWN);
    }

    /**
     * Both this and another statement.
     *
     * @param other the other value
     * @return {@link #FALSE} if either is false, else {@link #UNKNOWN} if either is not known, else {@link #TRUE}
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE ? other : this;
    }

    /**
     * This statement, another, or both.
     *
     * @param other the other value
     * @return {@link #TRUE} if either is true, else {@link #UNKNOWN} if either is not known, else {@link #FALSE}
     */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE ? other : this;
    }

    /**
     * The opposite of this statement.
     *
     * @return {@link #FALSE} for true, {@link #TRUE} for false, and {@link #UNKNOWN} for what is not known
     */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Whether it is known that the statement holds or that it does not.
     *
     * @return false for {@link #UNKNOWN}
     */
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public String getTermSv() {
        return termSv;
    }

    @Override
    public String getTermEn() {
        return termEn;
    }

    @Override
    public String getSource() {
        return "S. C. Kleene, Introduction to Metamathematics (1952), § 64";
    }
}
