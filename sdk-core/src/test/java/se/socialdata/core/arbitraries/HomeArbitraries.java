package se.socialdata.core.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.home.Animal;
import se.socialdata.core.home.AvailabilityPeriod;
import se.socialdata.core.home.CareHome;
import se.socialdata.core.home.CareNeed;
import se.socialdata.core.home.EntryConfirmation;
import se.socialdata.core.home.FamilyHome;
import se.socialdata.core.home.Home;
import se.socialdata.core.home.HomeCompetence;
import se.socialdata.core.home.LanguageCode;
import se.socialdata.core.home.OperatorKind;
import se.socialdata.core.home.PlacedChild;
import se.socialdata.core.home.Position;
import se.socialdata.core.home.SisPlaceRequest;
import se.socialdata.core.home.SisPlaceType;
import se.socialdata.core.home.SpecialYouthHome;
import se.socialdata.core.home.TargetGroup;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.placement.PlacementForm;

/**
 * Homes for property tests, as a register of 2023 to 2026 might hold them: few entries are complete, some homes have more
 * children than places, and much is not stated.
 */
public final class HomeArbitraries extends ProvidedByType {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 4 * 365;

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = Map.of(
            Home.class, HomeArbitraries::homes,
            FamilyHome.class, HomeArbitraries::familyHomes,
            CareHome.class, HomeArbitraries::careHomes,
            SpecialYouthHome.class, HomeArbitraries::specialYouthHomes,
            SisPlaceRequest.class, HomeArbitraries::sisPlaceRequests,
            Position.class, HomeArbitraries::positions,
            TargetGroup.class, HomeArbitraries::targetGroups,
            PlacedChild.class, HomeArbitraries::placedChildren,
            AvailabilityPeriod.class, HomeArbitraries::availabilityPeriods,
            LanguageCode.class, HomeArbitraries::languages);

    /** Made by jqwik. */
    public HomeArbitraries() {
        super(PROVIDED);
    }

    /** Days on which things happen in the register. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    /** Places in the grid of Sweden. */
    public static Arbitrary<Position> positions() {
        return Combinators.combine(
                        Arbitraries.integers().between(6_150_000, 7_600_000),
                        Arbitraries.integers().between(300_000, 900_000))
                .as(Position::of);
    }

    /** The languages of a few homes. */
    public static Arbitrary<LanguageCode> languages() {
        return Arbitraries.of("sv", "en", "ar", "so", "fi", "swl").map(LanguageCode::parse);
    }

    /** Target groups, wide and narrow, with and without ages. */
    public static Arbitrary<TargetGroup> targetGroups() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 15).optional(0.8),
                        Arbitraries.integers().between(15, 21).optional(0.8),
                        Arbitraries.of(Sex.class).set().ofMaxSize(2),
                        Arbitraries.of(CareNeed.class).set().ofMaxSize(5),
                        Arbitraries.of(CareNeed.class).set().ofMaxSize(3))
                .as((min, max, sexes, needs, excluded) -> {
                    TargetGroup.Builder group =
                            TargetGroup.builder().sexes(sexes).needs(needs);
                    min.ifPresent(group::minAge);
                    max.ifPresent(group::maxAge);
                    excluded.stream().filter(need -> !needs.contains(need)).forEach(group::addExcludedNeeds);
                    return group.build();
                });
    }

    /** Children placed in a home, staying and moved. */
    public static Arbitrary<PlacedChild> placedChildren() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 900).optional(0.5),
                        Arbitraries.integers().between(2005, 2024),
                        Arbitraries.of(Sex.class).optional(0.9),
                        Arbitraries.of(Municipality.all()))
                .as((start, length, birthYear, sex, municipality) -> PlacedChild.builder()
                        .startDate(start)
                        .endDate(length.map(start::plusDays))
                        .birthYear(birthYear)
                        .sex(sex)
                        .placingMunicipality(municipality)
                        .build());
    }

    /** Days on which a home has said yes or no. */
    public static Arbitrary<AvailabilityPeriod> availabilityPeriods() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 400).optional(0.7),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 4).optional(0.3))
                .as((start, length, available, free) -> {
                    AvailabilityPeriod.Builder period = AvailabilityPeriod.builder()
                            .startDate(start)
                            .endDate(length.map(start::plusDays))
                            .available(available);
                    free.filter(places -> available).ifPresent(period::freePlaces);
                    return period.build();
                });
    }

    /** What all homes have in common. */
    private record Common(
            int number,
            Municipality municipality,
            Optional<Position> position,
            Optional<TargetGroup> group,
            Set<HomeCompetence> competences,
            Set<LanguageCode> languages,
            Set<Animal> animals,
            Uncommon uncommon) {}

    /** The rest of it; jqwik combines eight at most. */
    private record Uncommon(
            Optional<Integer> capacity,
            List<PlacedChild> placed,
            Optional<LocalDate> stated,
            List<AvailabilityPeriod> availability,
            List<LocalDate> confirmed) {}

    private static Arbitrary<Common> commons() {
        Arbitrary<Uncommon> uncommon = Combinators.combine(
                        Arbitraries.integers().between(0, 6).optional(0.8),
                        placedChildren().list().ofMaxSize(4),
                        days().optional(0.8),
                        availabilityPeriods().list().ofMaxSize(3),
                        days().list().ofMaxSize(2))
                .as(Uncommon::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.of(Municipality.all()),
                        positions().optional(0.8),
                        targetGroups().optional(0.8),
                        Arbitraries.of(HomeCompetence.class).set().ofMaxSize(4),
                        languages().set().ofMaxSize(3),
                        Arbitraries.of(Animal.class).set().ofMaxSize(2),
                        uncommon)
                .as(Common::new);
    }

    /** Homes of the three sorts. */
    public static Arbitrary<Home> homes() {
        return Arbitraries.oneOf(
                familyHomes().map(home -> home),
                careHomes().map(home -> home),
                specialYouthHomes().map(home -> home));
    }

    /** Family homes of every form. */
    public static Arbitrary<FamilyHome> familyHomes() {
        Arbitrary<PlacementForm> forms = Arbitraries.of(PlacementForm.class).filter(PlacementForm::isFamilyHome);
        return Combinators.combine(
                        commons(),
                        forms,
                        Arbitraries.integers().between(1, 3),
                        HomePartArbitraries.consents().list().ofMaxSize(2),
                        HomePartArbitraries.investigations().list().ofMaxSize(2),
                        HomePartArbitraries.criminalRecordChecks().list().ofMaxSize(4),
                        HomePartArbitraries.receptionDecisions().list().ofMaxSize(1))
                .as((common, form, adults, consents, investigations, extracts, decisions) -> {
                    FamilyHome.Builder home = FamilyHome.builder()
                            .key("home-" + common.number())
                            .form(form)
                            .municipality(common.municipality())
                            .position(common.position())
                            .targetGroup(common.group())
                            .competences(common.competences())
                            .languages(common.languages())
                            .animals(common.animals())
                            .placedChildren(common.uncommon().placed())
                            .placedChildrenStatedDate(common.uncommon().stated())
                            .availability(common.uncommon().availability())
                            .confirmations(confirmations(common))
                            .adultsAtHome(adults)
                            .consents(consents)
                            .investigations(investigations)
                            .criminalRecordChecks(extracts)
                            .receptionDecisions(decisions);
                    common.uncommon().capacity().ifPresent(home::capacity);
                    return home.build();
                });
    }

    /** Residential care homes, supported and protected accommodation. */
    public static Arbitrary<CareHome> careHomes() {
        Arbitrary<PlacementForm> forms = Arbitraries.of(
                PlacementForm.RESIDENTIAL_CARE_HOME,
                PlacementForm.SUPPORTED_ACCOMMODATION,
                PlacementForm.PROTECTED_ACCOMMODATION);
        return Combinators.combine(
                        commons(),
                        forms,
                        Arbitraries.of(OperatorKind.class).optional(0.8),
                        HomePartArbitraries.permits().list().ofMaxSize(2),
                        HomePartArbitraries.managers().list().ofMaxSize(2),
                        HomePartArbitraries.staff().list().ofMaxSize(2),
                        HomePartArbitraries.inspections().list().ofMaxSize(3))
                .as((common, form, operator, permits, managers, staff, inspections) -> {
                    CareHome.Builder home = CareHome.builder()
                            .key("care-" + common.number())
                            .form(form)
                            .municipality(common.municipality())
                            .position(common.position())
                            .targetGroup(common.group())
                            .competences(common.competences())
                            .languages(common.languages())
                            .animals(common.animals())
                            .placedChildren(common.uncommon().placed())
                            .placedChildrenStatedDate(common.uncommon().stated())
                            .availability(common.uncommon().availability())
                            .confirmations(confirmations(common))
                            .operator(operator)
                            .permits(permits)
                            .managers(managers)
                            .staff(staff)
                            .inspections(inspections);
                    common.uncommon().capacity().ifPresent(home::capacity);
                    return home.build();
                });
    }

    /** Special youth homes. */
    public static Arbitrary<SpecialYouthHome> specialYouthHomes() {
        return Combinators.combine(
                        commons(), Arbitraries.of(SisPlaceType.class).set().ofMaxSize(3))
                .as((common, types) -> {
                    SpecialYouthHome.Builder home = SpecialYouthHome.builder()
                            .key("sis-" + common.number())
                            .municipality(common.municipality())
                            .position(common.position())
                            .targetGroup(common.group())
                            .placeTypes(types)
                            .availability(common.uncommon().availability());
                    common.uncommon().capacity().ifPresent(home::capacity);
                    return home.build();
                });
    }

    /** Requests of places at special youth homes, waiting, assigned and ended. */
    public static Arbitrary<SisPlaceRequest> sisPlaceRequests() {
        Arbitrary<Optional<Integer>> waits =
                Arbitraries.integers().between(0, 60).optional(0.7);
        Arbitrary<Optional<Integer>> stays =
                Arbitraries.integers().between(1, 400).optional(0.6);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.of(Municipality.all()),
                        days(),
                        Arbitraries.of(true, false),
                        waits,
                        stays)
                .as((number, municipality, requested, acute, wait, stay) -> {
                    Optional<LocalDate> assigned = wait.map(requested::plusDays);
                    return SisPlaceRequest.builder()
                            .reference("request-" + number)
                            .municipality(municipality)
                            .requestedDate(requested)
                            .acute(acute)
                            .assignedDate(assigned)
                            .admittedDate(assigned)
                            .dischargedDate(assigned.flatMap(day -> stay.map(day::plusDays)))
                            .build();
                });
    }

    private static List<EntryConfirmation> confirmations(Common common) {
        return common.uncommon().confirmed().stream()
                .map(day -> EntryConfirmation.builder().date(day).build())
                .toList();
    }
}
