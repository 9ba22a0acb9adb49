package se.socialdata.core.rule;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.law.Provision;
import se.socialdata.core.style.SdkStyle;

/**
 * What a rule found in a record (iakttagelse): which rule, how grave, where, and in words.
 *
 * <p>Texts may hold dates and counts, never personal data.
 */
@Value.Immutable
@SdkStyle
public interface Finding {

    /**
     * The id of the rule, for example {@code EVB-001}.
     *
     * @return the rule id
     */
    String getRuleId();

    /**
     * How the rule came out: failed, or undetermined where those were asked for.
     *
     * @return the outcome
     */
    Outcome getOutcome();

    /**
     * How grave the finding is.
     *
     * @return the severity
     */
    Severity getSeverity();

    /**
     * The property that the finding is about, for example {@code offers[1].date}; indexes count from zero.
     *
     * @return the path; empty for the record as a whole
     */
    String getPath();

    /**
     * The message in Swedish.
     *
     * @return the message
     */
    String getMessageSv();

    /**
     * The message in English.
     *
     * @return the message
     */
    String getMessageEn();

    /**
     * The provision that the rule rests on, on the date asked about.
     *
     * @return the provision, or empty if the rule's source does not reach that date
     */
    Optional<Provision> getProvision();

    /**
     * The message in Swedish for a Swedish locale, else in English.
     *
     * @param locale the locale; only its language matters
     * @return the message
     */
    default String toMessage(Locale locale) {
        return locale.getLanguage().equals("sv") ? getMessageSv() : getMessageEn();
    }

    /**
     * A builder of findings.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds findings. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
