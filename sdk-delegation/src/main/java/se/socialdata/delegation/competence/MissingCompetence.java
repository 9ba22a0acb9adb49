package se.socialdata.delegation.competence;

/**
 * A competence requirement that is not met, and why (saknad kompetens).
 *
 * @param requirement the requirement
 * @param reason why it is not met
 */
public record MissingCompetence(CompetenceRequirement requirement, MissingReason reason) {}
