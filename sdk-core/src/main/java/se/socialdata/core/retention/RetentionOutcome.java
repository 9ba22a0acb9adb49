package se.socialdata.core.retention;

import se.socialdata.core.term.CodedTerm;

/**
 * What retention says of a file on a day (utfall av gallringsprövning).
 */
public enum RetentionOutcome implements CodedTerm {
    /** Fristen har inte gått ut: akten är kvar. */
    NOT_YET("ännu inte", "not yet", "SoL (2001:453) 12 kap. 1 §"),

    /** Akten ska gallras; gallringen ska vara klar senast kalenderåret efter. */
    DUE("ska gallras", "to be destroyed", "SoL (2001:453) 12 kap. 1 §"),

    /** Gallringen skulle redan ha varit klar. */
    OVERDUE("gallringen är försenad", "overdue", "SoL (2001:453) 12 kap. 1 §"),

    /** Akten är undantagen från gallring. */
    KEPT("undantas från gallring", "exempt", "SoL (2001:453) 12 kap. 2 §"),

    /** Akten gallras inte så länge andra uppgifter om samma person finns kvar. */
    ON_HOLD("väntar på andra uppgifter", "waits for other records", "SoL (2001:453) 12 kap. 1 § första stycket"),

    /** En uppgift saknas som avgör; akten är kvar tills den finns. */
    UNDETERMINED("kan inte avgöras", "undetermined", "SoL (2001:453) 12 kap. 1 §");

    private final String termSv;
    private final String termEn;
    private final String source;

    RetentionOutcome(String termSv, String termEn, String source) {
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
}
