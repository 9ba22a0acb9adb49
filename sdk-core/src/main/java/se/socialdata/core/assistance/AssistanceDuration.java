package se.socialdata.core.assistance;

import java.util.Optional;
import se.socialdata.core.term.CodedTerm;

/** How many months of a calendar year assistance was given for (biståndstid under året). */
public enum AssistanceDuration implements CodedTerm {
    /** Tre månader eller mindre. */
    SHORT("1–3 månader", "1-3 months", 1, 3),

    /** Fyra till nio månader. */
    MEDIUM("4–9 månader", "4-9 months", 4, 9),

    /** Långvarigt bistånd: tio till tolv månader. */
    LONG("långvarigt, 10–12 månader", "long-term, 10-12 months", AssistanceMonths.LONG_TERM_MONTHS, 12);

    private final String termSv;
    private final String termEn;
    private final int least;
    private final int most;

    AssistanceDuration(String termSv, String termEn, int least, int most) {
        this.termSv = termSv;
        this.termEn = termEn;
        this.least = least;
        this.most = most;
    }

    /**
     * The class of a number of months.
     *
     * @param months how many months of a year
     * @return the class, or empty for none or for more than a year has
     */
    public static Optional<AssistanceDuration> find(int months) {
        for (AssistanceDuration duration : values()) {
            if (months >= duration.least && months <= duration.most) {
                return Optional.of(duration);
            }
        }
        return Optional.empty();
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
        return "Socialstyrelsen, Öppna jämförelser: ekonomiskt bistånd 2012; Individ- och familjeomsorg, lägesrapport 2025";
    }
}
