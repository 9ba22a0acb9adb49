package se.socialdata.core.json;

import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.time.DateInterval;

/** The JSON form of {@link DateInterval}. */
final class DateIntervalJson {

    static final JsonType<DateInterval> TYPE = JsonRecord.ofValues(
            "DateInterval",
            DateInterval.class,
            "A closed interval of days: the first and the last day belong to it.",
            properties -> {
                ValueProperty<LocalDate> start = properties.required(
                        "start", "The first day, inclusive.", JsonTypes.DATE, DateInterval::getStart);
                ValueProperty<Optional<LocalDate>> end = properties.optional(
                        "end",
                        "The last day, inclusive; absent for an open end.",
                        JsonTypes.DATE,
                        DateInterval::getEnd);
                return values -> DateInterval.of(values.get(start), values.get(end));
            });

    private DateIntervalJson() {}
}
