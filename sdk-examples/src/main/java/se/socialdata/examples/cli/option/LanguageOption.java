package se.socialdata.examples.cli.option;

import picocli.CommandLine.Option;
import se.socialdata.reporting.text.Language;

/** The option that says in which language text is written. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class LanguageOption {

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "sv",
            converter = Values.OfLanguage.class,
            description =
                    "The language of what is written for people, sv or en (default: ${DEFAULT-VALUE}). JSON holds both.")
    private Language language;

    /** Made by picocli. */
    LanguageOption() {}

    /**
     * The language.
     *
     * @return the language
     */
    public Language get() {
        return language;
    }
}
