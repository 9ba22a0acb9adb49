package se.socialdata.core.identity;

import se.socialdata.core.term.CodeList;
import se.socialdata.core.term.CodedTerm;

/** The legal sex of a person (kön), as the population register and the statistics of social services tell it. */
public enum Sex implements CodedTerm {

    /** A woman (kvinna): the last digit of the birth number is even. */
    WOMAN("K", "Kvinna", "Woman"),

    /** A man (man): the last digit of the birth number is odd. */
    MAN("M", "Man", "Man");

    /** The sexes by code. */
    public static final CodeList<Sex> CODES = CodeList.of(Sex.class);

    private final String code;
    private final String termSv;
    private final String termEn;

    Sex(String code, String termSv, String termEn) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    /**
     * The sex that a digit of a number gives.
     *
     * @param digit the digit that the rule of the number points out
     * @return woman for an even digit, man for an odd one
     */
    static Sex ofDigit(int digit) {
        return digit % 2 == 0 ? WOMAN : MAN;
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
        return "Folkbokföringslagen (1991:481) 18 §";
    }
}
