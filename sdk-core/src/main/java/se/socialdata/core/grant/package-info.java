/**
 * Grants (bidrag): state grants that a municipality requisitions and reports on, and funds that it allocates itself.
 *
 * <p>A {@link se.socialdata.core.grant.GrantCase} follows one {@link se.socialdata.core.grant.Grant} from the
 * {@link se.socialdata.core.grant.AllocationList} over requisition and use to report and repayment. A
 * {@link se.socialdata.core.grant.FundYear} follows a fund: applications, the
 * {@link se.socialdata.core.grant.CappedAllocation} with its cap per user, reports and ledger. Rules:
 * {@link se.socialdata.core.grant.GrantRules} and {@link se.socialdata.core.grant.FundRules}. Imports the foundation only.
 */
@NullMarked
package se.socialdata.core.grant;

import org.jspecify.annotations.NullMarked;
