package se.socialdata.delegation.competence;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * The stable code of a competence requirement: its heading and its topic, for example {@code INSULINPENNA/HAZARDOUS_WASTE}.
 *
 * @param heading the code of the heading
 * @param topic the code of the topic
 */
public record RequirementCode(String heading, String topic) {

    private static final Pattern HEADING = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern TOPIC = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");

    /**
     * Checks the form of both parts.
     *
     * @param heading the code of the heading
     * @param topic the code of the topic
     * @throws IllegalArgumentException if a part has not the form of such a code; the message does not repeat it
     */
    public RequirementCode {
        checkArgument(
                HEADING.matcher(heading).matches() && TOPIC.matcher(topic).matches(),
                "expected a requirement code such as INSULINPENNA/HAZARDOUS_WASTE");
    }

    /**
     * A requirement code.
     *
     * @param heading the code of the heading
     * @param topic the code of the topic
     * @return the requirement code
     * @throws IllegalArgumentException if a part has not the form of such a code
     */
    public static RequirementCode of(String heading, String topic) {
        return new RequirementCode(heading, topic);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the text
     * @return the requirement code
     * @throws IllegalArgumentException if the text is not a heading and a topic with a slash between them
     */
    public static RequirementCode parse(String text) {
        int slash = text.indexOf('/');
        checkArgument(slash >= 0, "expected a requirement code such as INSULINPENNA/HAZARDOUS_WASTE");
        return of(text.substring(0, slash), text.substring(slash + 1));
    }

    /**
     * The code, which {@link #parse(String)} reads back.
     *
     * @return the heading and the topic with a slash between them
     */
    @Override
    public String toString() {
        return heading + "/" + topic;
    }
}
