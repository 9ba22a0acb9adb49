/**
 * Economic assistance (ekonomiskt bistånd): the household, its case, the months with assistance as the register has them, and
 * the national norm.
 *
 * <p>{@link se.socialdata.core.assistance.AssistanceCase} holds what was applied for, assessed, decided and planned; {@link
 * se.socialdata.core.assistance.AssistedMonth} is the flat row of the register, one for each household and calendar month;
 * {@link se.socialdata.core.assistance.AssistanceMonths} says how long assistance has lasted; {@link
 * se.socialdata.core.assistance.NationalNorm} computes the norm of a household and shows how. What law, regulation and guidance
 * say is in {@link se.socialdata.core.assistance.AssistanceRules}. Months are exchanged as JSON, or as CSV ({@link
 * se.socialdata.core.assistance.AssistanceCsvReader}).
 *
 * <p>Obstacles to self-support and household types have the register's codes. Its codes of purposes, labour-market measures
 * and end reasons are not published: purposes and reasons have codes of the SDK's own, measures are held as given.
 *
 * <p>Imports the foundation only ({@code identity}, {@code geography}, {@code time}, {@code law}, {@code term}, {@code rule},
 * {@code json}, {@code money}).
 */
@NullMarked
package se.socialdata.core.assistance;

import org.jspecify.annotations.NullMarked;
