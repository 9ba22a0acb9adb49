package se.socialdata.core.placement;

import java.time.Period;
import java.util.Optional;
import se.socialdata.core.term.CodedTerm;

/** The decisions besides care that LVU sets time limits for (särskilda beslut enligt LVU). */
public enum RestrictionKind implements CodedTerm {
    /** Beslut om umgänge under vården: considered every third month. */
    CONTACT("beslut om umgänge", "decision on contact", "14 § andra stycket 1", 3, 0),

    /** Beslut att vistelseorten inte ska röjas: considered every third month. */
    SECRET_WHEREABOUTS("hemlig vistelseort", "secret whereabouts", "14 § andra stycket 2", 3, 0),

    /** Flyttningsförbud: considered every third month. */
    REMOVAL_PROHIBITION("flyttningsförbud", "prohibition of removal", "24 §", 3, 0),

    /** Tillfälligt flyttningsförbud: submitted within a week, applied for within two weeks of the court's decision. */
    TEMPORARY_REMOVAL_PROHIBITION("tillfälligt flyttningsförbud", "temporary prohibition of removal", "27 §", 0, 2),

    /** Utreseförbud: examined within six months, and again within six months of the last examination. */
    TRAVEL_BAN("utreseförbud", "travel ban", "31 a §", 6, 0),

    /** Tillfälligt utreseförbud: submitted within a week, applied for within four weeks of the court's decision. */
    TEMPORARY_TRAVEL_BAN("tillfälligt utreseförbud", "temporary travel ban", "31 d §", 0, 4);

    private final String termSv;
    private final String termEn;
    private final String section;
    private final int reviewMonths;
    private final int applicationWeeks;

    RestrictionKind(String termSv, String termEn, String section, int reviewMonths, int applicationWeeks) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.section = section;
        this.reviewMonths = reviewMonths;
        this.applicationWeeks = applicationWeeks;
    }

    /**
     * The longest time between the decision and the first review, and between reviews.
     *
     * @return the time; empty for a temporary decision
     */
    public Optional<Period> getReviewInterval() {
        return reviewMonths == 0 ? Optional.empty() : Optional.of(Period.ofMonths(reviewMonths));
    }

    /**
     * The time from the court's confirmation within which the board applies for the lasting decision.
     *
     * @return the time; empty for a lasting decision
     */
    public Optional<Period> getApplicationTime() {
        return isTemporary() ? Optional.of(Period.ofWeeks(applicationWeeks)) : Optional.empty();
    }

    /**
     * Whether the decision is temporary and must be submitted to the court within a week.
     *
     * @return true for the temporary kinds
     */
    public boolean isTemporary() {
        return applicationWeeks > 0;
    }

    @Override
    public String getCode() {
        return name();
    }

    @Override
    public String getTermSv() {
        return termSv;
    }

    @Override
    public String getTermEn() {
        return termEn;
    }

    @Override
    public String getSource() {
        return "LVU (1990:52) " + section;
    }
}
