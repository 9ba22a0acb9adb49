/**
 * Delegation of health-care tasks (delegering av hälso- och sjukvårdsuppgifter).
 */
@NullMarked
package se.socialdata.delegation;

import org.jspecify.annotations.NullMarked;
