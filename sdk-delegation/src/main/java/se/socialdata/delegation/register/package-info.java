/**
 * Questions about many decisions: what is due, what expires, who may do what in a unit today, what may be deleted.
 *
 * <p>A {@link se.socialdata.delegation.register.DelegationRegister} is an index built once from decisions, instructions and
 * staff. Its answers are values; the caller stores and shows them:
 *
 * <pre>{@code
 * DelegationRegister register = DelegationRegister.of(checks, staff, decisions, instructions);
 * register.findOverdue(today);
 * UnitMatrix matrix = register.toMatrix(unit, present, today);
 * matrix.get(person, task);           // YES, NO, UNDETERMINED: depends on the patient
 * matrix.explain(person, task);       // the reasons, worked out when asked for
 * }</pre>
 *
 * <p>This package builds on {@code check}, {@code decision} and {@code guide}.
 */
@NullMarked
package se.socialdata.delegation.register;

import org.jspecify.annotations.NullMarked;
