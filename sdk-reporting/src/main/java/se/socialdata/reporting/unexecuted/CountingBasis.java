package se.socialdata.reporting.unexecuted;

import se.socialdata.core.term.CodedTerm;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Quarter;

/**
 * Which decisions a quarter counts (räknesätt).
 *
 * <p>The law says "once per quarter" and leaves it open. The printed reports count decisions that have been executed since,
 * which only the first basis does in full.
 */
public enum CountingBasis implements CodedTerm {
    /** Ej verkställda i tid någon dag under kvartalet. */
    ANY_DAY("any-day", "ej verkställda i tid någon dag under kvartalet", "overdue on any day of the quarter"),

    /** Ej verkställda i tid kvartalets sista dag. */
    LAST_DAY("last-day", "ej verkställda i tid kvartalets sista dag", "overdue on the last day of the quarter");

    private final String code;
    private final String termSv;
    private final String termEn;

    CountingBasis(String code, String termSv, String termEn) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    /**
     * The days of which one must be overdue.
     *
     * @param quarter the quarter
     * @return the whole quarter or its last day
     */
    public DateInterval daysOf(Quarter quarter) {
        return this == ANY_DAY ? quarter.toInterval() : DateInterval.ofDay(quarter.getLastDay());
    }

    @Override
    public String getCode() {
        return code;
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
        return "LSS (1993:387) 28 h §; Statistikrapporter ej verkställda gynnande beslut, kvartal 4 2025, Luleå kommun";
    }
}
