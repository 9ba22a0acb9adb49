package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts events in time order. Events of the same day keep the order in which they were given. */
final class EventOrder {

    private EventOrder() {}

    /** Sorts by date; an event without a date follows the one that stood before it, and stands first if none did. */
    static ImmutableList<LogEvent> sort(List<LogEvent> events) {
        List<Placed> placed = new ArrayList<>(events.size());
        LocalDate last = LocalDate.MIN;
        int runs = 0;
        for (LogEvent event : events) {
            if (event.getDate().isPresent()) {
                last = event.getDate().get();
                runs++;
            }
            placed.add(new Placed(last, runs, event));
        }
        return placed.stream()
                .sorted(Comparator.comparing(Placed::date).thenComparingInt(Placed::run))
                .map(Placed::event)
                .collect(toImmutableList());
    }

    /** An event with the date that it is placed by, and the number of the dated event that it belongs to. */
    private record Placed(LocalDate date, int run, LogEvent event) {}
}
