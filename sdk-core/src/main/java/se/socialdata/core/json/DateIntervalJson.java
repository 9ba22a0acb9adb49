package se.socialdata.core.json;

import static com.google.common.base.Preconditions.checkNotNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.socialdata.core.time.DateInterval;

/** The JSON form of {@link DateInterval}. */
final class DateIntervalJson {

    static final JsonType<DateInterval> TYPE = JsonRecord.of(
                    "DateInterval", DateInterval.class, Parts::new, Parts::toInterval)
            .describedAs("A closed interval of days: the first and the last day belong to it.")
            .required("start", "The first day, inclusive.", JsonTypes.DATE, DateInterval::getStart, Parts::start)
            .optional(
                    "end",
                    "The last day, inclusive; absent for an open end.",
                    JsonTypes.DATE,
                    DateInterval::getEnd,
                    Parts::end)
            .build();

    private DateIntervalJson() {}

    private static final class Parts {

        private @Nullable LocalDate start;
        private @Nullable LocalDate end;

        void start(LocalDate first) {
            this.start = first;
        }

        void end(LocalDate last) {
            this.end = last;
        }

        DateInterval toInterval() {
            return DateInterval.of(checkNotNull(start), Optional.ofNullable(end));
        }
    }
}
