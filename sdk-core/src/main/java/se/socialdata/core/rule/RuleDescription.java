package se.socialdata.core.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.law.Provision;

/**
 * What a rule says of itself, for the catalogue and for whoever shows a finding: all that is known of it without a record.
 *
 * @param <T> the record that the rule judges
 */
abstract sealed class RuleDescription<T> permits Rule {

    final RuleHeader<T> header;

    RuleDescription(RuleHeader<T> header) {
        this.header = header;
    }

    /**
     * The stable id.
     *
     * @return the id
     */
    public String getId() {
        return header.id();
    }

    /**
     * The record that the rule judges.
     *
     * @return the type
     */
    public Class<T> getType() {
        return header.type();
    }

    /**
     * The rule in one sentence, in Swedish.
     *
     * @return the title; empty until it is given
     */
    public String getTitleSv() {
        return header.title().sv();
    }

    /**
     * The rule in one sentence, in English.
     *
     * @return the title; empty until it is given
     */
    public String getTitleEn() {
        return header.title().en();
    }

    /**
     * What kind of source the rule rests on.
     *
     * @return the status
     * @throws IllegalStateException if it is not given
     */
    public RuleStatus getStatus() {
        return given(header.status(), "status");
    }

    /**
     * How grave a failure is.
     *
     * @return the given severity, or else the usual one of the status
     * @throws IllegalStateException if neither it nor the status is given
     */
    public Severity getSeverity() {
        Severity severity = header.severity();
        return severity == null ? getStatus().getDefaultSeverity() : severity;
    }

    /**
     * The provisions that the rule may cite on a date: one, or one for each law that has the same duty.
     *
     * @param date the date
     * @return the provisions, empty if the rule's source does not reach that date or is not given
     */
    public ImmutableList<Provision> getProvisions(LocalDate date) {
        return header.findProvisions(date);
    }

    /**
     * The first day of the rule, inclusive.
     *
     * @return the day, or empty if it is not stated
     */
    public Optional<LocalDate> getFrom() {
        return Optional.ofNullable(header.from());
    }

    /**
     * The last day of the rule, inclusive.
     *
     * @return the day, or empty if it is not stated
     */
    public Optional<LocalDate> getUntil() {
        return Optional.ofNullable(header.until());
    }

    /**
     * The property that findings point at.
     *
     * @return the path; empty for the record as a whole
     */
    public String getPath() {
        return header.path();
    }

    /**
     * Whether no record can decide the rule.
     *
     * @return true if the rule stands in the catalogue only
     */
    public boolean isInformational() {
        return header.informational();
    }

    /**
     * Whether the dates of the rule hold a day.
     *
     * @param date the day
     * @return true from the first to the last day, both included
     */
    public boolean isInForce(LocalDate date) {
        return header.isInForce(date);
    }

    /**
     * The id and the English title.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return header.id() + " " + header.title().en();
    }

    private static <V> V given(@Nullable V value, String name) {
        if (value == null) {
            throw new IllegalStateException("expected the rule to have a " + name);
        }
        return Objects.requireNonNull(value);
    }
}
