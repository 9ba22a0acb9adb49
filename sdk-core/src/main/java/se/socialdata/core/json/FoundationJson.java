package se.socialdata.core.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.ProtectedIdentity;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.money.Money;
import se.socialdata.core.time.IsoDates;
import se.socialdata.core.time.Quarter;

/** How the values of the foundation stand in JSON: identities, persons, municipalities, amounts, quarters. */
public final class FoundationJson implements JsonTypeProvider {

    /** A municipality by its four-digit code. */
    public static final JsonType<Municipality> MUNICIPALITY = JsonTypes.coded(
            Municipality.class,
            Municipality.all().stream().collect(toImmutableMap(Municipality::getCode, Function.identity())),
            Municipality::getCode,
            "expected the four-digit code of a municipality");

    /** An amount of money as a number of kronor with at most two decimals. */
    public static final JsonType<Money> MONEY = new MoneyJson();

    /** A calendar month as {@code 2025-03}. */
    public static final JsonType<YearMonth> MONTH = JsonTypes.characters(
            YearMonth.class,
            IsoDates::parseMonth,
            YearMonth::toString,
            IsoDates.MONTH_EXPECTATION,
            "^[0-9]{4}-(0[1-9]|1[0-2])$");

    /** A quarter as {@code 2025Q4}. */
    public static final JsonType<Quarter> QUARTER = JsonTypes.characters(
            Quarter.class, Quarter::parse, Quarter::toString, "expected a quarter as 2025Q4", "^[0-9]{4}Q[1-4]$");

    /** An identity in its canonical form: twelve digits, or the inspectorate's temporary form. */
    public static final JsonType<PersonIdentity> PERSON_IDENTITY = JsonTypes.characters(
            PersonIdentity.class,
            PersonIdentity::parse,
            PersonIdentity::toCanonical,
            "expected an identity of twelve digits, or the inspectorate's temporary form YYYYMMDD-T123",
            "^([0-9]{12}|([\\p{L}\\p{N}._-]{1,40}:)?[0-9]{8}-T([0-9]{3}|F[0-9]{2}))$");

    /** A person: identity or stated sex, and the protection of the person's details. */
    public static final JsonRecord<Person> PERSON = JsonRecord.of(
                    "Person", Person.class, Person::builder, Person.Builder::build)
            .describedAs("A person whom a record is about, without name and address (den enskilde).")
            .optional(
                    "identity",
                    "The identity, absent where none may be held.",
                    PERSON_IDENTITY,
                    Person::getIdentity,
                    Person.Builder::identity)
            .optional(
                    "statedSex",
                    "The sex as stated, for a person without identity.",
                    JsonTypes.coded(Sex.class),
                    Person::getStatedSex,
                    Person.Builder::statedSex)
            .optional(
                    "protection",
                    "How the person's details are protected; absent means not at all.",
                    JsonTypes.coded(ProtectedIdentity.class),
                    person -> Optional.of(person.getProtection()).filter(given -> given != ProtectedIdentity.NONE),
                    Person.Builder::protection)
            .build();

    /** Created by {@link java.util.ServiceLoader}. */
    public FoundationJson() {}

    @Override
    public ImmutableList<JsonType<?>> getJsonTypes() {
        return ImmutableList.of(MUNICIPALITY, MONEY, MONTH, QUARTER, PERSON_IDENTITY, PERSON, JsonTypes.DATE_INTERVAL);
    }
}
