package se.socialdata.core.home;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateOrder;

/**
 * The home's own view of an entry on it, as part of the record (hemmets insyn, bemötande, rättelse och
 * överklagande).
 */
@Value.Immutable
@SdkStyle
public interface HomeStatement {

    /**
     * What the home did.
     *
     * @return the kind
     */
    StatementKind getKind();

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * The property of the entry that it concerns, for example {@code consents[0]}.
     *
     * @return the path, or empty for the entry as a whole
     */
    Optional<String> getProperty();

    /**
     * What the home says.
     *
     * @return the text, or empty
     */
    @Value.Redacted
    Optional<String> getText();

    /**
     * The day on which it was answered or decided.
     *
     * @return the day, or empty while it is not
     */
    Optional<LocalDate> getAnsweredDate();

    /**
     * Whether the home got what it asked for.
     *
     * @return whether it did, or empty while it is not decided
     */
    Optional<Boolean> getGranted();

    /**
     * Refuses an answer before the statement.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        DateOrder.check("statement", getDate(), "answer", getAnsweredDate());
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds statements. */
    final class Builder extends ImmutableHomeStatement.Builder {
        Builder() {}
    }
}
