package se.socialdata.core.json.sample;

import se.socialdata.core.term.CodedTerm;

/** A code list whose codes are not the names of its constants. */
public enum VisitKind implements CodedTerm {
    HOME("home", "hembesök"),
    OFFICE("office", "kontorsbesök"),
    ELSEWHERE("else-where", "annat besök");

    private final String code;
    private final String termSv;

    VisitKind(String code, String termSv) {
        this.code = code;
        this.termSv = termSv;
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
        return code + " visit";
    }

    @Override
    public String getSource() {
        return "made up for the tests";
    }
}
