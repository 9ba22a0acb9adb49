package se.socialdata.core.barnahus;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * Who asks to read a log, and on what grounds (den som begär att ta del av loggen).
 */
@Value.Immutable
@SdkStyle
public interface LogReader {

    /**
     * What the reader is to the child.
     *
     * @return the kind
     */
    LogReaderKind getKind();

    /**
     * The key of the reader among the persons of the log: a relative for a guardian, an adult for a representative.
     *
     * @return the key, or empty where it is not stated
     */
    Optional<String> getKey();

    /**
     * The authority that the reader reads for, where it is not the usual one of the kind.
     *
     * @return the authority, or empty where the kind tells
     */
    Optional<BarnahusAuthority> getAuthority();

    /**
     * The consents and secrecy-breaking provisions that the reader can rely on.
     *
     * @return the permissions
     */
    ImmutableList<LogPermission> getPermissions();

    /**
     * The entries that the keeper has decided, after an assessment in the case, not to hand out to this reader.
     *
     * @return the references of the events
     */
    ImmutableSet<String> getWithheldEvents();

    /**
     * Refuses a blank key, and an authority that such a reader does not read for.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(getKey().filter(String::isBlank).isEmpty(), "expected a key of the person");
        checkArgument(
                getAuthority().isEmpty()
                        || getKind().getAuthorities().contains(getAuthority().get()),
                "expected an authority that the kind of reader reads for");
    }

    /**
     * Under whose secrecy the reader stands.
     *
     * @return the stated authority, or else the usual one of the kind; empty for the child and those who act for it
     */
    default Optional<BarnahusAuthority> getOwnAuthority() {
        return getAuthority().or(() -> getKind().getAuthorities().stream().findFirst());
    }

    /**
     * Whether a permission opens an authority's entries on a day.
     *
     * @param authority whose entries
     * @param asOf the day
     * @return true if one does
     */
    default boolean isPermitted(BarnahusAuthority authority, LocalDate asOf) {
        return getPermissions().stream().anyMatch(permission -> permission.isOpening(authority, asOf));
    }

    /**
     * A reader who relies on the kind alone.
     *
     * @param kind the kind
     * @return the reader, without permissions
     */
    static LogReader of(LogReaderKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds readers. */
    final class Builder extends ImmutableLogReader.Builder {
        Builder() {}
    }
}
