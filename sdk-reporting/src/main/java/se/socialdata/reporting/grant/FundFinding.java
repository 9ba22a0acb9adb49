package se.socialdata.reporting.grant;

import se.socialdata.core.money.Money;
import se.socialdata.reporting.text.LocalizedText;

/**
 * A difference in what a fund decided, printed or booked.
 *
 * @param kind what differs
 * @param year the year of the fund
 * @param applicant the activity; empty for what concerns the whole year
 * @param stated the amount that was decided, printed or booked
 * @param computed the amount that the records give
 */
public record FundFinding(FundFindingKind kind, int year, String applicant, Money stated, Money computed) {

    /**
     * By how much the stated amount is too large.
     *
     * @return the stated less the computed amount, negative if it is too small
     */
    public Money getDifference() {
        return stated.minus(computed);
    }

    /**
     * The finding in words.
     *
     * @return where, what, and the two amounts with their difference
     */
    public LocalizedText describe() {
        String place = year + (applicant.isEmpty() ? "" : ", " + applicant);
        return LocalizedText.of(
                place + ": " + kind.getTermSv() + "; anges " + Amounts.SWEDISH.format(stated) + ", beräknat "
                        + Amounts.SWEDISH.format(computed) + ", skillnad " + Amounts.SWEDISH.format(getDifference()),
                place + ": " + kind.getTermEn() + "; stated " + Amounts.ENGLISH.format(stated) + ", computed "
                        + Amounts.ENGLISH.format(computed) + ", difference "
                        + Amounts.ENGLISH.format(getDifference()));
    }
}
