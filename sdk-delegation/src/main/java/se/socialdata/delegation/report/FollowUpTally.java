package se.socialdata.delegation.report;

import com.google.common.collect.ImmutableMap;
import se.socialdata.reporting.table.StatTableBuilder;
import se.socialdata.reporting.text.LocalizedText;

/** How many decisions were in force, followed up, overdue and revoked. */
final class FollowUpTally {

    private static final String IN_FORCE = "in-force";
    private static final String FOLLOWED_UP = "followed-up-in-time";
    private static final String OVERDUE = "overdue";
    private static final String REVOKED = "revoked";

    static final ImmutableMap<String, LocalizedText> COLUMNS = ImmutableMap.of(
            IN_FORCE, LocalizedText.of("Gällande", "In force"),
            FOLLOWED_UP, LocalizedText.of("Uppföljda i tid", "Followed up in time"),
            OVERDUE, LocalizedText.of("Försenade", "Overdue"),
            REVOKED, LocalizedText.of("Återkallade", "Revoked"));

    private long inForce;
    private long followedUp;
    private long overdue;
    private long revoked;

    static FollowUpTally of(boolean inTime, boolean late, boolean withdrawn) {
        FollowUpTally tally = new FollowUpTally();
        tally.inForce = 1;
        tally.followedUp = inTime ? 1 : 0;
        tally.overdue = late ? 1 : 0;
        tally.revoked = withdrawn ? 1 : 0;
        return tally;
    }

    void add(FollowUpTally other) {
        inForce += other.inForce;
        followedUp += other.followedUp;
        overdue += other.overdue;
        revoked += other.revoked;
    }

    void fill(StatTableBuilder table, String row) {
        table.count(row, IN_FORCE, inForce)
                .count(row, FOLLOWED_UP, followedUp)
                .count(row, OVERDUE, overdue)
                .count(row, REVOKED, revoked);
    }
}
