package se.socialdata.core.home;

import static se.socialdata.core.home.HomeSort.ANY;
import static se.socialdata.core.home.HomeSort.CARE;
import static se.socialdata.core.home.HomeSort.FAMILY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.home.HomeSort.Parts;
import se.socialdata.core.law.Statutes;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.time.Deadlines;

/** What handbooks and Ds 2026:5 recommend or describe as a risk, and the routines of single municipalities. */
final class HomeGuidanceRules {

    private static final Period ONE_YEAR = Period.ofYears(1);

    private static final ImmutableSet<CareNeed> CRIMES = Sets.immutableEnumSet(CareNeed.CRIME, CareNeed.SERIOUS_CRIME);

    private static final ImmutableSet<InspectionResult> TO_REMEDY =
            Sets.immutableEnumSet(InspectionResult.DEFICIENCY, InspectionResult.INJUNCTION);

    private static final HomeSort<FamilyHome> WITH_CHILDREN =
            FAMILY.whenOn((home, asOf) -> !home.findPlaced(asOf).isEmpty());

    static final Rule<Home> CONFIRMED_WITHIN_A_YEAR = ANY.requireFact(
            guidance(
                    "HOM-301",
                    "6.1.3",
                    "Uppgifterna om hemmet är bekräftade minst en gång per år",
                    "The entry on the home is confirmed at least once a year"),
            ANY.factOn(
                    "confirmations",
                    "dag då uppgifterna registrerades eller senast bekräftades",
                    "day on which the entry was made or last confirmed",
                    HomeGuidanceRules::findLastConfirmed),
            (home, day, context) -> !Deadlines.lastDayWithin(day, ONE_YEAR).isBefore(context.asOf()));

    static final Rule<Home> QUESTIONS_ANSWERED = FAMILY.require(
                    guidance(
                            "HOM-302",
                            "8.2",
                            "Det som socialjouren frågar efter om hemmet är besvarat",
                            "What the emergency services ask about the home is answered"),
                    (home, asOf) -> HomeQuestion.findUnanswered(home).isEmpty())
            .explaining(
                    home -> "Obesvarat: " + HomeQuestion.list(home, HomeQuestion::getTermSv),
                    home -> "Not answered: " + HomeQuestion.list(home, HomeQuestion::getTermEn));

    static final Rule<Home> CRIME_NOT_MIXED_WITH_OTHERS = ANY.whenOn(
                    (home, asOf) -> home.findPlaced(asOf).stream().anyMatch(HomeGuidanceRules::isCriminal))
            .require(
                    guidance(
                                    "HOM-303",
                                    "3.14.2",
                                    "Unga med kriminalitet är inte placerade tillsammans eller i ett familjehem med andra barn",
                                    "Young people who commit crimes are not placed together, or in a family home with others")
                            .severity(Severity.INFORMATION)
                            .at("placedChildren"),
                    (home, asOf) -> home.findPlaced(asOf).size() == 1
                            && !(home instanceof FamilyHome family
                                    && family.countOwnChildren().orElse(0) > 0));

    static final Rule<Home> DEFICIENCY_REMEDIED = CARE.requireEach(
            guidance(
                    "HOM-304",
                    "6.1.1",
                    "Verksamheten redovisar hur brister som tillsynen har visat avhjälps",
                    "The home reports how it remedies what an inspection has found"),
            Parts.<CareHome, HomeInspection>of("inspections", CareHome::getInspections)
                    .where(inspection -> !Collections.disjoint(inspection.getResults(), TO_REMEDY))
                    .at("remedyReportedDate"),
            (home, inspection, context) -> HomeLawRules.isBy(inspection.getRemedyReportedDate(), context.asOf()));

    static final Rule<Home> STAFF_EDUCATED_BEFORE_THE_ORDINANCE = CARE.where(
                    home -> home.getForm() == PlacementForm.RESIDENTIAL_CARE_HOME)
            .requireAll(
                    Rule.of("HOM-307", Home.class)
                            .titled(
                                    "Vårdpersonalen bör ha minst tvåårig eftergymnasial utbildning",
                                    "The care staff should have two years of post-secondary education")
                            .status(RuleStatus.GUIDANCE)
                            .citing(Statutes.HSLF_FS_2016_55.section("allmänna råd om personalens utbildning"))
                            .until(HomeSources.NEW_ACT.minusDays(1)),
                    CARE.factOn(
                            "staff",
                            "vårdpersonalens utbildning",
                            "education of the care staff",
                            (home, asOf) -> home.findStaff(asOf).flatMap(HomeOrdinanceRules::findEducated)));

    static final Rule<Home> SUPPORTED = WITH_CHILDREN.require(
            Rule.of("HOM-308", Home.class)
                    .titled(
                            "Ett familjehem med placerade barn bör få det stöd som uppdraget kräver",
                            "A family home with placed children should be given the support that its task needs")
                    .status(RuleStatus.GUIDANCE)
                    .citing(Statutes.SOSFS_2012_11.section(
                            "allmänna råd om handledning och fortbildning, i Ds 2026:5 avsnitt 5.5"))
                    .at("supportAgreements"),
            (home, asOf) -> home.getSupportAgreements().stream()
                    .anyMatch(agreement -> agreement.getInterval().contains(asOf)
                            && !agreement.getKinds().isEmpty()));

    static final Rule<Home> RISKS_GONE_THROUGH_YEARLY = WITH_CHILDREN.requireFact(
            local(
                    "HOM-401",
                    "5.6.1",
                    "Alingsås: skyddande faktorer och riskfaktorer gås igenom minst en gång per år",
                    "Alingsås: protective and risk factors are gone through at least once a year"),
            FAMILY.factOn(
                    "supportAgreements",
                    "senaste genomgång, eller placeringens början",
                    "last time they were gone through, or the beginning of the placement",
                    HomeGuidanceRules::findLastRiskReview),
            (home, day, context) -> !Deadlines.lastDayWithin(day, ONE_YEAR).isBefore(context.asOf()));

    static final Rule<Home> INTRODUCED_WITH_MAFI = WITH_CHILDREN.require(
            local(
                            "HOM-402",
                            "5.6.2",
                            "Haninge: alla nya familjehem får MAFI",
                            "Haninge: all new family homes are given MAFI")
                    .at("trainings"),
            (home, asOf) -> home.getTrainings().stream()
                    .anyMatch(training -> training.getKind() == TrainingKind.MAFI
                            && !training.getCompletedDate().isAfter(asOf)));

    static final Rule<Home> OWN_CHILDREN_SUPPORTED = WITH_CHILDREN
            .where(home -> home.countOwnChildren().orElse(0) > 0)
            .require(
                    local(
                                    "HOM-403",
                                    "5.5.4",
                                    "Göteborg: hemmets egna barn får syskonstöd",
                                    "Göteborg: the home's own children are given sibling support")
                            .at("supportAgreements"),
                    (home, asOf) -> home.getSupportAgreements().stream()
                            .filter(agreement -> agreement.getInterval().contains(asOf))
                            .anyMatch(agreement -> agreement.getKinds().contains(HomeSupport.SIBLING_SUPPORT)));

    static final ImmutableList<Rule<Home>> GUIDANCE = ImmutableList.of(
            CONFIRMED_WITHIN_A_YEAR,
            QUESTIONS_ANSWERED,
            CRIME_NOT_MIXED_WITH_OTHERS,
            DEFICIENCY_REMEDIED,
            STAFF_EDUCATED_BEFORE_THE_ORDINANCE,
            SUPPORTED);

    private HomeGuidanceRules() {}

    private static Rule<Home> guidance(String id, String section, String sv, String en) {
        return HomeSources.ds(Home.class, RuleStatus.GUIDANCE, id, section, sv, en);
    }

    private static Rule<Home> local(String id, String section, String sv, String en) {
        return HomeSources.ds(Home.class, RuleStatus.LOCAL, id, section, sv, en);
    }

    private static boolean isCriminal(PlacedChild child) {
        return !Collections.disjoint(child.getNeeds(), CRIMES);
    }

    private static Optional<LocalDate> findLastConfirmed(Home home, LocalDate asOf) {
        return latest(
                Stream.concat(
                        home.getConfirmations().stream().map(EntryConfirmation::getDate),
                        home.getRegisteredDate().stream()),
                asOf);
    }

    private static Optional<LocalDate> findLastRiskReview(FamilyHome home, LocalDate asOf) {
        Stream<LocalDate> reviews =
                home.getSupportAgreements().stream().flatMap(agreement -> agreement.getRiskReviewDates().stream());
        Optional<LocalDate> begun =
                home.findPlaced(asOf).stream().map(PlacedChild::getStartDate).min(LocalDate::compareTo);
        return latest(Stream.concat(reviews, begun.stream()), asOf);
    }

    private static Optional<LocalDate> latest(Stream<LocalDate> days, LocalDate asOf) {
        return days.filter(day -> !day.isAfter(asOf)).max(LocalDate::compareTo);
    }
}
