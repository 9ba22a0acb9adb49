package se.socialdata.core.placement;

import static se.socialdata.core.placement.Elements.APPLICATIONS;
import static se.socialdata.core.placement.Elements.BASES;
import static se.socialdata.core.placement.Elements.PLACEMENTS;
import static se.socialdata.core.time.Deadlines.lastDayWithin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.time.DateInterval;

/** What LVU (1990:52) says about for whom care may be decided, how it begins, and where it is given, in the order of the act. */
final class LvuCareRules {

    private static final Fact<CareBasis, Boolean> CONSENT =
            Fact.of("consented", "samtycke till vården", "consent to the care", CareBasis::getConsented);

    private static final ImmutableSet<ApplicationContent> LVU_CONTENTS = Sets.immutableEnumSet(
            ApplicationContent.CIRCUMSTANCES,
            ApplicationContent.GROUNDS,
            ApplicationContent.EARLIER_MEASURES,
            ApplicationContent.INTENDED_CARE,
            ApplicationContent.HOW_INFORMED,
            ApplicationContent.WHAT_INFORMED,
            ApplicationContent.ATTITUDE);

    static final Rule<ChildCase> VOLUNTARY_CARE_HAS_CONSENT = BASES.where(
                    basis -> basis.getGrounds().equals(ImmutableSet.of(CareGround.SOL)))
            .requireFact(
                    law(
                            "PLA-001",
                            "1 § första stycket",
                            "Vård enligt socialtjänstlagen ges i samförstånd med den unge och vårdnadshavarna",
                            "Care under the Social Services Act is given in agreement"),
                    CONSENT,
                    (childCase, consented, context) -> consented);

    static final Rule<ChildCase> CARE_UNDER_LVU_LACKS_CONSENT = BASES.where(LvuCareRules::isLvuCare)
            .requireFact(
                    law(
                            "PLA-002",
                            "1 § andra stycket",
                            "Vård enligt LVU förutsätter att samtycke till behövlig vård saknas",
                            "Care under LVU requires that consent to the care is lacking"),
                    CONSENT,
                    (childCase, consented, context) -> !consented);

    static final Rule<ChildCase> CARE_FOR_CONDITIONS_IN_HOME_UNDER_18 = BASES.where(
                    basis -> basis.isOn(CareGround.LVU_2))
            .at("decisionDate")
            .requireByAge(
                    law(
                            "PLA-003",
                            "1 § andra stycket och 2 §",
                            "Vård med stöd av 2 § bereds den som är under 18 år",
                            "Care under 2 § is for those under 18"),
                    (childCase, basis, birth, asOf) -> Ages.isUnder(18, birth, basis.getDecisionDate()));

    static final Rule<ChildCase> CARE_FOR_OWN_BEHAVIOUR_UNDER_20 = BASES.where(basis -> basis.isOn(CareGround.LVU_3))
            .at("decisionDate")
            .requireByAge(
                    law(
                            "PLA-004",
                            "1 § tredje stycket och 3 §",
                            "Vård med stöd av 3 § bereds den som inte har fyllt 20 år",
                            "Care under 3 § is for those who have not turned 20"),
                    (childCase, basis, birth, asOf) -> Ages.isUnder(20, birth, basis.getDecisionDate()));

    static final Rule<ChildCase> APPLICATION_GIVES_ACCOUNT = APPLICATIONS
            .at("contents")
            .require(
                    law(
                            "PLA-005",
                            "4 § andra stycket",
                            "Ansökan om vård redogör för allt som 4 § anger",
                            "The application for care gives an account of all that 4 § names"),
                    (childCase, application, context) ->
                            application.getContents().containsAll(LVU_CONTENTS));

    static final Rule<ChildCase> CARE_BEGINS_WITHIN_FOUR_WEEKS = BASES.where(LvuCareRules::isLvuCare)
            .where(basis -> basis.getLegalForceDate().isPresent())
            .at("startDate")
            .by(LvuCareRules::lastDayToBegin)
            .require(
                    law(
                            "PLA-006",
                            "5 §",
                            "Vården påbörjas inom fyra veckor från det att rättens beslut vann laga kraft",
                            "The care begins within four weeks of the day on which the court's decision gained force"),
                    (childCase, basis, context) -> !Periods.isMissed(
                            lastDayToBegin(basis), basis.getStartDate(), basis.getEndDate(), context.asOf()));

    static final Rule<ChildCase> CARE_BEGINS_OUTSIDE_OWN_HOME = law(
                    "PLA-016",
                    "11 § andra stycket",
                    "Vård enligt LVU inleds utanför den unges eget hem",
                    "Care under LVU begins outside the young person's own home")
            .appliesWhen(childCase -> !lvuDays(childCase).isEmpty())
            .requires(childCase ->
                    lvuDays(childCase).stream().noneMatch(days -> isAtHomeOnly(childCase, days.getStart())))
            .at("placements");

    static final Rule<ChildCase> SPECIAL_YOUTH_HOME_FOR_OWN_BEHAVIOUR = PLACEMENTS
            .where(placement -> placement.getForm() == PlacementForm.SPECIAL_YOUTH_HOME)
            .at("form")
            .require(
                    law(
                            "PLA-018",
                            "12 § första stycket",
                            "Särskilda ungdomshem är inte till för vård enbart på grund av förhållanden i hemmet (2 §)",
                            "Special youth homes are not for care solely because of conditions in the home (2 §)"),
                    (childCase, placement, context) -> childCase
                            .getGroundTimeline()
                            .valueOn(placement.getStartDate())
                            .filter(grounds -> grounds.contains(CareGround.LVU_2))
                            .filter(grounds -> grounds.stream()
                                    .allMatch(ground -> ground == CareGround.LVU_1 || ground == CareGround.LVU_2))
                            .isEmpty());

    static final Rule<ChildCase> EXAMINED_BY_PHYSICIAN_BEFORE_APPLICATION = APPLICATIONS
            .at("medicalExaminationDate")
            .require(
                    law(
                            "PLA-024",
                            "32 § andra stycket",
                            "Läkarundersökning sker före ansökan om vård, om den inte är obehövlig",
                            "A medical examination is made before the application for care, unless it is unnecessary"),
                    (childCase, application, context) -> application.isMedicalExaminationUnnecessary()
                            || Periods.isBy(application.getMedicalExaminationDate(), application.getDate()));

    static final ImmutableList<Rule<ChildCase>> ALL = ImmutableList.of(
            VOLUNTARY_CARE_HAS_CONSENT,
            CARE_UNDER_LVU_LACKS_CONSENT,
            CARE_FOR_CONDITIONS_IN_HOME_UNDER_18,
            CARE_FOR_OWN_BEHAVIOUR_UNDER_20,
            APPLICATION_GIVES_ACCOUNT,
            CARE_BEGINS_WITHIN_FOUR_WEEKS,
            CARE_BEGINS_OUTSIDE_OWN_HOME,
            SPECIAL_YOUTH_HOME_FOR_OWN_BEHAVIOUR,
            EXAMINED_BY_PHYSICIAN_BEFORE_APPLICATION);

    private LvuCareRules() {}

    private static boolean isLvuCare(CareBasis basis) {
        return basis.getGrounds().stream().anyMatch(CareGround::isLvuCare);
    }

    private static LocalDate lastDayToBegin(CareBasis basis) {
        return lastDayWithin(basis.getLegalForceDate().orElseThrow(), Periods.FOUR_WEEKS);
    }

    private static boolean isAtHomeOnly(ChildCase childCase, LocalDate day) {
        return childCase
                .getPlacementTimeline()
                .valueOn(day)
                .filter(placements -> placements.stream()
                        .noneMatch(placement -> placement.getForm().isOutsideOwnHome()))
                .isPresent();
    }

    static Rule<ChildCase> law(String id, String section, String sv, String en) {
        return Rule.of(id, ChildCase.class)
                .titled(sv, en)
                .status(RuleStatus.LAW)
                .citing(Sources.lvu(section));
    }

    static List<DateInterval> lvuDays(ChildCase childCase) {
        return childCase
                .getGroundTimeline()
                .filterValues(grounds -> grounds.stream().anyMatch(CareGround::isLvu))
                .mapValues(grounds -> true)
                .compress()
                .getIntervals();
    }
}
