package se.socialdata.core.grant;

import static se.socialdata.core.grant.GrantSources.allocation;
import static se.socialdata.core.grant.GrantSources.ordinance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.socialdata.core.law.Provision;
import se.socialdata.core.money.Money;
import se.socialdata.core.rule.Each;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.time.DateInterval;

/**
 * The rules on state grants (GRA-001 to GRA-009).
 *
 * <p>What the ordinance on good and close care asks for is law; the amounts, time limits, reports and repayments of a grant
 * are decided by the authority that allocates it, and count as its regulation. A condition that a grant does not have is not
 * applied to it.
 */
public final class GrantRules implements RuleProvider {

    private static final Fact<GrantCase, Money> UNUSED =
            Fact.of("received", "utbetalt belopp", "amount received", GrantCase::findUnused);

    private static Rule<GrantCase> rule(String id, RuleStatus status, Provision source, String sv, String en) {
        return Rule.of(id, GrantCase.class).titled(sv, en).status(status).citing(source);
    }

    static final Rule<GrantCase> WITHIN_ALLOCATION = rule(
                    "GRA-001",
                    RuleStatus.REGULATION,
                    allocation("fördelningslistan"),
                    "Det rekvirerade beloppet är högst det som fördelningslistan ger kommunen",
                    "The requisitioned amount is at most what the allocation list gives the municipality")
            .appliesWhen(grantCase -> !isRemainderWanted(grantCase))
            .requires(grantCase -> grantCase.getRequisitioned().compareTo(grantCase.getAllocated()) <= 0)
            .explaining(
                    grantCase -> "Rekvirerat " + grantCase.getRequisitioned() + " kr, fördelat "
                            + grantCase.getAllocated() + " kr",
                    grantCase -> "Requisitioned SEK " + grantCase.getRequisitioned() + ", allocated SEK "
                            + grantCase.getAllocated())
            .at("requisitions");

    static final Rule<GrantCase> IN_TIME = rule(
                    "GRA-002",
                    RuleStatus.REGULATION,
                    allocation("tidsram för rekvisition"),
                    "Bidraget rekvireras inom tidsramen",
                    "The grant is requisitioned in time")
            .appliesWhen(grantCase -> deadlineOf(grantCase).isPresent())
            .requiresEach(Each.<GrantCase, Requisition>of("requisitions", GrantCase::getRequisitions)
                    .requires((grantCase, requisition) ->
                            !requisition.getDate().isAfter(deadlineOf(grantCase).orElse(LocalDate.MAX)))
                    .at("date"));

    static final Rule<GrantCase> JOINT_ACTION_PLAN = rule(
                    "GRA-003",
                    RuleStatus.LAW,
                    ordinance("villkoret om gemensam handlingsplan"),
                    "En gemensam handlingsplan skickas in i samband med ansökan",
                    "A joint action plan is sent in with the application")
            .appliesWhen(grantCase -> grantCase.getGrant().getConditions().isJointActionPlanRequired())
            .requiresEach(Each.<GrantCase, Requisition>of("requisitions", GrantCase::getRequisitions)
                    .requires(Requisition::isJointActionPlanEnclosed)
                    .at("jointActionPlanEnclosed"));

    static final Rule<GrantCase> WITHIN_AREAS = rule(
                    "GRA-004",
                    RuleStatus.LAW,
                    ordinance("områdena för insatser"),
                    "Bidraget används inom de områden som det lämnas för",
                    "The grant is used in the areas that it is given for")
            .appliesWhen(grantCase ->
                    !grantCase.getGrant().getConditions().getAreas().isEmpty())
            .requiresEach(Each.<GrantCase, GrantUse>of("uses", GrantCase::getUses)
                    .at("area")
                    .requiresFact(
                            Fact.of("area", "området", "the area", GrantUse::getArea),
                            (grantCase, area, context) -> grantCase
                                    .getGrant()
                                    .getConditions()
                                    .getAreas()
                                    .contains(area)));

    static final Rule<GrantCase> UNUSED_REPAID = rule(
                    "GRA-005",
                    RuleStatus.REGULATION,
                    allocation("återbetalning"),
                    "Medel som inte används återbetalas",
                    "Money that is not used is paid back")
            .appliesWhen((grantCase, context) ->
                    grantCase.getGrant().getConditions().isUnusedRepaid() && isReportPeriodOver(grantCase, context))
            .requiresFact(UNUSED, (grantCase, unused) -> grantCase.getRepaid().compareTo(unused) >= 0)
            .explaining(
                    grantCase -> "Att återbetala "
                            + grantCase.findUnused().orElse(Money.ZERO).minus(grantCase.getRepaid()) + " kr",
                    grantCase -> "To pay back SEK "
                            + grantCase.findUnused().orElse(Money.ZERO).minus(grantCase.getRepaid()))
            .at("repayments");

    static final Rule<GrantCase> REPORTED_IN_PERIOD = rule(
                    "GRA-006",
                    RuleStatus.REGULATION,
                    allocation("redovisning av använda medel"),
                    "Användningen redovisas till myndigheten under den angivna tiden",
                    "The use is reported to the authority in the stated period")
            .appliesWhen((grantCase, context) -> isReportPeriodOver(grantCase, context)
                    && periodOf(grantCase).isPresent()
                    && !grantCase.getRequisitions().isEmpty())
            .requires((grantCase, context) -> grantCase.getReports().stream()
                    .anyMatch(report -> periodOf(grantCase).orElseThrow().contains(report.getDate())))
            .at("reports");

    static final Rule<GrantCase> ON_TEMPLATE = rule(
                    "GRA-007",
                    RuleStatus.REGULATION,
                    allocation("redovisning enligt framtagen mall"),
                    "Redovisningen görs enligt myndighetens mall",
                    "The report is made on the authority's template")
            .appliesWhen(grantCase -> grantCase.getGrant().getConditions().isTemplateRequired())
            .requiresEach(Each.<GrantCase, GrantReport>of("reports", GrantCase::getReports)
                    .requires(GrantReport::isTemplateUsed)
                    .at("templateUsed"));

    static final Rule<GrantCase> REPORT_AGREES = rule(
                    "GRA-008",
                    RuleStatus.REGULATION,
                    allocation("redovisning av använda medel"),
                    "Den senaste redovisningen anger det belopp som har använts",
                    "The latest report states the amount that has been used")
            .appliesWhen(grantCase -> !grantCase.getReports().isEmpty())
            .requires(grantCase -> latest(grantCase).getUsed().equals(grantCase.getUsed()))
            .explaining(
                    grantCase ->
                            "Redovisat " + latest(grantCase).getUsed() + " kr, använt " + grantCase.getUsed() + " kr",
                    grantCase -> "Reported SEK " + latest(grantCase).getUsed() + ", used SEK " + grantCase.getUsed())
            .at("reports");

    static final Rule<GrantCase> REMAINDER_IS_SHARED = rule(
                    "GRA-009",
                    RuleStatus.REGULATION,
                    allocation("medel som inte rekvirerats inom tidsram"),
                    "Del av återstående medel begärs bara där de fördelas på nytt",
                    "A share of the remainder is asked for only where it is redistributed")
            .appliesWhen(grantCase -> grantCase.getRequisitions().stream().anyMatch(Requisition::isRemainderWanted))
            .requires(grantCase -> grantCase.getGrant().getConditions().isRemainderRedistributed())
            .at("requisitions");

    private static final RuleSet<GrantCase> ALL = RuleSet.of(
            "Statsbidrag",
            "State grants",
            GrantCase.class,
            WITHIN_ALLOCATION,
            IN_TIME,
            JOINT_ACTION_PLAN,
            WITHIN_AREAS,
            UNUSED_REPAID,
            REPORTED_IN_PERIOD,
            ON_TEMPLATE,
            REPORT_AGREES,
            REMAINDER_IS_SHARED);

    /** Created by {@link java.util.ServiceLoader}. */
    public GrantRules() {}

    /**
     * All rules on state grants.
     *
     * @return the rules
     */
    public static RuleSet<GrantCase> inForce() {
        return ALL;
    }

    @Override
    public String getAreaSv() {
        return "Bidrag och fonder";
    }

    @Override
    public String getAreaEn() {
        return "Grants and funds";
    }

    @Override
    public ImmutableList<RuleSet<?>> getRuleSets() {
        return ImmutableList.of(ALL, FundRules.local());
    }

    private static boolean isRemainderWanted(GrantCase grantCase) {
        return grantCase.getGrant().getConditions().isRemainderRedistributed()
                && grantCase.getRequisitions().stream().anyMatch(Requisition::isRemainderWanted);
    }

    private static Optional<LocalDate> deadlineOf(GrantCase grantCase) {
        return grantCase.getGrant().getConditions().getRequisitionDeadline();
    }

    private static Optional<DateInterval> periodOf(GrantCase grantCase) {
        return grantCase.getGrant().getConditions().getReportPeriod();
    }

    /** A grant without a stated period is never overdue. */
    private static boolean isReportPeriodOver(GrantCase grantCase, RuleContext context) {
        return periodOf(grantCase)
                .flatMap(DateInterval::getEnd)
                .map(end -> context.asOf().isAfter(end))
                .orElse(false);
    }

    /** Nothing tells which of several reports of one day replaced the others: one that does not agree goes before one that does. */
    private static GrantReport latest(GrantCase grantCase) {
        return grantCase.getReports().stream()
                .max(Comparator.comparing(GrantReport::getDate)
                        .thenComparing(report -> !report.getUsed().equals(grantCase.getUsed()))
                        .thenComparing(GrantReport::getUsed))
                .orElseThrow();
    }
}
