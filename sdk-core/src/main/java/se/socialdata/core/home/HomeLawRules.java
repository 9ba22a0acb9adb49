package se.socialdata.core.home;

import static se.socialdata.core.home.HomeSort.CARE;
import static se.socialdata.core.home.HomeSort.FAMILY;
import static se.socialdata.core.home.HomeSources.sol;
import static se.socialdata.core.home.HomeSources.sosfs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import se.socialdata.core.home.HomeSort.Parts;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;

/**
 * What the Social Services Act (2025:400) and the regulations SOSFS 2012:11 say about a home, as the ordinance and Ds 2026:5 cite
 * them.
 */
final class HomeLawRules {

    private static final int YOUNGEST_IN_SUPPORTED_ACCOMMODATION = 16;
    private static final int OLDEST_IN_SUPPORTED_ACCOMMODATION = 20;

    /** Bolag, förening, samfällighet, stiftelse och enskild individ. */
    private static final ImmutableSet<OperatorKind> NEED_PERMIT = Sets.immutableEnumSet(
            OperatorKind.COMPANY,
            OperatorKind.ASSOCIATION,
            OperatorKind.JOINT_PROPERTY,
            OperatorKind.FOUNDATION,
            OperatorKind.INDIVIDUAL);

    private static final Fact<Home, OperatorKind> OPERATOR =
            CARE.fact("operator", "huvudman", "operator", CareHome::getOperator);

    private static final Parts<FamilyHome, HomeInvestigation> COMPLETED = Parts.<FamilyHome, HomeInvestigation>of(
                    "investigations", FamilyHome::getInvestigations)
            .where(investigation -> investigation.getCompletedDate().isPresent());

    /** What the situation does not allow to be investigated before an emergency is investigated later. */
    private static final Parts<FamilyHome, HomeInvestigation> COMPLETED_IN_FULL =
            COMPLETED.where(investigation -> investigation.getLimitation().isEmpty());

    static final Rule<Home> APPROVED_BY_BOARD = FAMILY.where(home -> home.getForm() != PlacementForm.EMERGENCY_HOME)
            .requireEach(
                    HomeSources.act(
                            "HOM-001",
                            HomeSources.APPROVAL,
                            "Ett familjehem där barn är placerade är godkänt av en nämnd när placeringen börjar",
                            "A family home with placed children has the consent of a board when the placement begins"),
                    Parts.<FamilyHome>ofPlacedChildren().at("startDate"),
                    (home, child, context) ->
                            child.getStartDate().isAfter(context.asOf()) || home.isApprovedOn(child.getStartDate()));

    static final Rule<Home> CONSENT_RESTS_ON_INVESTIGATION = FAMILY.requireEach(
            HomeSources.act(
                    "HOM-002",
                    HomeSources.APPROVAL,
                    "Ett medgivande fattas efter att hemmet har utretts",
                    "A consent is given after the home has been investigated"),
            Parts.<FamilyHome, HomeConsent>of("consents", FamilyHome::getConsents)
                    .at("investigationReference"),
            (home, consent, context) -> home.getInvestigations().stream()
                    .filter(investigation ->
                            consent.getInvestigationReference().equals(Optional.of(investigation.getReference())))
                    .anyMatch(investigation -> isBy(investigation.getCompletedDate(), consent.getDecisionDate())));

    static final Rule<Home> EMERGENCY_HOME_INVESTIGATED = FAMILY.where(
                    home -> home.getForm() == PlacementForm.EMERGENCY_HOME)
            .requireEach(
                    sol(
                            Home.class,
                            "HOM-003",
                            "22 kap. 4 §",
                            "Ett jourhem är utrett, i den omfattning som situationen medger, när ett barn placeras där",
                            "An emergency home has been investigated, as far as the situation allows, when a child comes"),
                    Parts.<FamilyHome>ofPlacedChildren()
                            .where(child -> !child.getStartDate().isBefore(HomeSources.NEW_ACT))
                            .at("startDate"),
                    (home, child, context) -> child.getStartDate().isAfter(context.asOf())
                            || home.getInvestigations().stream()
                                    .anyMatch(investigation ->
                                            isBy(investigation.getCompletedDate(), child.getStartDate())));

    static final Rule<Home> NO_CHILD_DURING_PROHIBITION = FAMILY.requireEach(
            sol(
                    Home.class,
                    "HOM-004",
                    "22 kap. 11 §",
                    "Inget barn vistas i ett hem med förbud att ta emot andras barn, om det inte är uppenbart befogat",
                    "No child stays in a home that may not take in children, unless it is obviously justified"),
            Parts.<FamilyHome, ReceptionDecision>of("receptionDecisions", FamilyHome::getReceptionDecisions)
                    .where(decision -> decision.getKind() == RestrictionOfReception.PROHIBITION
                            && !decision.isJustifiedException()),
            (home, decision, context) -> home.getPlacedChildren().stream()
                    .filter(child -> !child.getStartDate().isAfter(context.asOf()))
                    .noneMatch(child -> child.getInterval().overlaps(decision.getInterval())
                            && !context.asOf().isBefore(decision.getDecisionDate())));

    static final Rule<Home> PERMIT_HELD = CARE.requireFact(
            HomeSources.act(
                    "HOM-005",
                    HomeSources.PERMIT,
                    "En enskild som driver HVB, stödboende eller skyddat boende har IVO:s tillstånd",
                    "Who runs residential care, supported or protected accommodation privately has a permit"),
            OPERATOR,
            (home, operator, context) -> !NEED_PERMIT.contains(operator)
                    || home.findPermit(context.asOf()).isPresent());

    static final Rule<Home> NOTIFIED = CARE.requireFact(
            sol(
                    Home.class,
                    "HOM-006",
                    "26 kap. 2 §",
                    "En kommun eller region som driver ett sådant hem har anmält det till IVO",
                    "A municipality or region that runs such a home has notified the inspectorate"),
            OPERATOR,
            (home, operator, context) ->
                    NEED_PERMIT.contains(operator) || isBy(home.getNotifiedDate(), context.asOf()));

    static final Rule<Home> SUPPORTED_ACCOMMODATION_FOR_16_TO_20 = CARE.where(
                    home -> home.getForm() == PlacementForm.SUPPORTED_ACCOMMODATION)
            .requireFact(
                    sol(
                            Home.class,
                            "HOM-007",
                            "9 kap. 3 §",
                            "Ett stödboende är till för den som är 16–20 år",
                            "Supported accommodation is for those aged 16 to 20"),
                    age("lägsta ålder", "lowest age", TargetGroup::getMinAge),
                    (home, youngest, context) -> youngest >= YOUNGEST_IN_SUPPORTED_ACCOMMODATION)
            .requiresFact(
                    age("högsta ålder", "highest age", TargetGroup::getMaxAge),
                    oldest -> oldest <= OLDEST_IN_SUPPORTED_ACCOMMODATION);

    /** Ds 2026:5 prints SOSFS 2012:1 once and SOSFS 2012:11 after it; the items are those that it lists. */
    static final Rule<Home> TEN_ITEMS_COVERED = FAMILY.requireEach(
            sosfs(
                    "HOM-041",
                    "3 kap., i Ds 2026:5 avsnitt 6.1.4",
                    "Utredningen av familjehemmet omfattar alla tio delar",
                    "The investigation of the family home covers all ten items"),
            COMPLETED_IN_FULL.at("areas"),
            (home, investigation, context) ->
                    investigation.getAreas().containsAll(EnumSet.allOf(InvestigationArea.class)));

    static final Rule<Home> REFERENCES_OBTAINED = FAMILY.requireEachFact(
            sosfs("HOM-042", "i Ds 2026:5 avsnitt 6.1.4", "Referenser har inhämtats", "References have been obtained"),
            COMPLETED,
            Fact.<HomeInvestigation, Integer>of(
                    "referenceCount",
                    "antal referenser",
                    "number of references",
                    investigation ->
                            investigation.getReferenceCount().stream().boxed().findFirst()),
            count -> count >= 1);

    static final Rule<Home> SUITABILITY_REASONED = FAMILY.requireEach(
            sosfs(
                    "HOM-043",
                    "i Ds 2026:5 avsnitt 6.1.4",
                    "Bedömningen av lämplighet är dokumenterad och kopplad till barnets behov",
                    "The reasoning on suitability is documented and linked to the needs of the child"),
            COMPLETED.at("suitabilityReasoned"),
            (home, investigation, context) -> investigation.isSuitabilityReasoned());

    static final ImmutableList<Rule<Home>> ALL = ImmutableList.of(
            APPROVED_BY_BOARD,
            CONSENT_RESTS_ON_INVESTIGATION,
            EMERGENCY_HOME_INVESTIGATED,
            NO_CHILD_DURING_PROHIBITION,
            PERMIT_HELD,
            NOTIFIED,
            SUPPORTED_ACCOMMODATION_FOR_16_TO_20,
            TEN_ITEMS_COVERED,
            REFERENCES_OBTAINED,
            SUITABILITY_REASONED);

    private HomeLawRules() {}

    private static Fact<Home, Integer> age(String nameSv, String nameEn, Function<TargetGroup, OptionalInt> getter) {
        return CARE.fact("targetGroup", nameSv, nameEn, home -> home.getTargetGroup().stream()
                .flatMap(group -> getter.apply(group).stream().boxed())
                .findFirst());
    }

    /** Whether a day is recorded and not after another. */
    static boolean isBy(Optional<LocalDate> done, LocalDate day) {
        return done.filter(date -> !date.isAfter(day)).isPresent();
    }
}
