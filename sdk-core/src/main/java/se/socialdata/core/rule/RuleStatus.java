package se.socialdata.core.rule;

import se.socialdata.core.term.CodedTerm;

/**
 * What kind of source a rule rests on (regelns ställning).
 *
 * <p>Law and regulation are in force by date. Guidance is added by name; local routines and proposals are off until they
 * are chosen.
 */
public enum RuleStatus implements CodedTerm {
    /** Lag eller förordning: an act of parliament or an ordinance of the government. */
    LAW("law", "lag", "law", "An act of parliament or an ordinance of the government."),

    /** Föreskrift: binding regulations of an authority. */
    REGULATION("regulation", "föreskrift", "regulation", "Binding regulations of an authority, such as HSLF-FS."),

    /** Allmänna råd och vägledning: what an authority recommends, never an error. */
    GUIDANCE("guidance", "vägledning", "guidance", "General advice, handbooks and guidance, which do not bind."),

    /** Lokal rutin: what a municipality or several have decided for themselves. */
    LOCAL("local", "lokal rutin", "local routine", "A guideline or routine that a municipality has decided."),

    /** Förslag: a rule that has been proposed and is not in force. */
    PROPOSED("proposed", "förslag", "proposal", "A rule proposed in an inquiry or a memorandum, not in force.");

    private final String code;
    private final String termSv;
    private final String termEn;
    private final String description;

    RuleStatus(String code, String termSv, String termEn, String description) {
        this.code = code;
        this.termSv = termSv;
        this.termEn = termEn;
        this.description = description;
    }

    /**
     * Whether the source binds whoever applies it: law and regulation do.
     *
     * @return true for {@link #LAW} and {@link #REGULATION}
     */
    public boolean isBinding() {
        return this == LAW || this == REGULATION;
    }

    /**
     * The severity of a rule that states none.
     *
     * @return {@link Severity#WARNING} for guidance and proposals, else {@link Severity#ERROR}
     */
    public Severity getDefaultSeverity() {
        return this == GUIDANCE || this == PROPOSED ? Severity.WARNING : Severity.ERROR;
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
    public String getDescription() {
        return description;
    }

    @Override
    public String getSource() {
        return "Socialdata SDK";
    }
}
