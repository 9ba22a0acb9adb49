package se.socialdata.delegation.register;

import java.time.LocalDate;
import se.socialdata.delegation.decision.DelegationDecision;

/**
 * A follow-up that is due (uppföljning att göra).
 *
 * @param decision the decision
 * @param dueBy the last day in time
 */
public record DueFollowUp(DelegationDecision decision, LocalDate dueBy) {}
