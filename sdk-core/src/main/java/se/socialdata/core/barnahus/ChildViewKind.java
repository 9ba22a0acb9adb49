package se.socialdata.core.barnahus;

import se.socialdata.core.term.CodedTerm;

/**
 * What a child expressed (barnets önskemål och åsikter).
 */
public enum ChildViewKind implements CodedTerm {
    /** Särskilt önskemål från barnet. */
    WISH("önskemål", "wish", "Barnets väg genom barnahus (2020), avsnitt 5.5.1"),

    /** Barnets åsikt. */
    VIEW("åsikt", "view", "Barnets väg genom barnahus (2020), avsnitt 2.1"),

    /** Barnet fick frågan och ville inte säga något. */
    NONE_EXPRESSED("inget framfört", "asked, expressed nothing", "Barnets väg genom barnahus (2020), avsnitt 2.1");

    private final String termSv;
    private final String termEn;
    private final String source;

    ChildViewKind(String termSv, String termEn, String source) {
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
