package se.socialdata.core.home;

import static se.socialdata.core.home.HomeSort.CARE;
import static se.socialdata.core.home.HomeSort.FAMILY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.home.HomeSort.Parts;
import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statutes;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;

/** What inquiries and memoranda propose for homes; in force nowhere, and off until chosen. */
final class HomeProposalRules {

    private static final int MOST_CHILDREN_PROPOSED = 3;
    private static final int OLDEST_PROPOSED = 20;

    private static final Provision SOU_2023_66 = Statutes.SOU_2023_66.section("förslag, i Ds 2026:5 avsnitt 2.5");
    private static final Provision SOU_2025_84 = Statutes.SOU_2025_84.section("förslag, i Ds 2026:5 avsnitt 2.5");

    private static final HomeSort<CareHome> HOME_FOR_CHILDREN =
            CARE.where(home -> home.getForm() == PlacementForm.HOME_FOR_CHILDREN);

    static final Rule<Home> IN_REGISTER = FAMILY.where(home -> home.getForm() != PlacementForm.NETWORK_HOME)
            .requireEach(
                    HomeSources.proposed(
                            Home.class,
                            "HOM-501",
                            SOU_2023_66,
                            "Hemmet finns i ett nationellt register när ett barn placeras där",
                            "The home is in a national register when a child is placed there"),
                    Parts.<FamilyHome>ofPlacedChildren().at("startDate"),
                    (home, child, context) -> HomeLawRules.isBy(home.getRegisteredDate(), child.getStartDate()));

    static final Rule<Home> EDUCATED_FIRST = FAMILY.requireEach(
            HomeSources.proposed(
                    Home.class,
                    "HOM-502",
                    SOU_2023_66,
                    "Hemmet har genomgått utbildning innan det första barnet tas emot",
                    "The home has been trained before it takes its first child"),
            Parts.<FamilyHome>ofPlacedChildren().at("startDate"),
            (home, child, context) -> home.getTrainings().stream()
                    .anyMatch(training -> !training.getCompletedDate().isAfter(child.getStartDate())));

    static final Rule<Home> AT_MOST_THREE = FAMILY.require(
            HomeSources.proposed(
                            Home.class,
                            "HOM-503",
                            SOU_2023_66,
                            "Ett familjehem har som huvudregel högst tre placerade barn samtidigt",
                            "A family home has, as a main rule, at most three placed children at the same time")
                    .at("placedChildren"),
            (home, asOf) -> home.findPlaced(asOf).size() <= MOST_CHILDREN_PROPOSED);

    static final Rule<Home> PERMIT_FOR_FAMILY_HOMES = HomeSources.proposed(
                    Home.class,
                    "HOM-504",
                    SOU_2023_66,
                    "Familjehem är tillståndspliktiga, och tillståndet kan återkallas vid missförhållanden",
                    "Family homes need a permit, which can be revoked")
            .informational();

    static final Rule<Home> NETWORK_HOME_IN_REGISTER = FAMILY.where(
                    home -> home.getForm() == PlacementForm.NETWORK_HOME)
            .requireEach(
                    ds(
                            "HOM-511",
                            "3.9.3",
                            "Även ett nätverkshem finns i registret när ett barn placeras där",
                            "A network home too is in the register when a child is placed there"),
                    Parts.<FamilyHome>ofPlacedChildren().at("startDate"),
                    (home, child, context) -> HomeLawRules.isBy(home.getRegisteredDate(), child.getStartDate()));

    static final Rule<Home> HEARD_BEFORE_REVOCATION = FAMILY.requireEach(
            ds(
                    "HOM-512",
                    "6.1.3",
                    "Hemmet har hörts, eller bemött uppgiften, innan ett återtaget medgivande står i registret",
                    "The home was heard, or has replied, before a revoked consent stands in the register"),
            Parts.<FamilyHome, HomeConsent>of("consents", FamilyHome::getConsents)
                    .where(consent -> consent.getRevokedDate().isPresent())
                    .at("homeHeardDate"),
            (home, consent, context) -> HomeLawRules.isBy(
                            consent.getHomeHeardDate(), consent.getRevokedDate().orElse(context.asOf()))
                    || home.getStatements().stream()
                            .filter(statement -> statement.getKind() == StatementKind.REPLY)
                            .anyMatch(statement -> !statement.getDate().isAfter(context.asOf())));

    static final Rule<Home> STATEMENTS_ANSWERED = FAMILY.requireEach(
            ds(
                    "HOM-513",
                    "6.1.3",
                    "En begäran om rättelse eller ett överklagande är besvarat",
                    "A request of correction or an appeal is answered"),
            Parts.<FamilyHome, HomeStatement>of("statements", FamilyHome::getStatements)
                    .where(statement -> statement.getKind() == StatementKind.CORRECTION
                            || statement.getKind() == StatementKind.APPEAL)
                    .at("answeredDate"),
            (home, statement, context) -> HomeLawRules.isBy(statement.getAnsweredDate(), context.asOf()));

    static final Rule<Home> LABEL_MEANS_COMPETENCE = FAMILY.where(
                    home -> home.getForm() == PlacementForm.ENHANCED_FAMILY_HOME)
            .require(
                    ds(
                                    "HOM-514",
                                    "3.7",
                                    "Ett förstärkt familjehem anger vilken kompetens som benämningen står för",
                                    "An enhanced family home states the competence that its label stands for")
                            .at("competences"),
                    (home, asOf) -> !home.getCompetences().isEmpty());

    static final Rule<Home> FIRST_MUNICIPALITY_ASKED = FAMILY.requireEach(
            ds(
                    "HOM-515",
                    "3.10.3",
                    "Den kommun som placerade först har fått pröva en ytterligare placering från en annan kommun",
                    "The municipality that placed first has examined a further placement by another municipality"),
            Parts.<FamilyHome>ofPlacedChildren().at("firstMunicipalityAnswerDate"),
            (home, child, context) -> child.getStartDate().isAfter(context.asOf())
                    || !isFromAnotherThanTheFirst(home, child)
                    || (HomeLawRules.isBy(child.getFirstMunicipalityAnswerDate(), child.getStartDate())
                            && !child.getFirstMunicipalityOpposes().orElse(false)));

    static final Rule<Home> CLOSING_TALK = FAMILY.requireEach(
            ds(
                    "HOM-516",
                    "5.5.6",
                    "Efter avslutat uppdrag hålls ett avslutande samtal med familjehemmet",
                    "After the task has ended a closing talk is held with the family home"),
            Parts.<FamilyHome>ofPlacedChildren()
                    .where(child -> child.getEndDate().isPresent())
                    .at("endDate"),
            (home, child, context) ->
                    child.getEndDate().filter(context.asOf()::isAfter).isEmpty()
                            || home.getSupportAgreements().stream()
                                    .filter(agreement -> agreement.getKinds().contains(HomeSupport.CLOSING_TALK))
                                    .anyMatch(agreement -> !agreement
                                            .getStartDate()
                                            .isBefore(child.getEndDate().orElseThrow())));

    static final Rule<Home> PRESENTED_TO_FAMILY = FAMILY.requireEach(
            ds(
                    "HOM-517",
                    "6.1.4",
                    "Den färdiga utredningen har presenterats och gåtts igenom med familjen",
                    "The completed investigation has been presented to and gone through with the family"),
            Parts.<FamilyHome, HomeInvestigation>of("investigations", FamilyHome::getInvestigations)
                    .where(investigation -> investigation.getCompletedDate().isPresent())
                    .at("presentedToHomeDate"),
            (home, investigation, context) ->
                    HomeLawRules.isBy(investigation.getPresentedToHomeDate(), context.asOf()));

    static final Rule<Home> UP_TO_20 = HOME_FOR_CHILDREN.requireFact(
            HomeSources.proposed(
                    Home.class,
                    "HOM-531",
                    SOU_2025_84,
                    "Ett hem för barn och unga tar emot dem som är upp till 20 år",
                    "A home for children takes those who are up to 20"),
            CARE.fact("targetGroup", "högsta ålder", "highest age", home -> home.getTargetGroup()
                    .flatMap(group -> group.getMaxAge().stream().boxed().findFirst())),
            (home, oldest, context) -> oldest <= OLDEST_PROPOSED);

    static final Rule<Home> DIFFERENT_PROBLEMS_APART = HOME_FOR_CHILDREN.require(
            HomeSources.proposed(
                            Home.class,
                            "HOM-532",
                            SOU_2025_84,
                            "Barn med olika problematik placeras inte tillsammans",
                            "Children with different problems are not placed together")
                    .at("placedChildren"),
            (home, asOf) -> home.findPlaced(asOf).stream().allMatch(child -> home.findPlaced(asOf).stream()
                    .allMatch(other -> child.getNeeds().isEmpty()
                            || other.getNeeds().isEmpty()
                            || !Collections.disjoint(child.getNeeds(), other.getNeeds()))));

    static final ImmutableList<Rule<Home>> FROM_SOU_2023_66 =
            ImmutableList.of(IN_REGISTER, EDUCATED_FIRST, AT_MOST_THREE, PERMIT_FOR_FAMILY_HOMES);

    static final ImmutableList<Rule<Home>> FROM_DS_2026_5 = ImmutableList.of(
            NETWORK_HOME_IN_REGISTER,
            HEARD_BEFORE_REVOCATION,
            STATEMENTS_ANSWERED,
            LABEL_MEANS_COMPETENCE,
            FIRST_MUNICIPALITY_ASKED,
            CLOSING_TALK,
            PRESENTED_TO_FAMILY);

    static final ImmutableList<Rule<Home>> FROM_SOU_2025_84 = ImmutableList.of(UP_TO_20, DIFFERENT_PROBLEMS_APART);

    private HomeProposalRules() {}

    private static Rule<Home> ds(String id, String section, String sv, String en) {
        return HomeSources.ds(Home.class, RuleStatus.PROPOSED, id, section, sv, en);
    }

    /** Whether another municipality had a child in the home already when this one came. */
    /** Whoever placed on the first day, where several did, placed first. */
    private static boolean isFromAnotherThanTheFirst(FamilyHome home, PlacedChild child) {
        LocalDate start = child.getStartDate();
        List<PlacedChild> earlier = home.getPlacedChildren().stream()
                .filter(other -> other.getStartDate().isBefore(start)
                        && other.getInterval().contains(start))
                .toList();
        Optional<LocalDate> firstDay =
                earlier.stream().map(PlacedChild::getStartDate).min(LocalDate::compareTo);
        Set<Municipality> first = earlier.stream()
                .filter(other -> firstDay.filter(other.getStartDate()::equals).isPresent())
                .flatMap(other -> other.getPlacingMunicipality().stream())
                .collect(Collectors.toSet());
        return !first.isEmpty()
                && child.getPlacingMunicipality()
                        .filter(municipality -> !first.contains(municipality))
                        .isPresent();
    }
}
