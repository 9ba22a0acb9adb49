/**
 * Grants and funds (statsbidrag och fonder): allocation lists read, audited and compared, what grants were used for, and the
 * allocation and report-back of a fund.
 *
 * <p>An {@link se.socialdata.reporting.grant.AllocationAudit} holds the printed sums of a list against its rows; an
 * {@link se.socialdata.reporting.grant.AllocationReport} shows it with the municipality's own share. A
 * {@link se.socialdata.reporting.grant.GrantBuilder} takes grant cases and is merged. A
 * {@link se.socialdata.reporting.grant.FundAudit} and a {@link se.socialdata.reporting.grant.FundReport} do the same for the
 * years of a fund. The amounts are those of municipalities and activities, not of persons, so nothing is withheld.
 */
@NullMarked
package se.socialdata.reporting.grant;

import org.jspecify.annotations.NullMarked;
