package se.socialdata.examples.cli.unexecuted;

/** Lines of input: decisions on which no rule has a word to say on 2026-01-30. */
public final class Lines {

    /** From the tax agency's series of test numbers. */
    public static final String IDENTITY = "198406132392";

    public static final String GOOD = decision("A-1");
    public static final String ALSO_GOOD = decision("A-2");

    private Lines() {}

    public static String decision(String id) {
        return "{\"id\":\"" + id + "\",\"municipality\":\"2580\",\"intervention\":\"LSS-9.4\",\"serviceArea\":\"OF\","
                + "\"person\":{\"identity\":\"" + IDENTITY + "\"},\"decisionDate\":\"2026-01-10\"}";
    }

    /** A decision made a year before that has not been executed. */
    public static String overdue(String id) {
        return decision(id).replace("2026-01-10", "2025-01-10");
    }

    /** A line with more properties at its end. */
    public static String extend(String line, String properties) {
        return line.substring(0, line.length() - 1) + "," + properties + "}";
    }
}
