package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Gives events and persons numbers of their own in a view, by their order in it: the log's own references and keys may show
 * that something is left out.
 */
final class Renumbering {

    private final Map<String, String> adultKeys = new HashMap<>();
    private final Map<String, String> otherKeys = new HashMap<>();
    private final Map<String, String> references = new HashMap<>();

    Renumbering(List<InvolvedAdult> adults, List<Relative> relatives, List<LogEvent> events) {
        adults.forEach(adult -> adultKeys.putIfAbsent(adult.getKey(), "p" + (adultKeys.size() + 1)));
        relatives.forEach(relative -> otherKeys.putIfAbsent(relative.getKey(), "r" + (otherKeys.size() + 1)));
        for (int i = 0; i < events.size(); i++) {
            references.putIfAbsent(events.get(i).getReference(), String.valueOf(i + 1));
        }
    }

    BarnahusLog apply(BarnahusLog log) {
        ImmutableList.Builder<LogEvent> events = ImmutableList.builder();
        for (int i = 0; i < log.getEvents().size(); i++) {
            events.add(apply(log.getEvents().get(i), String.valueOf(i + 1)));
        }
        return BarnahusLog.builder()
                .from(log)
                .adults(map(log.getAdults(), this::apply))
                .relatives(map(log.getRelatives(), relative -> Relative.builder()
                        .from(relative)
                        .key(key(relative.getKey()))
                        .build()))
                .events(events.build())
                .assignments(map(log.getAssignments(), assignment -> InformationAssignment.builder()
                        .from(assignment)
                        .assignedTo(key(assignment.getAssignedTo()))
                        .eventReference(assignment.getEventReference().map(references::get))
                        .build()))
                .build();
    }

    private InvolvedAdult apply(InvolvedAdult adult) {
        return InvolvedAdult.builder()
                .from(adult)
                .key(key(adult.getKey()))
                .sharesRowWith(adult.getSharesRowWith().map(adultKeys::get))
                .build();
    }

    private LogEvent apply(LogEvent event, String number) {
        return LogEvent.builder()
                .from(event)
                .reference(number)
                .participants(map(event.getParticipants(), participant -> EventParticipant.builder()
                        .from(participant)
                        .key(key(participant.getKey()))
                        .build()))
                .information(map(event.getInformation(), information -> InformationGiven.builder()
                        .from(information)
                        .informedBy(key(information.getInformedBy()))
                        .build()))
                .build();
    }

    /** A person who is in no list gets a number when first met. */
    private String key(String key) {
        String adult = adultKeys.get(key);
        return adult != null ? adult : otherKeys.computeIfAbsent(key, met -> "x" + (otherKeys.size() + 1));
    }

    private static <T> ImmutableList<T> map(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).collect(toImmutableList());
    }
}
