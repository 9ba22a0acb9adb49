package se.socialdata.core.home;

import static se.socialdata.core.home.HomeSort.CARE;
import static se.socialdata.core.home.HomeSort.FAMILY;
import static se.socialdata.core.home.HomeSort.SIS;
import static se.socialdata.core.home.HomeSources.ordinance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.socialdata.core.home.HomeSort.Parts;
import se.socialdata.core.law.Provision;
import se.socialdata.core.law.Statutes;
import se.socialdata.core.placement.PlacementForm;
import se.socialdata.core.rule.Fact;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleSource;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.rule.Severity;
import se.socialdata.core.rule.Truth;
import se.socialdata.core.time.Deadlines;

/** What the Social Services Ordinance (2025:468) asks of homes, in its order. */
final class HomeOrdinanceRules {

    private static final Period ONE_YEAR = Period.ofYears(1);
    private static final int ADULT = 18;
    private static final int AGE_AFTER_CARE = 21;

    private static final ImmutableList<PlacementForm> WITH_CHAPTERS = ImmutableList.of(
            PlacementForm.SUPPORTED_ACCOMMODATION,
            PlacementForm.RESIDENTIAL_CARE_HOME,
            PlacementForm.PROTECTED_ACCOMMODATION);

    private static final HomeSort<CareHome> IN_CHAPTERS = CARE.where(home -> WITH_CHAPTERS.contains(home.getForm()));
    private static final HomeSort<CareHome> RESIDENTIAL =
            CARE.where(home -> home.getForm() == PlacementForm.RESIDENTIAL_CARE_HOME);
    private static final HomeSort<CareHome> PROTECTED =
            CARE.where(home -> home.getForm() == PlacementForm.PROTECTED_ACCOMMODATION);

    static final Rule<Home> EXTRACTS_OBTAINED = FAMILY.where(
                    home -> home.getForm().isFamilyHome())
            .requireEach(
                    ordinance(
                            "HOM-021",
                            "3 kap. 3 §",
                            "Uppgifter ur belastnings- och misstankeregistret är inhämtade innan ett barn placeras",
                            "Extracts from the criminal records and the register of suspicions precede a placement"),
                    Parts.<FamilyHome>ofPlacedChildren()
                            .where(child -> !child.getStartDate().isBefore(HomeSources.NEW_ACT))
                            .at("startDate"),
                    (home, child, context) -> child.getStartDate().isAfter(context.asOf())
                            || Stream.of(PoliceRegister.values())
                                    .allMatch(register -> isExtractObtained(home, register, child.getStartDate())));

    static final Rule<Home> MANAGER_APPOINTED = IN_CHAPTERS.require(
            byForm(
                            "HOM-022",
                            "4 kap. 2 §",
                            "5 kap. 2 §",
                            "6 kap. 2 §",
                            "Hemmet har en föreståndare",
                            "The home has a manager")
                    .at("managers"),
            (home, asOf) -> home.findManager(asOf).isPresent());

    static final Rule<Home> MANAGER_COMPETENT = IN_CHAPTERS
            .whenOn((home, asOf) -> home.findManager(asOf).isPresent())
            .requireAll(
                    byForm(
                            "HOM-023",
                            "4 kap. 3 §",
                            "5 kap. 3 och 5 §§",
                            "6 kap. 3 §",
                            "Föreståndaren har utbildning, erfarenhet och lämplighet som förordningen kräver",
                            "The manager has the education, experience and suitability that the ordinance asks for"),
                    CARE.factOn(
                            "managers",
                            "föreståndarens utbildning",
                            "education of the manager",
                            HomeOrdinanceRules::findEducation),
                    CARE.factOn(
                            "managers",
                            "föreståndarens erfarenhet",
                            "experience of the manager",
                            (home, asOf) -> home.findManager(asOf).flatMap(HomeManager::getSimilarExperience)),
                    CARE.factOn(
                            "managers",
                            "föreståndarens lämplighet",
                            "suitability of the manager",
                            (home, asOf) -> home.findManager(asOf).flatMap(HomeManager::getSuitable)));

    static final Rule<Home> STAFF_SUITABLE = IN_CHAPTERS.requireAll(
            byForm(
                    "HOM-024",
                    "4 kap. 4 §",
                    "5 kap. 3 §",
                    "6 kap. 4 §",
                    "Personalen är bedömd som personligt lämplig",
                    "The staff is found personally suitable"),
            CARE.factOn(
                    "staff", "personalens lämplighet", "suitability of the staff", (home, asOf) -> home.findStaff(asOf)
                            .flatMap(StaffFacts::getSuitabilityChecked)));

    static final Rule<Home> STAFF_EDUCATED = RESIDENTIAL.requireAll(
            ordinance(
                    "HOM-025",
                    "5 kap. 4 §",
                    "Vårdpersonalen har minst tvåårig eftergymnasial utbildning, om det inte finns särskilda skäl",
                    "The care staff has two years of post-secondary education, unless there are special reasons"),
            CARE.factOn(
                    "staff",
                    "vårdpersonalens utbildning",
                    "education of the care staff",
                    (home, asOf) -> home.findStaff(asOf).flatMap(HomeOrdinanceRules::findEducated)));

    static final Rule<Home> EXPERTS_AVAILABLE = RESIDENTIAL
            .where(home -> home.getTargetGroup()
                    .filter(group -> group.getNeeds().contains(CareNeed.SUBSTANCE_USE))
                    .isPresent())
            .requireAll(
                    ordinance(
                                    "HOM-026",
                                    "5 kap. 6 §",
                                    "Ett hem som vårdar för skadligt bruk eller beroende bör ha tillgång till läkare och psykologisk expertis",
                                    "A home that treats substance use or dependence should have access to a doctor and a psychologist")
                            .severity(Severity.WARNING),
                    CARE.fact("doctorAccess", "tillgång till läkare", "access to a doctor", CareHome::getDoctorAccess),
                    CARE.fact(
                            "psychologistAccess",
                            "tillgång till psykologisk expertis",
                            "access to psychological expertise",
                            CareHome::getPsychologistAccess));

    static final Rule<Home> HOUSE_RULES_FOLLOWED_UP = IN_CHAPTERS
            .where(home -> home.getForm() != PlacementForm.SUPPORTED_ACCOMMODATION)
            .requireFact(
                    byForm(
                                    "HOM-027",
                                    "",
                                    "5 kap. 7 §",
                                    "6 kap. 7 §",
                                    "Ordningsreglerna följs upp regelbundet",
                                    "The house rules are followed up regularly")
                            .requiresFact(
                                    Fact.<Home, Period>ofParameter(HomeParameters.HOUSE_RULES_INTERVAL), set -> true),
                    CARE.fact(
                            "houseRulesFollowedUpDate",
                            "senaste uppföljning av ordningsreglerna",
                            "last follow-up of the house rules",
                            CareHome::getHouseRulesFollowedUpDate),
                    (home, day, context) -> context.get(HomeParameters.HOUSE_RULES_INTERVAL)
                            .filter(interval ->
                                    Deadlines.lastDayWithin(day, interval).isBefore(context.asOf()))
                            .isEmpty());

    static final Rule<Home> PROTECTION_SUFFICES = PROTECTED.requireAll(
            ordinance(
                    "HOM-028",
                    "6 kap. 5 §",
                    "Ett skyddat boende har tillräcklig bemanning och tillräckliga skyddsanordningar",
                    "Protected accommodation has sufficient staffing and protective arrangements"),
            CARE.fact(
                    "protectiveMeasures",
                    "bemanning och skyddsanordningar",
                    "staffing and protective arrangements",
                    CareHome::getProtectiveMeasures));

    static final Rule<Home> SUITABLE_FOR_CHILDREN = PROTECTED
            .whenOn(HomeOrdinanceRules::isTakingChildren)
            .requireAll(
                    ordinance(
                            "HOM-029",
                            "6 kap. 6 §",
                            "Ett skyddat boende som tar emot barn är lämpligt för dem och har kunnig och särskilt utsedd personal",
                            "Protected accommodation that takes children suits them and has competent and appointed staff"),
                    CARE.fact(
                            "suitableForChildren",
                            "lämplighet för barn",
                            "suitability for children",
                            CareHome::getSuitableForChildren),
                    CARE.factOn(
                            "staff",
                            "personalens kunskap om barns behov",
                            "the staff's knowledge of children's needs",
                            (home, asOf) -> home.findStaff(asOf).flatMap(StaffFacts::getChildCompetence)),
                    CARE.factOn(
                            "staff",
                            "särskilt utsedd person för barnet",
                            "person appointed for the child",
                            (home, asOf) -> home.findStaff(asOf).flatMap(StaffFacts::getChildContactAppointed)));

    static final Rule<Home> DOCTOR_AT_SPECIAL_YOUTH_HOME = SIS.requireAll(
            ordinance(
                    "HOM-030",
                    "7 kap. 2 §",
                    "Ett särskilt ungdomshem har tillgång till läkare",
                    "A special youth home has access to a doctor"),
            SIS.fact("doctorAccess", "tillgång till läkare", "access to a doctor", SpecialYouthHome::getDoctorAccess));

    static final Rule<Home> WITHIN_PERMITTED_NUMBER = CARE.whenOn(
                    (home, asOf) -> findPermitted(home, asOf).isPresent())
            .require(
                    ordinance(
                                    "HOM-031",
                                    "15 kap. 6 §",
                                    "Hemmet vårdar inte fler samtidigt än tillståndet anger",
                                    "The home does not care for more at the same time than its permit says")
                            .at("placedChildren"),
                    (home, asOf) -> home.findPlaced(asOf).size()
                            <= findPermitted(home, asOf).orElseThrow())
            .requiresFact(HomeRecordRules.LIST_STATED, day -> true);

    static final Rule<Home> WITHIN_PERMITTED_GROUP = CARE.whenOn((home, asOf) ->
                    home.findPermit(asOf).flatMap(Permit::getTargetGroup).isPresent())
            .requireAll(
                    ordinance(
                            "HOM-032",
                            "15 kap. 6 §",
                            "Målgruppen ligger inom den som tillståndet godkänner",
                            "The group that the home serves lies within the one that its permit approves"),
                    CARE.factOn(
                            "targetGroup",
                            "målgrupp med de uppgifter som tillståndet begränsar",
                            "target group, with what the permit limits",
                            HomeOrdinanceRules::findWithinPermit));

    static final Rule<Home> INSPECTED_YEARLY = IN_CHAPTERS
            .whenOn((home, asOf) -> home.getForm() == PlacementForm.PROTECTED_ACCOMMODATION
                    ? isTakingChildren(home, asOf)
                    : isTakingYoung(home, asOf))
            .requireFact(
                    ordinance(
                            "HOM-033",
                            "16 kap. 1 §",
                            "Ett boende för barn och unga inspekteras minst en gång per år",
                            "A home for children and young people is inspected at least once a year"),
                    CARE.factOn(
                            "inspections",
                            "senaste inspektion, eller verksamhetens början",
                            "last inspection, or the beginning of the home",
                            HomeOrdinanceRules::findLastInspected),
                    (home, day, context) ->
                            !Deadlines.lastDayWithin(day, ONE_YEAR).isBefore(context.asOf()));

    static final Rule<Home> CHILDREN_HEARD = IN_CHAPTERS.requireEachFact(
            ordinance(
                            "HOM-034",
                            "16 kap. 1 §",
                            "Inspektionen samtalar med de barn och unga som samtycker till det",
                            "The inspectorate talks with the children and young people who agree to it")
                    .severity(Severity.WARNING),
            Parts.<CareHome, HomeInspection>of("inspections", CareHome::getInspections)
                    .where(inspection -> !inspection.getDate().isBefore(HomeSources.NEW_ACT)),
            Fact.<HomeInspection, Boolean>of(
                    "childrenHeard", "samtal med barnen", "talks with the children", HomeInspection::getChildrenHeard),
            heard -> heard);

    static final ImmutableList<Rule<Home>> ALL = ImmutableList.of(
            EXTRACTS_OBTAINED,
            MANAGER_APPOINTED,
            MANAGER_COMPETENT,
            STAFF_SUITABLE,
            STAFF_EDUCATED,
            EXPERTS_AVAILABLE,
            HOUSE_RULES_FOLLOWED_UP,
            PROTECTION_SUFFICES,
            SUITABLE_FOR_CHILDREN,
            DOCTOR_AT_SPECIAL_YOUTH_HOME,
            WITHIN_PERMITTED_NUMBER,
            WITHIN_PERMITTED_GROUP,
            INSPECTED_YEARLY,
            CHILDREN_HEARD);

    private HomeOrdinanceRules() {}

    /** The same duty stands in the chapters on supported accommodation, residential care and protected accommodation. */
    private static Rule<Home> byForm(
            String id, String supported, String residential, String protectedSection, String sv, String en) {
        RuleSource forSupported = source(supported);
        RuleSource forResidential = source(residential);
        RuleSource forProtected = source(protectedSection);
        Function<Home, RuleSource> choice = home -> switch (home.getForm()) {
            case SUPPORTED_ACCOMMODATION -> forSupported;
            case PROTECTED_ACCOMMODATION -> forProtected;
            default -> forResidential;
        };
        return Rule.of(id, Home.class)
                .titled(sv, en)
                .status(RuleStatus.LAW)
                .citing(
                        choice,
                        Stream.of(supported, residential, protectedSection)
                                .filter(section -> !section.isEmpty())
                                .map(HomeOrdinanceRules::source)
                                .collect(ImmutableList.toImmutableList()))
                .from(HomeSources.NEW_ACT);
    }

    private static RuleSource source(String section) {
        Optional<Provision> provision =
                Optional.of(section).filter(text -> !text.isEmpty()).map(Statutes.SOCIAL_SERVICES_ORDINANCE::section);
        return date -> provision;
    }

    private static boolean isExtractObtained(FamilyHome home, PoliceRegister register, LocalDate day) {
        return home.getCriminalRecordChecks().stream()
                .filter(check -> check.getRegister() == register)
                .filter(check -> check.getSubject() == RecordSubject.FAMILY_HOME_PARENT)
                .anyMatch(check -> !check.getObtainedDate().isAfter(day));
    }

    /** A university education is also a post-secondary one. */
    private static Optional<Boolean> findEducation(CareHome home, LocalDate asOf) {
        Optional<HomeManager> manager = home.findManager(asOf);
        Optional<Boolean> university = manager.flatMap(HomeManager::getUniversityEducation);
        return home.getForm() == PlacementForm.SUPPORTED_ACCOMMODATION && !university.equals(Optional.of(true))
                ? manager.flatMap(HomeManager::getPostSecondaryEducation)
                : university;
    }

    static Optional<Boolean> findEducated(StaffFacts staff) {
        if (staff.isSpecialReasons()) {
            return Optional.of(true);
        }
        return staff.getCareStaff().isPresent() && staff.getEducatedCareStaff().isPresent()
                ? Optional.of(staff.getCareStaff().getAsInt()
                        == staff.getEducatedCareStaff().getAsInt())
                : Optional.empty();
    }

    private static boolean isTakingChildren(CareHome home, LocalDate asOf) {
        return !home.findPlaced(asOf).isEmpty()
                || home.getTargetGroup()
                        .filter(group -> group.getMinAge().orElse(ADULT) < ADULT)
                        .isPresent();
    }

    /** Unless the home says that it takes adults only: care for the young ends at 21. */
    private static boolean isTakingYoung(CareHome home, LocalDate asOf) {
        return !home.findPlaced(asOf).isEmpty()
                || home.getTargetGroup()
                        .filter(group -> group.getMinAge().orElse(0) >= AGE_AFTER_CARE)
                        .isEmpty();
    }

    private static Optional<Integer> findPermitted(CareHome home, LocalDate asOf) {
        return home.findPermit(asOf)
                .flatMap(permit -> permit.getMaxPersons().stream().boxed().findFirst());
    }

    /** The certificate names the group: what it does not name it does not approve; what the home does not say is unknown. */
    private static Optional<Boolean> findWithinPermit(CareHome home, LocalDate asOf) {
        TargetGroup permitted =
                home.findPermit(asOf).flatMap(Permit::getTargetGroup).orElseThrow();
        Truth within = home.getTargetGroup()
                .map(group -> isWithin(permitted.getMinAge(), group.getMinAge(), 1)
                        .and(isWithin(permitted.getMaxAge(), group.getMaxAge(), -1))
                        .and(isPartOf(group.getSexes(), permitted.getSexes()))
                        .and(isPartOf(group.getNeeds(), permitted.getNeeds())))
                .orElse(Truth.UNKNOWN);
        return within.isKnown() ? Optional.of(within == Truth.TRUE) : Optional.empty();
    }

    /** Whether an age lies on the right side of a limit: above the lowest (1) or below the highest (-1). */
    private static Truth isWithin(OptionalInt limit, OptionalInt age, int direction) {
        if (limit.isEmpty()) {
            return Truth.TRUE;
        }
        return age.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(Integer.compare(age.getAsInt(), limit.getAsInt()) * direction >= 0);
    }

    private static <E> Truth isPartOf(Set<E> served, Set<E> permitted) {
        if (permitted.isEmpty()) {
            return Truth.TRUE;
        }
        return served.isEmpty() ? Truth.UNKNOWN : Truth.of(permitted.containsAll(served));
    }

    private static Optional<LocalDate> findLastInspected(CareHome home, LocalDate asOf) {
        Optional<LocalDate> inspected = home.getInspections().stream()
                .map(HomeInspection::getDate)
                .filter(day -> !day.isAfter(asOf))
                .max(LocalDate::compareTo);
        return inspected.or(() -> Stream.concat(
                        home.getPermits().stream().map(Permit::getGrantedDate), home.getNotifiedDate().stream())
                .filter(day -> !day.isAfter(asOf))
                .min(LocalDate::compareTo));
    }
}
