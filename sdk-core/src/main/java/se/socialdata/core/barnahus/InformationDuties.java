package se.socialdata.core.barnahus;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who must tell a child what and when, who has, and what is left (checklistan för information till barnet).
 *
 * <p>The duties follow from what has happened: each event is to be told of, and each {@linkplain LogInformationItem item} is due at
 * its {@linkplain DueMoment moment}. What belongs to an interview, a decision, an indictment or a judgment is due at each of them;
 * what belongs to the report and to treatment at the first; what is due early, continuously and in the log once for the log.
 *
 * <p>An entry on what the child was told counts for the event in which it stands. On another event of the log it counts by its day:
 * before an interview or decision if it is later than the one before, otherwise if it is not earlier than the event. More
 * information never makes a duty less fulfilled.
 *
 * <p>No source gives a number of days. A duty is late where the moment is one before an event and the child was told after it, and
 * where an agreed day has passed.
 */
public final class InformationDuties {

    private final ImmutableList<InformationDuty> duties;

    private InformationDuties(ImmutableList<InformationDuty> duties) {
        this.duties = duties;
    }

    /**
     * The duties that a log gives rise to.
     *
     * @param log the log
     * @param asOf the day asked about
     * @return the duties with their state on that day
     */
    public static InformationDuties of(BarnahusLog log, LocalDate asOf) {
        return new InformationDuties(new DutyFinder(log, asOf).find());
    }

    /**
     * Every duty.
     *
     * @return the duties, those of events in time order and then those of the log as a whole
     */
    public ImmutableList<InformationDuty> getDuties() {
        return duties;
    }

    /**
     * What the child should have been told and has not been.
     *
     * @return the duties, in the same order
     */
    public ImmutableList<InformationDuty> getMissing() {
        return duties.stream().filter(duty -> duty.getState().isMissing()).collect(toImmutableList());
    }

    /**
     * What several have told the child, or are to.
     *
     * @return the duties, in the same order
     */
    public ImmutableList<InformationDuty> getDoubled() {
        return duties.stream().filter(InformationDuty::isDoubled).collect(toImmutableList());
    }

    /**
     * The duty on an item at an event.
     *
     * @param eventReference the event
     * @param item the item
     * @return the duty, or empty if the event does not call for the item
     */
    public Optional<InformationDuty> find(String eventReference, LogInformationItem item) {
        return duties.stream()
                .filter(duty ->
                        duty.getEventReference().filter(eventReference::equals).isPresent()
                                && duty.getItem().filter(item::equals).isPresent())
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InformationDuties that && duties.equals(that.duties);
    }

    @Override
    public int hashCode() {
        return duties.hashCode();
    }

    /**
     * How many duties there are and how many are missing.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "InformationDuties[" + duties.size() + ", " + getMissing().size() + " missing]";
    }
}
