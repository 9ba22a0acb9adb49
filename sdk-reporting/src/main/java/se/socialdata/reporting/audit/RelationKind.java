package se.socialdata.reporting.audit;

import se.socialdata.core.term.CodedTerm;

/** What a relation between printed numbers claims (slag av samband). */
public enum RelationKind implements CodedTerm {
    /** A total is the sum of its parts. */
    SUM("sum", "summa", "sum"),
    /** A number is one less another. */
    DIFFERENCE("difference", "skillnad", "difference"),
    /** A percentage is the change from one number to another. */
    CHANGE("change", "förändring i procent", "change in per cent"),
    /** A number is another with a third as 100. */
    INDEX("index", "index", "index"),
    /** A percentage is a part of a whole. */
    PERCENT("percent", "andel i procent", "share in per cent"),
    /** Each percentage of a series is the change of another series since the place before. */
    YEARLY("yearly", "förändring från föregående", "change since the place before"),
    /** Thresholds lie within each other, so that each number is at most the one before. */
    NESTED("nested", "nästlade trösklar", "nested thresholds");

    private final String keyword;
    private final String termSv;
    private final String termEn;

    RelationKind(String keyword, String termSv, String termEn) {
        this.keyword = keyword;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    /** {@return the keyword of a structure file} */
    @Override
    public String getCode() {
        return keyword;
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
        return "Relations of the tables in Individ- och familjeomsorg, Lägesrapport 2025 (Socialstyrelsen)";
    }
}
