package se.socialdata.core.json.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.core.time.DateInterval;

/** A record with a property of every kind. */
@Value.Immutable
@SdkStyle
public interface Visit {

    String getId();

    LocalDate getDecisionDate();

    VisitKind getKind();

    Ticket getTicket();

    int getRooms();

    Optional<LocalDate> getAnswerDate();

    Optional<String> getNote();

    OptionalInt getGuests();

    Optional<Long> getDistance();

    Optional<BigDecimal> getHours();

    Optional<DateInterval> getStay();

    @Value.Default
    default boolean isPartial() {
        return false;
    }

    ImmutableList<Stop> getStops();

    ImmutableSet<VisitKind> getOtherKinds();

    @Value.Check
    default void check() {
        if (getAnswerDate().isPresent() && getAnswerDate().get().isBefore(getDecisionDate())) {
            throw new IllegalArgumentException("expected an answer on or after the decision");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableVisit.Builder {
        Builder() {}
    }
}
