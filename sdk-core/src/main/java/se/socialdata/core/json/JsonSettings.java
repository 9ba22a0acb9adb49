package se.socialdata.core.json;

/**
 * How the SDK's own readers read: with which engine and limits, and how strictly.
 *
 * @param engine the engine, which holds the limits
 * @param lenient whether unknown properties are passed over (and counted) and {@code null} counts as absent
 */
public record JsonSettings(JsonEngine engine, boolean lenient) {

    /**
     * Strict reading with the engine that is present and the default limits.
     *
     * @return the settings
     * @throws IllegalStateException if no Jackson is on the class path
     */
    public static JsonSettings strict() {
        return new JsonSettings(JsonEngine.detect(), false);
    }

    /**
     * Strict reading with an engine.
     *
     * @param engine the engine
     * @return the settings
     */
    public static JsonSettings strict(JsonEngine engine) {
        return new JsonSettings(engine, false);
    }

    /**
     * Lenient reading with an engine.
     *
     * @param engine the engine
     * @return the settings
     */
    public static JsonSettings lenient(JsonEngine engine) {
        return new JsonSettings(engine, true);
    }
}
