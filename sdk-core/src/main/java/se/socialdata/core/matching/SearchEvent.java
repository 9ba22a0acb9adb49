package se.socialdata.core.matching;

import java.time.LocalDate;

/**
 * That somebody looked into a register of homes (åtkomst till registret): what an audit log needs, and nothing of the child or
 * the homes.
 *
 * @param purpose why
 * @param needId the key of the need
 * @param date the day asked about
 * @param searchedHomes how many homes the register held
 */
public record SearchEvent(AccessPurpose purpose, String needId, LocalDate date, int searchedHomes) {}
