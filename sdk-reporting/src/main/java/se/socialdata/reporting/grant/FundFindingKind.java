package se.socialdata.reporting.grant;

import se.socialdata.core.term.CodedTerm;

/** Where the decided or printed amounts of a fund differ from what its records give (avvikelse i en fonds redovisning). */
public enum FundFindingKind implements CodedTerm {
    /** Maxbelopp per brukare: the decided cap is not the one that follows from the money and the users. */
    CAP("maxbeloppet följer inte av återstående medel", "the cap does not follow from the remaining money"),

    /** Beviljat belopp: a decision is not what the cap gives. */
    AWARD("beslutet följer inte av maxbeloppet", "the decision does not follow from the cap"),

    /** Summa beviljat: the printed sum is not that of the decisions. */
    GRANTED_SUM("den tryckta summan beviljat avviker", "the printed sum of grants deviates"),

    /** Återstår: what is printed as left after the decision is not what was left before it less the grants. */
    LEFT("det som återstår efter beslutet avviker", "what is left after the decision deviates"),

    /** Summa att återta: the printed sum is not that of the reports. */
    RETURNED_SUM("den tryckta summan att återta avviker", "the printed sum to be returned deviates"),

    /** Summa nyttjat: the printed sum is not that of the reports. */
    USED_SUM("den tryckta summan nyttjat avviker", "the printed sum of use deviates"),

    /** Tryckta summor: what is printed as used is not the printed grants less the printed returns. */
    PRINTED_SUMS("de tryckta summorna går inte ihop", "the printed sums do not agree with each other"),

    /** Bokförda återtag: the ledger takes back another amount than the reports. */
    BOOKED_RETURNS("de bokförda återtagen avviker", "the booked returns deviate"),

    /** Ingående medel: what is left at the next decision is not what this year leaves. */
    CARRIED_FORWARD(
            "återstående medel nästa år följer inte av årets",
            "the money left next year does not follow from this year's");

    private final String termSv;
    private final String termEn;

    FundFindingKind(String termSv, String termEn) {
        this.termSv = termSv;
        this.termEn = termEn;
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
        return "Kinds of this check, after Socialnämnden i Luleå, Asta Svenssons arv, 2024/1017 and 2025/1055";
    }
}
