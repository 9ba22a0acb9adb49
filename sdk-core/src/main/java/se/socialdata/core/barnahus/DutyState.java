package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/** How far the information of a child on one thing has come (läget för information till barnet). */
public enum DutyState implements CodedTerm {
    /** Barnet har informerats i tid. */
    INFORMED("informerat", "informed", "Barnets väg genom barnahus (2020), avsnitt 5.5.2 och 5.5.3"),

    /** Barnet har informerats, men efter den dag då det skulle ha skett. */
    INFORMED_LATE("informerat för sent", "informed late", "Barnets väg genom barnahus (2020), avsnitt 5.4.2"),

    /** Tidpunkten har inte kommit. */
    UPCOMING("kommande", "upcoming", "Barnets väg genom barnahus (2020), avsnitt 5.4.1"),

    /** Någon ska informera, men har inte gjort det. */
    ASSIGNED("utsedd men inte informerat", "assigned, not done", "Barnets väg genom barnahus (2020), avsnitt 5.4.2"),

    /** Ingen har informerat och ingen är utsedd. */
    NOBODY("ingen", "nobody", "Barnets väg genom barnahus (2020), avsnitt 5.4.2");

    private final String termSv;
    private final String termEn;
    private final String source;

    DutyState(String termSv, String termEn, String source) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.source = source;
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
        return source;
    }

    /**
     * Whether the child should have been told and has not been.
     *
     * @return true for what is assigned and not done, and for what nobody has done
     */
    public boolean isMissing() {
        return this == ASSIGNED || this == NOBODY;
    }
}
