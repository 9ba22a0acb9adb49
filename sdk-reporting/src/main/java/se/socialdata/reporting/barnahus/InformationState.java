package se.socialdata.reporting.barnahus;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.barnahus.DutyState;
import se.socialdata.core.barnahus.InformationDuties;
import se.socialdata.core.barnahus.InformationDuty;
import se.socialdata.core.barnahus.LogInformationItem;

/**
 * What a child should have been told by what has happened, and what it has been told, item by item.
 *
 * @param due the items that some event or the log as a whole calls for
 * @param told the items of which some entry says that the child was told, or that the log itself shows
 */
record InformationState(ImmutableSet<LogInformationItem> due, ImmutableSet<LogInformationItem> told) {

    private static final ImmutableSet<DutyState> DONE =
            Sets.immutableEnumSet(DutyState.INFORMED, DutyState.INFORMED_LATE);

    /** The state once all that is in the log has happened. */
    static InformationState of(BarnahusLog log) {
        ImmutableList<InformationDuty> duties =
                InformationDuties.of(log, LocalDate.MAX).getDuties();
        ImmutableSet<LogInformationItem> due =
                duties.stream().flatMap(duty -> duty.getItem().stream()).collect(toImmutableSet());
        Stream<LogInformationItem> done =
                duties.stream().filter(duty -> DONE.contains(duty.getState())).flatMap(duty -> duty.getItem().stream());
        Stream<LogInformationItem> mentioned = log.getEvents().stream()
                .flatMap(event -> event.getInformation().stream())
                .flatMap(information -> information.getItems().stream());
        return new InformationState(due, Stream.concat(done, mentioned).collect(toImmutableSet()));
    }
}
