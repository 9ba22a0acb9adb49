/**
 * Rules: explained, sourced and dated.
 *
 * <p>A {@link se.socialdata.core.rule.Rule} is a constant that reads like its sentence in the law. Rules of an area stand
 * in {@linkplain se.socialdata.core.rule.RuleSet rule sets}; a rule set checks a record on a date and answers with an
 * {@link se.socialdata.core.rule.Assessment}, which keeps every outcome as a tree and names what failed as
 * {@linkplain se.socialdata.core.rule.Finding findings}.
 *
 * <pre>{@code
 * static final Rule<Decision> EXECUTED_WITHIN_THREE_MONTHS = Rule.of("EVB-001", Decision.class)
 *         .titled("Beslut verkställs inom tre månader", "A decision is executed within three months")
 *         .status(LAW)
 *         .citing(LSS.section("28 f §"))
 *         .appliesWhen(decision -> decision.isFavourable())
 *         .requires((decision, context) -> !context.asOf().isAfter(decision.getLastDay()))
 *         .explaining(
 *                 decision -> "Skulle ha verkställts senast " + decision.getLastDay(),
 *                 decision -> "Was to be executed by " + decision.getLastDay())
 *         .at("decisionDate");
 *
 * Assessment assessment = DecisionRules.inForce().check(decision, LocalDate.of(2025, 12, 31));
 * assessment.getFindings().forEach(finding -> ...);
 * }</pre>
 *
 * <p>Four decisions hold throughout:
 *
 * <ul>
 *   <li>A check never throws because of what a record says, and never stops a registration. It reports.
 *   <li>What is not known is said: conditions are {@linkplain se.socialdata.core.rule.Truth three-valued}, and a rule whose
 *       needed fact is missing is {@link se.socialdata.core.rule.Outcome#UNDETERMINED}, which names the fact.
 *   <li>Nothing reads the clock. The date asked about comes with the {@link se.socialdata.core.rule.RuleContext}, and so
 *       do the values that no source gives and a municipality sets.
 *   <li>Texts may hold dates and counts, never personal data.
 * </ul>
 *
 * <p>Within a major version a rule may be relaxed, never tightened: a tightening is a new rule with its own date. Rules,
 * rule sets and assessments are immutable and may be shared between threads, as long as the conditions are functions of
 * nothing but the record and the context, and the records are immutable.
 */
@NullMarked
package se.socialdata.core.rule;

import org.jspecify.annotations.NullMarked;
