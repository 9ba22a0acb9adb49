package se.socialdata.core.arbitraries;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.socialdata.core.identity.CoordinationNumber;
import se.socialdata.core.identity.OrganisationNumber;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.PersonalIdentityNumber;
import se.socialdata.core.identity.ProtectedIdentity;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.identity.TemporaryIdentity;

/**
 * Identities for property tests.
 *
 * <p>The numbers use the birth numbers 238, 239 and 980 to 989, as the test series of Skatteverket does, so that no real
 * person's number appears.
 */
public final class IdentityArbitraries extends ProvidedByType {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1890, 1, 1);
    private static final LocalDate LAST_BIRTH = LocalDate.of(2025, 12, 31);

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> PROVIDED = Map.of(
            PersonIdentity.class, IdentityArbitraries::personIdentities,
            PersonalIdentityNumber.class, IdentityArbitraries::personalIdentityNumbers,
            CoordinationNumber.class, IdentityArbitraries::coordinationNumbers,
            TemporaryIdentity.class, IdentityArbitraries::temporaryIdentities,
            Person.class, IdentityArbitraries::people,
            OrganisationNumber.class, IdentityArbitraries::organisationNumbers);

    /** Made by jqwik. */
    public IdentityArbitraries() {
        super(PROVIDED);
    }

    /** Personal identity numbers of people born from 1890 to 2025. */
    public static Arbitrary<PersonalIdentityNumber> personalIdentityNumbers() {
        return personalIdentityNumbers(FIRST_BIRTH, LAST_BIRTH);
    }

    /** Personal identity numbers of people born on the days from the first to the last, both included. */
    public static Arbitrary<PersonalIdentityNumber> personalIdentityNumbers(LocalDate first, LocalDate last) {
        return Combinators.combine(births(first, last), birthNumbers())
                .as((birth, birthNumber) -> PersonalIdentityNumber.of(withCheckDigit(birth + birthNumber)));
    }

    /** Coordination numbers, some of them without a known month or day of birth. */
    public static Arbitrary<CoordinationNumber> coordinationNumbers() {
        Arbitrary<Integer> unknown = Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 1), Tuple.of(1, 2));
        return Combinators.combine(births(FIRST_BIRTH, LAST_BIRTH), unknown, birthNumbers())
                .as((birth, missing, birthNumber) ->
                        CoordinationNumber.of(withCheckDigit(coordinationBirth(birth, missing) + birthNumber)));
    }

    /** Temporary identities, with and without their register. */
    public static Arbitrary<TemporaryIdentity> temporaryIdentities() {
        Arbitrary<String> suffixes = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 999).map(number -> "T" + padded(number, 3)),
                Arbitraries.integers().between(0, 99).map(number -> "TF" + padded(number, 2)));
        Arbitrary<String> registers = Arbitraries.of("", "luleå:", "ivo:");
        return Combinators.combine(registers, births(FIRST_BIRTH, LAST_BIRTH), suffixes)
                .as((register, birth, suffix) -> TemporaryIdentity.parse(register + birth + "-" + suffix));
    }

    /** Identities of all kinds. */
    public static Arbitrary<PersonIdentity> personIdentities() {
        return Arbitraries.oneOf(personalIdentityNumbers(), coordinationNumbers(), temporaryIdentities());
    }

    /** People with an identity, with a stated sex only, or with nothing known, protected or not. */
    public static Arbitrary<Person> people() {
        return Combinators.combine(
                        personIdentities().optional(0.8),
                        Arbitraries.of(Sex.class).optional(0.8),
                        Arbitraries.of(ProtectedIdentity.class))
                .as((identity, sex, protection) -> Person.builder()
                        .identity(identity)
                        .statedSex(identity.isPresent() ? Optional.empty() : sex)
                        .protection(protection)
                        .build());
    }

    /** Organisation numbers. */
    public static Arbitrary<OrganisationNumber> organisationNumbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(10, 99),
                        Arbitraries.integers().between(2_000_000, 9_999_999))
                .as((first, rest) -> OrganisationNumber.parse(
                        withCheckDigit("16" + first + rest).substring(2)));
    }

    private static Arbitrary<String> births(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day).toString().replace("-", ""));
    }

    private static Arbitrary<Integer> birthNumbers() {
        return Arbitraries.of(238, 239, 980, 981, 982, 983, 984, 985, 986, 987, 988, 989);
    }

    private static String coordinationBirth(String birth, int missing) {
        String month = missing == 2 ? "00" : birth.substring(4, 6);
        int day = missing == 0 ? Integer.parseInt(birth.substring(6)) : 0;
        return birth.substring(0, 4) + month + (day + 60);
    }

    /** Appends the check digit of the nine last of eleven digits, as Skatteverket tells how to compute it. */
    private static String withCheckDigit(String elevenDigits) {
        int sum = 0;
        for (int i = 2; i < elevenDigits.length(); i++) {
            int product = (elevenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return elevenDigits + (10 - sum % 10) % 10;
    }

    private static String padded(int number, int digits) {
        return String.valueOf(1000 + number).substring(4 - digits);
    }
}
