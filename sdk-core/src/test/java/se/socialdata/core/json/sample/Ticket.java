package se.socialdata.core.json.sample;

import java.util.regex.Pattern;

/** A value that stands as text, and whose reader quotes what it refuses, as ours never should. */
public record Ticket(int number) {

    private static final Pattern FORM = Pattern.compile("T-[0-9]{1,6}");

    public static Ticket parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no ticket: " + text);
        }
        return new Ticket(Integer.parseInt(text.substring(2)));
    }

    @Override
    public String toString() {
        return "T-" + number;
    }
}
