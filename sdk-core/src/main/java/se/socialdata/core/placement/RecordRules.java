package se.socialdata.core.placement;

import static se.socialdata.core.placement.Elements.PLACEMENTS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.socialdata.core.law.Provision;
import se.socialdata.core.rule.OpaqueIds;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.time.DateInterval;
import se.socialdata.core.time.Timeline;

/**
 * Whether the record of a case agrees with itself and holds what the register of interventions for children and young people
 * asks for (HSLF-FS 2016:3).
 */
final class RecordRules {

    private static final Provision REGISTER =
            Sources.HSLF_FS_2016_3.section("register över insatser till barn och unga");

    private static final int AGE_AFTER_CARE = 21;

    static final Rule<ChildCase> PLACEMENTS_DO_NOT_OVERLAP = PLACEMENTS
            .at("startDate")
            .require(
                    register(
                            "PLA-201",
                            "Placeringar överlappar inte varandra; samma dag för flytt räknas inte som överlapp",
                            "Placements do not overlap; the day of a move may be shared"),
                    (childCase, placement, context) -> childCase.getPlacements().stream()
                            .noneMatch(earlier -> isOverlappedBy(earlier, placement)));

    static final Rule<ChildCase> PLACEMENT_HAS_DECISION = PLACEMENTS
            .where(placement -> placement.getForm().isOutsideOwnHome())
            .at("decisionReference")
            .require(
                    register("PLA-202", "En placering har ett beslut", "A placement has a decision"),
                    (childCase, placement, context) ->
                            PlacementFacts.findDecision(childCase, placement).isPresent());

    static final Rule<ChildCase> PLACEMENT_NOT_BEFORE_DECISION = PLACEMENTS
            .at("startDate")
            .require(
                    register(
                            "PLA-203",
                            "En placering börjar inte före sitt beslut",
                            "A placement does not begin before its decision"),
                    (childCase, placement, context) -> PlacementFacts.findDecision(childCase, placement)
                            .filter(decision -> decision.getDate().isAfter(placement.getStartDate()))
                            .isEmpty());

    static final Rule<ChildCase> FORM_AS_DECIDED = PLACEMENTS
            .at("form")
            .require(
                    register(
                                    "PLA-204",
                                    "Placeringens form är den som beslutades",
                                    "The form of the placement is the one decided")
                            .severity(Severity.WARNING),
                    (childCase, placement, context) -> PlacementFacts.findDecision(childCase, placement)
                            .filter(decision -> decision.getForm() != placement.getForm())
                            .isEmpty());

    static final Rule<ChildCase> FORM_IN_FORCE = PLACEMENTS
            .at("form")
            .require(
                    register(
                            "PLA-205",
                            "Placeringsformen fanns när placeringen började",
                            "The form of placement existed when the placement began"),
                    (childCase, placement, context) -> placement.getForm().isInForceOn(placement.getStartDate()));

    static final Rule<ChildCase> END_EXPLAINED = PLACEMENTS
            .where(placement -> placement.getEndDate().isPresent())
            .at("endReason")
            .require(
                    register(
                                    "PLA-206",
                                    "En avslutad placering har en orsak, och det framgår om avslutet var planerat",
                                    "A placement that has ended has a reason and says whether the end was planned")
                            .severity(Severity.WARNING),
                    (childCase, placement, context) -> placement.getEndReason().isPresent()
                            && placement.getEndPlanned().isPresent());

    static final Rule<ChildCase> NOT_BEFORE_BIRTH = PLACEMENTS
            .at("startDate")
            .requireByAge(
                    register(
                            "PLA-207",
                            "En placering börjar inte före födelsen",
                            "A placement does not begin before birth"),
                    (childCase, placement, birth, asOf) ->
                            !placement.getStartDate().isBefore(birth));

    static final Rule<ChildCase> NOT_AFTER_21 = PLACEMENTS
            .at("endDate")
            .requireByAge(
                    register(
                                    "PLA-208",
                                    "Den som är placerad som barn eller ung har inte fyllt 21 år",
                                    "Who is placed as a child or young person has not turned 21")
                            .severity(Severity.WARNING),
                    (childCase, placement, birth, asOf) ->
                            placement.getStartDate().isAfter(asOf)
                                    || Ages.isUnder(
                                            AGE_AFTER_CARE,
                                            birth,
                                            Periods.earlier(placement.getEndDate(), asOf)
                                                    .minusDays(1)));

    static final Rule<ChildCase> GROUND_ON_EVERY_CARE_DAY = register(
                    "PLA-209",
                    "Det finns ett lagrum för varje dag utanför hemmet",
                    "There is a ground of care on every day outside the home")
            .appliesWhen(
                    (childCase, context) -> !careDays(childCase, context.asOf()).isEmpty())
            .requires((childCase, context) ->
                    findDayWithoutGround(childCase, context.asOf()).isEmpty())
            .explaining(
                    (childCase, context) -> "Lagrum saknas från och med "
                            + findDayWithoutGround(childCase, context.asOf()).orElseThrow(),
                    (childCase, context) -> "There is no ground of care from "
                            + findDayWithoutGround(childCase, context.asOf()).orElseThrow())
            .at("careBases");

    static final Rule<ChildCase> UNACCOMPANIED_STATED = register(
                    "PLA-210",
                    "Från och med uppgiftsåret 2017 framgår om barnet är ensamkommande",
                    "From the data year 2017 it is stated whether the child is unaccompanied")
            .appliesWhen(childCase -> childCase.isPlacedIn(DateInterval.from(LocalDate.of(2017, 1, 1))))
            .requires(childCase -> childCase.getUnaccompanied().isPresent())
            .at("unaccompanied");

    static final Rule<ChildCase> REFERENCES_UNIQUE = register(
                    "PLA-211",
                    "Placeringar och beslut har var sin referens",
                    "Placements and decisions each have a reference of their own")
            .requires(childCase -> isDistinct(childCase.getPlacements(), Placement::getReference)
                    && isDistinct(childCase.getDecisions(), PlacementDecision::getReference))
            .at("placements");

    static final Rule<ChildCase> ID_WITHOUT_IDENTITY_NUMBER =
            OpaqueIds.rule("PLA-212", ChildCase.class, "id", ChildCase::getId);

    static final ImmutableList<Rule<ChildCase>> ALL = ImmutableList.of(
            PLACEMENTS_DO_NOT_OVERLAP,
            PLACEMENT_HAS_DECISION,
            PLACEMENT_NOT_BEFORE_DECISION,
            FORM_AS_DECIDED,
            FORM_IN_FORCE,
            END_EXPLAINED,
            NOT_BEFORE_BIRTH,
            NOT_AFTER_21,
            GROUND_ON_EVERY_CARE_DAY,
            UNACCOMPANIED_STATED,
            REFERENCES_UNIQUE,
            ID_WITHOUT_IDENTITY_NUMBER);

    private RecordRules() {}

    private static Rule<ChildCase> register(String id, String sv, String en) {
        return Rule.of(id, ChildCase.class)
                .titled(sv, en)
                .status(RuleStatus.REGULATION)
                .citing(REGISTER);
    }

    /** Of two overlapping placements the one that begins later is pointed at; of two that begin together, both. */
    private static boolean isOverlappedBy(Placement earlier, Placement placement) {
        return !earlier.equals(placement)
                && !earlier.getStartDate().isAfter(placement.getStartDate())
                && earlier.getEndDate()
                        .filter(end -> !end.isAfter(placement.getStartDate()))
                        .isEmpty();
    }

    private static <E> boolean isDistinct(List<E> elements, Function<E, String> reference) {
        return elements.stream().map(reference).distinct().count() == elements.size();
    }

    private static Timeline<Boolean> careDays(ChildCase childCase, LocalDate asOf) {
        return childCase.getCareDays().intersect(DateInterval.of(LocalDate.MIN, asOf));
    }

    private static Optional<LocalDate> findDayWithoutGround(ChildCase childCase, LocalDate asOf) {
        return careDays(childCase, asOf)
                .minus(childCase.getGroundTimeline())
                .getSpan()
                .map(DateInterval::getStart);
    }
}
