package se.socialdata.core.placement;

import static se.socialdata.core.placement.Elements.AFTERCARE;
import static se.socialdata.core.placement.Elements.BASES;
import static se.socialdata.core.placement.LvuCareRules.law;
import static se.socialdata.core.placement.LvuCareRules.lvuDays;
import static se.socialdata.core.time.Deadlines.lastDayWithin;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.Severity;

/** What LVU (1990:52) says about how care ends and what follows, in the order of the act. */
final class LvuEndRules {

    static final Rule<ChildCase> CARE_FOR_CONDITIONS_IN_HOME_ENDS_AT_18 = BASES.where(
                    basis -> basis.isOn(CareGround.LVU_2) && !basis.isOn(CareGround.LVU_3))
            .at("endDate")
            .requireByAge(
                    law(
                            "PLA-019",
                            "21 § tredje stycket",
                            "Vård med stöd av 2 § upphör senast när den unge fyller 18 år",
                            "Care under 2 § ends at the 18th birthday at the latest"),
                    (childCase, basis, birth, asOf) -> isEndedAt(18, basis, birth, asOf));

    static final Rule<ChildCase> CARE_FOR_OWN_BEHAVIOUR_ENDS_AT_21 = BASES.where(basis -> basis.isOn(CareGround.LVU_3))
            .at("endDate")
            .requireByAge(
                    law(
                            "PLA-020",
                            "21 § fjärde stycket",
                            "Vård med stöd av 3 § upphör senast när den unge fyller 21 år",
                            "Care under 3 § ends at the 21st birthday at the latest"),
                    (childCase, basis, birth, asOf) -> isEndedAt(21, basis, birth, asOf));

    static final Rule<ChildCase> FOLLOWED_UP_AFTER_CARE = law(
                    "PLA-021",
                    "21 b §",
                    "När vården upphör följs situationen upp för den som är under 18 år",
                    "When care ends, the situation of a child under 18 is followed up")
            .severity(Severity.WARNING)
            .appliesWhen((childCase, context) ->
                    lastDayOfCareUnder18(childCase, context.asOf()).isPresent())
            .requires((childCase, context) -> lastDayOfCareUnder18(childCase, context.asOf())
                    .filter(last -> childCase.getAftercare().stream()
                            .map(AftercareFollowUp::getStartDate)
                            .noneMatch(start -> !start.isBefore(last) && !start.isAfter(context.asOf())))
                    .isEmpty())
            .at("aftercare");

    static final Rule<ChildCase> AFTERCARE_ENDS_WITHIN_SIX_MONTHS = AFTERCARE
            .at("endDate")
            .by(followUp -> lastDayWithin(followUp.getStartDate(), Periods.SIX_MONTHS))
            .require(
                    law(
                            "PLA-022",
                            "21 c § tredje stycket",
                            "Uppföljningen efter vården avslutas senast sex månader från det att den inleddes",
                            "The follow-up after care ends within six months of its beginning"),
                    (childCase, followUp, context) -> !Periods.earlier(followUp.getEndDate(), context.asOf())
                            .isAfter(lastDayWithin(followUp.getStartDate(), Periods.SIX_MONTHS)));

    static final Rule<ChildCase> AFTERCARE_ENDS_WITH_INVESTIGATION = AFTERCARE
            .at("endDate")
            .require(
                    law(
                            "PLA-023",
                            "21 c § tredje stycket",
                            "Uppföljningen efter vården avslutas om nämnden inleder en utredning",
                            "The follow-up after care ends if the board opens an investigation"),
                    (childCase, followUp, context) -> childCase.getInvestigations().stream()
                            .map(Investigation::getStartDate)
                            .filter(opened -> opened.isAfter(followUp.getStartDate()))
                            .noneMatch(opened -> Periods.earlier(followUp.getEndDate(), context.asOf())
                                    .isAfter(opened)));

    static final ImmutableList<Rule<ChildCase>> ALL = ImmutableList.of(
            CARE_FOR_CONDITIONS_IN_HOME_ENDS_AT_18,
            CARE_FOR_OWN_BEHAVIOUR_ENDS_AT_21,
            FOLLOWED_UP_AFTER_CARE,
            AFTERCARE_ENDS_WITHIN_SIX_MONTHS,
            AFTERCARE_ENDS_WITH_INVESTIGATION);

    private LvuEndRules() {}

    /** Care ends "when" the birthday comes, so the birthday itself may be the last day. */
    private static boolean isEndedAt(int age, CareBasis basis, LocalDate birth, LocalDate asOf) {
        return !Periods.earlier(basis.getEndDate(), asOf).isAfter(birth.plusYears(age));
    }

    private static Optional<LocalDate> lastDayOfCareUnder18(ChildCase childCase, LocalDate asOf) {
        return lvuDays(childCase).stream()
                .flatMap(days -> days.getEnd().stream())
                .filter(asOf::isAfter)
                .reduce((earlier, later) -> later)
                .filter(last -> childCase
                        .getBirthDate()
                        .filter(birth -> Ages.isUnder(18, birth, last))
                        .isPresent());
    }
}
