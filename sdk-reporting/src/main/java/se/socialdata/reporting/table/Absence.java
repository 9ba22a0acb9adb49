package se.socialdata.reporting.table;

import se.socialdata.core.term.CodedTerm;

/**
 * Why a cell has no number (skäl till att uppgift saknas).
 *
 * <p>A zero that was counted is a number and not an absence. The symbol is a default only; a renderer may be given
 * others.
 */
public enum Absence implements CodedTerm {
    /** Nothing was observed that could be counted or measured. */
    NONE_OBSERVED("-", "inget finns att redovisa", "none observed"),
    /** The combination of members has no meaning. */
    NOT_APPLICABLE(".", "uppgift kan inte förekomma", "not applicable"),
    /** There is a number, but it is not known or too uncertain to show; no total over it is known either. */
    NOT_AVAILABLE("..", "uppgift ej tillgänglig", "not available"),
    /** There is a number, and it is withheld so that nobody can be identified. */
    SUPPRESSED("x", "uppgift utelämnad av sekretesskäl", "suppressed for confidentiality");

    private final String symbol;
    private final String termSv;
    private final String termEn;

    Absence(String symbol, String termSv, String termEn) {
        this.symbol = symbol;
        this.termSv = termSv;
        this.termEn = termEn;
    }

    /**
     * The symbol that stands in the cell unless a renderer is given another.
     *
     * @return one or two characters
     */
    public String getSymbol() {
        return symbol;
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
        return "Symbols in Swedish official statistics (SCB)";
    }
}
