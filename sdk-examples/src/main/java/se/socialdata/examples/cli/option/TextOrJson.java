package se.socialdata.examples.cli.option;

import picocli.CommandLine.Option;

/** The options that say whether an answer is written for people or for programs. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class TextOrJson {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = OfForm.class,
            description = "text, or json for programs (default: ${DEFAULT-VALUE}).")
    private Form form;

    @Option(names = "--json", description = "The same as --format=json.")
    private boolean json;

    /** How an answer is written. */
    enum Form {
        TEXT,
        JSON
    }

    /** A form as json. */
    static final class OfForm extends Values.OfWord<Form> {
        OfForm() {
            super(Form.values());
        }
    }

    /** Made by picocli. */
    TextOrJson() {}

    /**
     * Whether the answer is for programs.
     *
     * @return true if it is written in JSON
     */
    public boolean isJson() {
        return json || form == Form.JSON;
    }
}
