/**
 * Homes that children and young people may be placed in (familjehem, jourhem, HVB, stödboende, skyddat boende, särskilda
 * ungdomshem), as a register of homes would hold them.
 *
 * <p>A {@link se.socialdata.core.home.Home} is the record: a key, where it lies, whom it takes in, what it is good at, who is
 * placed there and when it can take in one more. A {@link se.socialdata.core.home.FamilyHome} adds what the emergency services
 * ask for and the home's own view of the entry; a {@link se.socialdata.core.home.CareHome} permit, staff and inspections. What
 * law, routines and proposals say about them is in {@link se.socialdata.core.home.HomeRules}.
 *
 * <p>There is no national register of homes yet, and no published code list. The fields are those that the sources name
 * (Ds 2026:5, the ordinance (2025:468)); the codes are the SDK's own where a source gives words only.
 *
 * <p>No names, addresses or identity numbers: a home is known by the key that {@link
 * se.socialdata.core.placement.Placement#getHomeKey()} holds. Free text and what is known of crime are kept out of {@code
 * toString}.
 *
 * <p>Imports the foundation and {@code placement}.
 */
@NullMarked
package se.socialdata.core.home;

import org.jspecify.annotations.NullMarked;
