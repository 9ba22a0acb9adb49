package se.socialdata.reporting.barnahus;

import com.google.common.collect.ImmutableSet;
import se.socialdata.core.barnahus.AssessmentMoment;
import se.socialdata.core.term.CodedTerm;

/** A row of the table of protection assessments: one of the moments, any of them, or all. */
enum AssessedMoment implements CodedTerm {
    ANY("någon gång", "at any time"),
    AT_REPORT(AssessmentMoment.AT_REPORT),
    DURING_INQUIRY(AssessmentMoment.DURING_INQUIRY),
    AT_CLOSURE(AssessmentMoment.AT_CLOSURE),
    ALL("vid alla tre tillfällena", "at all three moments");

    private static final int MOMENTS = AssessmentMoment.values().length;

    private final String termSv;
    private final String termEn;

    AssessedMoment(String termSv, String termEn) {
        this.termSv = termSv;
        this.termEn = termEn;
    }

    AssessedMoment(AssessmentMoment moment) {
        this(moment.getTermSv(), moment.getTermEn());
    }

    /** Whether a log with assessments at these moments counts. */
    boolean isMadeIn(ImmutableSet<AssessmentMoment> made) {
        return switch (this) {
            case ANY -> !made.isEmpty();
            case AT_REPORT -> made.contains(AssessmentMoment.AT_REPORT);
            case DURING_INQUIRY -> made.contains(AssessmentMoment.DURING_INQUIRY);
            case AT_CLOSURE -> made.contains(AssessmentMoment.AT_CLOSURE);
            case ALL -> made.size() == MOMENTS;
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
        return "Barnets väg genom barnahus (2020), avsnitt 5.5.1";
    }
}
