package se.socialdata.reporting.text;

/** The language a report is rendered in. */
public enum Language {
    /** Swedish (svenska). */
    SWEDISH("sv"),
    /** English (engelska). */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The language subtag of BCP 47, as in the {@code lang} attribute of HTML.
     *
     * @return {@code sv} or {@code en}
     */
    public String getCode() {
        return code;
    }
}
