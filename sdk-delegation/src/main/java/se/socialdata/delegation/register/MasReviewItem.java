package se.socialdata.delegation.register;

import se.socialdata.delegation.check.DelegationReview;
import se.socialdata.delegation.decision.DelegationDecision;

/**
 * A decision for the nurse with medical responsibility to look at (granskning av MAS).
 *
 * @param decision the decision
 * @param review what was found
 */
public record MasReviewItem(DelegationDecision decision, DelegationReview review) {}
