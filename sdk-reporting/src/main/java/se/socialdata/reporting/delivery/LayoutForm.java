package se.socialdata.reporting.delivery;

import se.socialdata.core.term.CodedTerm;

/** How the fields of a row are told apart (filform). */
public enum LayoutForm implements CodedTerm {
    /** By a separator. A missing value is an empty field, nothing is padded or quoted, and a row ends with a separator only if its last field is empty. */
    SEPARATED("separated", "separerad", "separated"),

    /** By position: each field has its first column and its width. */
    FIXED("fixed", "fasta positioner", "fixed positions");

    private final String code;
    private final String termSv;
    private final String termEn;

    LayoutForm(String code, String termSv, String termEn) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
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
        return "Socialdata SDK";
    }
}
