package se.socialdata.core.placement;

import se.socialdata.core.term.CodedTerm;

/**
 * What the board considered or examined about a placed child (övervägande, prövning).
 */
public enum ReviewKind implements CodedTerm {
    /** Övervägande av om vård fortfarande behövs och hur den bör inriktas och utformas. */
    CONSIDERATION("övervägande", "consideration of the care", "LVU (1990:52) 13 § första stycket"),

    /** Prövning av om vården ska upphöra. */
    EXAMINATION("prövning", "examination whether care should end", "LVU (1990:52) 13 § andra stycket"),

    /** Övervägande av om det finns skäl att ansöka om överflyttning av vårdnaden. */
    CUSTODY_TRANSFER(
            "övervägande av vårdnadsöverflyttning", "consideration of custody transfer", "LVU (1990:52) 13 c §"),

    /** Prövning av behovet av fortsatt vård inför 18-årsdagen eller ett avslut. */
    NEED_AFTER_18("prövning av fortsatt behov", "examination of continued need", "Ds 2026:5, avsnitt 4.9");

    private final String termSv;
    private final String termEn;
    private final String source;

    ReviewKind(String termSv, String termEn, String source) {
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
