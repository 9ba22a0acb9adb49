package se.socialdata.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/** Refuses two dates of a record that stand in an order without meaning (datumordning). */
public final class DateOrder {

    private DateOrder() {}

    /**
     * Refuses a later date before the earlier one; the same day is in order.
     *
     * @param firstName the name of the earlier date, for the message, for example {@code start}
     * @param first the earlier date
     * @param lastName the name of the later date, for the message, for example {@code end}
     * @param last the later date, or empty where there is none
     * @throws IllegalArgumentException if the later date is before the earlier one
     */
    public static void check(String firstName, LocalDate first, String lastName, Optional<LocalDate> last) {
        last.ifPresent(day -> checkArgument(
                !day.isBefore(first),
                "expected the %s on or after the %s %s, got %s",
                lastName,
                firstName,
                first,
                day));
    }
}
