package se.socialdata.core.json.sample;

/** A value that stands as text, and whose reader quotes what it refuses, as ours never should. */
public record Ticket(int number) {

    public static Ticket parse(String text) {
        if (!text.matches("T-[0-9]{1,6}")) {
            throw new IllegalArgumentException("no ticket: " + text);
        }
        return new Ticket(Integer.parseInt(text.substring(2)));
    }

    @Override
    public String toString() {
        return "T-" + number;
    }
}
