package se.socialdata.core.arbitraries;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.socialdata.core.assistance.AdultNorm;
import se.socialdata.core.assistance.AssistanceApplication;
import se.socialdata.core.assistance.AssistanceCase;
import se.socialdata.core.assistance.AssistanceComponent;
import se.socialdata.core.assistance.AssistanceDecision;
import se.socialdata.core.assistance.AssistanceEnd;
import se.socialdata.core.assistance.AssistanceEndReason;
import se.socialdata.core.assistance.AssistanceMonths;
import se.socialdata.core.assistance.AssistanceOutcome;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.AssistedPerson;
import se.socialdata.core.assistance.ComponentDecision;
import se.socialdata.core.assistance.Household;
import se.socialdata.core.assistance.HouseholdRole;
import se.socialdata.core.assistance.NeedsAssessment;
import se.socialdata.core.assistance.NormChild;
import se.socialdata.core.assistance.NormHousehold;
import se.socialdata.core.assistance.SupportObstacle;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.money.Money;

/**
 * Economic assistance for property tests: households of a few municipalities, months of 2022 to 2025, cases with and without
 * what law and guidance ask for. Households and persons recur, so that months of the same ones come together.
 */
public final class AssistanceArbitraries extends ProvidedByType {

    private static final YearMonth FIRST_MONTH = YearMonth.of(2022, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int MONTHS = 48;

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = Map.of(
            AssistedMonth.class, AssistanceArbitraries::assistedMonths,
            AssistedPerson.class, AssistanceArbitraries::persons,
            AssistanceEnd.class, AssistanceArbitraries::ends,
            AssistanceCase.class, AssistanceArbitraries::cases,
            AssistanceMonths.class, AssistanceArbitraries::assistanceMonths,
            NormHousehold.class, AssistanceArbitraries::normHouseholds);

    /** Made by jqwik. */
    public AssistanceArbitraries() {
        super(PROVIDED);
    }

    /** Calendar months from 2022 to 2025. */
    public static Arbitrary<YearMonth> months() {
        return Arbitraries.integers().between(0, MONTHS - 1).map(FIRST_MONTH::plusMonths);
    }

    /** Sets of months from 2022 to 2025, often in a row. */
    public static Arbitrary<AssistanceMonths> assistanceMonths() {
        Arbitrary<Long> some = Arbitraries.longs().between(0, (1L << MONTHS) - 1);
        Arbitrary<Long> many = Combinators.combine(some, some).as((one, other) -> one | other);
        return Arbitraries.oneOf(some, many, Arbitraries.just((1L << MONTHS) - 1))
                .map(bits -> AssistanceMonths.ofBits(FIRST_MONTH, bits));
    }

    /** Ids that municipalities give, of adults and children, few enough to recur. */
    public static Arbitrary<PersonIdentity> identities() {
        return Combinators.combine(
                        Arbitraries.integers().between(1955, 2024),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(10, 19))
                .as((year, month, number) -> PersonIdentity.parse("%04d%02d15-T2%02d".formatted(year, month, number)));
    }

    /** Persons of every role; some without identity, some with an obstacle that is no longer valid. */
    public static Arbitrary<AssistedPerson> persons() {
        return Arbitraries.of(HouseholdRole.class).flatMap(AssistanceArbitraries::personOf);
    }

    private static Arbitrary<AssistedPerson> personOf(HouseholdRole role) {
        Arbitrary<SupportObstacle> obstacles = Arbitraries.of(SupportObstacle.class);
        return Combinators.combine(
                        identities().optional(0.9),
                        Arbitraries.of(Sex.class).optional(0.3),
                        obstacles.optional(role == HouseholdRole.OTHER ? 0 : 0.9),
                        Arbitraries.of(true, false).optional(0.7))
                .as((identity, sex, obstacle, foreignBorn) -> AssistedPerson.builder()
                        .identity(identity)
                        .statedSex(sex)
                        .role(role)
                        .obstacle(obstacle)
                        .foreignBorn(foreignBorn)
                        .build());
    }

    private static Arbitrary<List<AssistedPerson>> membersOfHousehold() {
        return Combinators.combine(
                        personOf(HouseholdRole.APPLICANT),
                        personOf(HouseholdRole.CO_APPLICANT).optional(0.3),
                        personOf(HouseholdRole.OTHER).list().ofMaxSize(3))
                .as((applicant, other, children) -> {
                    List<AssistedPerson> members = new ArrayList<>();
                    members.add(applicant);
                    other.ifPresent(members::add);
                    members.addAll(children);
                    return members;
                });
    }

    /** Households' months with assistance. */
    public static Arbitrary<AssistedMonth> assistedMonths() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of("2580", "0180", "1480"),
                        months(),
                        Arbitraries.longs().between(0, 2_000_000),
                        Arbitraries.longs().between(0, 100_000),
                        membersOfHousehold())
                .as((household, municipality, month, support, other, persons) -> AssistedMonth.builder()
                        .householdKey("H-" + household)
                        .municipality(Municipality.of(municipality))
                        .month(month)
                        .livelihoodSupport(Money.ofOre(support))
                        .otherNeeds(Money.ofOre(other))
                        .persons(persons)
                        .build());
    }

    /** Ends of assistance, of households and of persons. */
    public static Arbitrary<AssistanceEnd> ends() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        months(),
                        identities().optional(0.3),
                        Arbitraries.of(AssistanceEndReason.class))
                .as((household, month, person, reason) -> AssistanceEnd.builder()
                        .householdKey("H-" + household)
                        .municipality(Municipality.of("2580"))
                        .month(month)
                        .person(person)
                        .reason(reason)
                        .build());
    }

    /** Households of the norm, of every kind and up to twelve members. */
    public static Arbitrary<NormHousehold> normHouseholds() {
        Arbitrary<NormChild> children = Combinators.combine(
                        Arbitraries.integers().between(0, 20), Arbitraries.of(true, false))
                .as((age, withoutLunch) ->
                        age <= 6 && withoutLunch ? NormChild.ofWithoutLunch(age) : NormChild.of(age));
        return Combinators.combine(
                        Arbitraries.of(AdultNorm.class),
                        children.list().ofMaxSize(9),
                        Arbitraries.integers().between(1, 3))
                .as((adults, members, others) -> adults == AdultNorm.SHARED_HOUSEHOLD
                        ? NormHousehold.builder()
                                .adults(adults)
                                .children(members)
                                .sharedSize(1 + members.size() + others)
                                .build()
                        : NormHousehold.builder()
                                .adults(adults)
                                .children(members)
                                .build());
    }

    private static Arbitrary<AssistanceDecision> decisions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 1400),
                        months(),
                        Arbitraries.of(AssistanceOutcome.class),
                        Arbitraries.longs().between(0, 2_000_000),
                        Arbitraries.of(AssistanceComponent.class),
                        normHouseholds().optional(0.5))
                .as((number, day, month, outcome, ore, component, norm) -> AssistanceDecision.builder()
                        .reference("d" + number)
                        .date(FIRST_DAY.plusDays(day))
                        .applicationReference("a" + number)
                        .assessmentReference("b" + number)
                        .month(month)
                        .outcome(outcome)
                        .normHousehold(norm)
                        .normAmount(norm.map(household -> Money.ofOre(ore)))
                        .addComponents(ComponentDecision.builder()
                                .component(component)
                                .grantedAmount(Money.ofOre(ore))
                                .build())
                        .build());
    }

    private static Arbitrary<NeedsAssessment> assessments() {
        Arbitrary<Boolean> answers = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 1400),
                        answers.optional(0.7),
                        answers.optional(0.7))
                .as((number, day, living, interests) -> NeedsAssessment.builder()
                        .reference("b" + number)
                        .applicationReference("a" + number)
                        .date(FIRST_DAY.plusDays(day))
                        .reasonableLiving(living)
                        .bestInterests(interests)
                        .build());
    }

    /** Cases, in order and out of order. */
    public static Arbitrary<AssistanceCase> cases() {
        Arbitrary<Person> people = identities().map(Person::of);
        Arbitrary<AssistanceApplication> applications = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 1400))
                .as((number, day) -> AssistanceApplication.builder()
                        .reference("a" + number)
                        .date(FIRST_DAY.plusDays(day))
                        .build());
        return Combinators.combine(
                        people,
                        people.optional(0.3),
                        people.list().ofMaxSize(3),
                        applications.list().ofMaxSize(3),
                        assessments().list().ofMaxSize(3),
                        decisions().list().ofMaxSize(4))
                .as((applicant, other, children, asked, assessed, decided) -> AssistanceCase.builder()
                        .id("case-1")
                        .municipality(Municipality.of("2580"))
                        .household(Household.builder()
                                .key("H-1")
                                .applicant(applicant)
                                .coApplicant(other)
                                .children(children)
                                .build())
                        .applications(asked)
                        .assessments(assessed)
                        .decisions(decided)
                        .build());
    }
}
