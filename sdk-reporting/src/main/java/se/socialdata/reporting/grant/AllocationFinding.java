package se.socialdata.reporting.grant;

import java.util.Optional;
import java.util.OptionalInt;
import se.socialdata.core.grant.GrantComponent;
import se.socialdata.core.money.Money;
import se.socialdata.reporting.text.LocalizedText;

/**
 * Something that is wrong with an allocation list.
 *
 * @param kind what is wrong
 * @param receiver the receiver as printed; empty for a whole column
 * @param component the column, where there is one
 * @param stated the amount that stands in the list or is requisitioned
 * @param computed the amount that it should be
 * @param line the line of the list, counted from 1, where there is one
 */
public record AllocationFinding(
        AllocationFindingKind kind,
        String receiver,
        Optional<GrantComponent> component,
        Optional<Money> stated,
        Optional<Money> computed,
        OptionalInt line) {

    /**
     * By how much the stated amount is too large.
     *
     * @return the stated less the computed amount, negative if it is too small; empty unless both are there
     */
    public Optional<Money> findDifference() {
        return stated.flatMap(amount -> computed.map(amount::minus));
    }

    /**
     * The finding in words.
     *
     * @return where, what, and the two amounts with their difference
     */
    public LocalizedText describe() {
        String place = (line.isPresent() ? "line " + line.getAsInt() + ", " : "")
                + (receiver.isEmpty() ? component.map(GrantComponent::getCode).orElse("") : receiver);
        String placeSv = place.replaceFirst("^line ", "rad ");
        return LocalizedText.of(placeSv + ": " + kind.getTermSv(), place + ": " + kind.getTermEn())
                .plus(findDifference()
                        .map(difference -> LocalizedText.of(
                                "; anges " + Amounts.SWEDISH.format(stated) + ", beräknat "
                                        + Amounts.SWEDISH.format(computed) + ", skillnad "
                                        + Amounts.SWEDISH.format(difference),
                                "; stated " + Amounts.ENGLISH.format(stated) + ", computed "
                                        + Amounts.ENGLISH.format(computed) + ", difference "
                                        + Amounts.ENGLISH.format(difference)))
                        .orElse(LocalizedText.EMPTY));
    }
}
