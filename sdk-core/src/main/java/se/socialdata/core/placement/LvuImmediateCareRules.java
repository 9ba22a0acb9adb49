package se.socialdata.core.placement;

import static se.socialdata.core.placement.Elements.BASES;
import static se.socialdata.core.placement.Elements.IMMEDIATE_CARES;
import static se.socialdata.core.placement.LvuCareRules.law;
import static se.socialdata.core.time.Deadlines.lastDayWithin;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.Severity;

/** What LVU (1990:52) says about immediate care and continued temporary care, in the order of the act. */
final class LvuImmediateCareRules {

    static final Rule<ChildCase> IMMEDIATE_CARE_UNDER_20 = IMMEDIATE_CARES
            .where(care -> care.getGround() == CareGround.LVU_6)
            .at("decisionDate")
            .requireByAge(
                    law(
                            "PLA-007",
                            "6 § första stycket",
                            "Omedelbart omhändertagande avser den som är under 20 år",
                            "Immediate care is for those under 20"),
                    (childCase, care, birth, asOf) -> Ages.isUnder(20, birth, care.getDecisionDate()));

    static final Rule<ChildCase> TEMPORARY_CARE_UNDER_18 = IMMEDIATE_CARES
            .where(care -> care.getGround() == CareGround.LVU_6A)
            .at("decisionDate")
            .requireByAge(
                    law(
                            "PLA-008",
                            "6 a § första stycket",
                            "Omhändertagande när svensk domstol inte är behörig avser den som är under 18 år",
                            "Care where no Swedish court is competent is for those under 18"),
                    (childCase, care, birth, asOf) -> Ages.isUnder(18, birth, care.getDecisionDate()));

    static final Rule<ChildCase> CHAIRS_DECISION_REPORTED = IMMEDIATE_CARES
            .where(care -> care.getDecidedBy() == DecisionMaker.CHAIR)
            .requireFact(
                    law(
                            "PLA-009",
                            "6 § andra stycket",
                            "Ordförandens beslut om omhändertagande anmäls vid nämndens nästa sammanträde",
                            "The chair's decision on immediate care is reported at the board's next meeting"),
                    Fact.<ImmediateCare, ImmediateCare>of(
                            "boardMeetingDate",
                            "nämndens nästa sammanträde",
                            "the board's next meeting",
                            care -> care.getBoardMeetingDate().map(day -> care)),
                    (childCase, care, context) -> !Periods.isMissed(
                            care.getBoardMeetingDate().orElseThrow(),
                            care.getReportedToBoardDate(),
                            Optional.empty(),
                            context.asOf()));

    static final Rule<ChildCase> SUBMITTED_WITHIN_A_WEEK = IMMEDIATE_CARES
            .where(care -> care.getDecidedBy() != DecisionMaker.COURT)
            .at("submittedDate")
            .by(ImmediateCare::getLastDayOfSubmission)
            .require(
                    law(
                            "PLA-010",
                            "7 § första stycket",
                            "Omedelbart omhändertagande underställs förvaltningsrätten inom en vecka från beslutet",
                            "Immediate care is submitted to the court within a week of the decision"),
                    (childCase, care, context) -> !Periods.isMissed(
                            care.getLastDayOfSubmission(), care.getSubmittedDate(), care.getEndDate(), context.asOf()));

    static final Rule<ChildCase> COURT_EXAMINES_WITHIN_A_WEEK = IMMEDIATE_CARES
            .where(care -> care.getSubmittedDate().isPresent())
            .at("courtDecisionDate")
            .by(LvuImmediateCareRules::lastDayOfCourt)
            .require(
                    law(
                                    "PLA-011",
                                    "7 § andra stycket",
                                    "Rätten prövar omhändertagandet inom en vecka om det inte finns synnerliga hinder",
                                    "The court examines the immediate care within a week, unless there are exceptional obstacles")
                            .severity(Severity.WARNING),
                    (childCase, care, context) -> !Periods.isMissed(
                            lastDayOfCourt(care), care.getCourtDecisionDate(), care.getEndDate(), context.asOf()));

    static final Rule<ChildCase> APPLIED_WITHIN_FOUR_WEEKS = IMMEDIATE_CARES
            .where(care -> care.getConfirmed().equals(Optional.of(true)))
            .where(care -> care.getLastDayOfApplication().isPresent())
            .at("applicationDate")
            .by(care -> care.getLastDayOfApplication().orElseThrow())
            .require(
                    law(
                            "PLA-012",
                            "8 §",
                            "Ansökan görs inom fyra veckor från verkställigheten eller inom förlängd tid",
                            "The application is made within four weeks of the execution, or within the extended time"),
                    (childCase, care, context) -> isAppliedInTime(care, context.asOf()));

    static final Rule<ChildCase> LAPSED_CARE_HAS_ENDED = IMMEDIATE_CARES
            .at("endDate")
            .require(
                    law(
                            "PLA-013",
                            "7 § tredje stycket och 9 § första stycket",
                            "Ett omhändertagande som har upphört genom att en tid försuttits fortsätter inte",
                            "Immediate care that has lapsed because a time ran out does not go on"),
                    (childCase, care, context) -> care.findLapse(context.asOf())
                            .filter(lapse -> care.getEndDate()
                                    .filter(end -> end.isBefore(lapse))
                                    .isEmpty())
                            .isEmpty());

    static final Rule<ChildCase> CONTINUED_CARE_TWO_MONTHS = BASES.where(basis -> basis.isOn(CareGround.LVU_9A))
            .at("endDate")
            .by(basis -> lastDayWithin(basis.getDecisionDate(), Periods.TWO_MONTHS))
            .require(
                    law(
                            "PLA-014",
                            "9 a § fjärde stycket",
                            "Fortsatt omhändertagande medges för högst två månader åt gången",
                            "Continued temporary care is allowed for at most two months at a time"),
                    (childCase, basis, context) -> !Periods.earlier(basis.getEndDate(), context.asOf())
                            .isAfter(lastDayWithin(basis.getDecisionDate(), Periods.TWO_MONTHS)));

    static final Rule<ChildCase> CONTINUED_CARE_ONE_YEAR = law(
                    "PLA-015",
                    "9 a § fjärde stycket",
                    "Fortsatt omhändertagande pågår högst ett år i följd, såvida det inte är nödvändigt",
                    "Continued temporary care goes on for at most one year in a row, unless it is necessary")
            .severity(Severity.WARNING)
            .appliesWhen(childCase -> isOn(childCase, CareGround.LVU_9A))
            .requires((childCase, context) -> PlacementFacts.daysOn(childCase, CareGround.LVU_9A).stream()
                    .noneMatch(days -> Periods.earlier(days.getEnd(), context.asOf())
                            .isAfter(lastDayWithin(days.getStart(), Periods.ONE_YEAR))))
            .at("careBases");

    static final Rule<ChildCase> NOT_STILL_AT_HOME = law(
                    "PLA-017",
                    "10 och 11 §§",
                    "Ett omedelbart omhändertaget barn är inte kvar hemma",
                    "A child taken into immediate care is not still at home")
            .severity(Severity.WARNING)
            .appliesWhen((childCase, context) -> childCase.getImmediateCares().stream()
                    .anyMatch(care -> care.getInterval().contains(context.asOf())))
            .requires((childCase, context) -> childCase.isPlacedOn(context.asOf()))
            .at("immediateCares");

    static final ImmutableList<Rule<ChildCase>> ALL = ImmutableList.of(
            IMMEDIATE_CARE_UNDER_20,
            TEMPORARY_CARE_UNDER_18,
            CHAIRS_DECISION_REPORTED,
            SUBMITTED_WITHIN_A_WEEK,
            COURT_EXAMINES_WITHIN_A_WEEK,
            APPLIED_WITHIN_FOUR_WEEKS,
            LAPSED_CARE_HAS_ENDED,
            CONTINUED_CARE_TWO_MONTHS,
            CONTINUED_CARE_ONE_YEAR,
            NOT_STILL_AT_HOME);

    private LvuImmediateCareRules() {}

    private static boolean isOn(ChildCase childCase, CareGround ground) {
        return !PlacementFacts.daysOn(childCase, ground).isEmpty();
    }

    private static LocalDate lastDayOfCourt(ImmediateCare care) {
        return lastDayWithin(care.getSubmittedDate().orElseThrow(), Periods.ONE_WEEK);
    }

    /** A request for more time that came in time keeps the question open until the court has answered. */
    private static boolean isAppliedInTime(ImmediateCare care, LocalDate asOf) {
        LocalDate lastDay = care.getLastDayOfApplication().orElseThrow();
        boolean requested =
                care.getExtendedUntil().isEmpty() && Periods.isBy(care.getExtensionRequestedDate(), lastDay);
        return requested || !Periods.isMissed(lastDay, care.getApplicationDate(), care.getEndDate(), asOf);
    }
}
