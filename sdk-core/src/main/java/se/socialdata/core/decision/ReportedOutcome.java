package se.socialdata.core.decision;

import se.socialdata.core.term.CodedTerm;

/**
 * What has become of a reported decision at the reporting date, where it is not a reason for delay (utfall vid
 * rapporteringstillfället).
 *
 * <p>Together with {@link DelayReason} these are the lines under "Av dessa är vid rapporteringstillfället" of the
 * quarterly reports.
 */
public enum ReportedOutcome implements CodedTerm {
    /** Verkställt. */
    EXECUTED("verkställt", "executed"),

    /** Tackat ja, ännu ej verkställt. */
    ACCEPTED_NOT_YET_EXECUTED("tackat ja, ännu ej verkställt", "offer accepted, not yet executed"),

    /** Återtaget på den enskildes begäran. */
    WITHDRAWN_AT_REQUEST("återtaget på den enskildes begäran", "withdrawn at the person's request"),

    /** Avslutat på den enskildes begäran. */
    ENDED_AT_REQUEST("avslutat på den enskildes begäran", "ended at the person's request"),

    /** Den enskilde har avlidit. */
    DECEASED("den enskilde avlidit", "the person has died"),

    /** Avslutat av annan anledning. */
    ENDED_FOR_OTHER_REASON("avslutat av annan anledning", "ended for another reason"),

    /** Skäl ej angivet: still waiting, and the law's short reason is missing. */
    REASON_NOT_STATED("skäl ej angivet", "no reason stated");

    private final String termSv;
    private final String termEn;

    ReportedOutcome(String termSv, String termEn) {
        this.termSv = termSv;
        this.termEn = termEn;
    }

    static ReportedOutcome of(EndReason reason) {
        return switch (reason) {
            case EXECUTED -> EXECUTED;
            case WITHDRAWN_AT_REQUEST -> WITHDRAWN_AT_REQUEST;
            case ENDED_AT_REQUEST -> ENDED_AT_REQUEST;
            case DECEASED -> DECEASED;
            case OTHER -> ENDED_FOR_OTHER_REASON;
        };
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
        return "Statistikrapporter ej verkställda gynnande beslut LSS och SoL, kvartal 4 2025, Luleå kommun";
    }
}
