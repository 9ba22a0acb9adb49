package se.socialdata.delegation.register;

import java.time.LocalDate;
import se.socialdata.delegation.decision.DelegationDecision;

/**
 * A decision that has ceased to apply, and how long its documentation must be kept (bevarande).
 *
 * @param decision the decision
 * @param keptUntil the last day on which the documentation must be kept; it may be deleted from the next day
 */
public record RetentionItem(DelegationDecision decision, LocalDate keptUntil) {}
