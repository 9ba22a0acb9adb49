package se.socialdata.core.assistance;

import static se.socialdata.core.assistance.CaseElements.PERSONS;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Objects;
import java.util.OptionalInt;
import se.socialdata.core.rule.Rule;
import se.socialdata.core.rule.RuleStatus;
import se.socialdata.core.rule.Severity;

/** What the register of economic assistance asks of a household's month (HSLF-FS 2015:30). */
final class AssistanceRegisterRules {

    static final Rule<AssistedMonth> OBSTACLE_OF_EACH_ADULT = PERSONS.where((month, person) -> person.isApplying())
            .at("obstacle")
            .require(
                    register(
                            "EKB-101",
                            "Försörjningshinder är angivet för sökande och medsökande",
                            "An obstacle to self-support is given for applicant and co-applicant"),
                    (month, person, context) -> person.getObstacle().isPresent());

    static final Rule<AssistedMonth> OBSTACLE_VALID = PERSONS.where(
                    (month, person) -> person.getObstacle().isPresent())
            .at("obstacle")
            .require(
                    register(
                            "EKB-102",
                            "Koden för försörjningshinder gäller den månad biståndet avser",
                            "The code of the obstacle is valid in the month that the assistance concerns"),
                    (month, person, context) ->
                            person.getObstacle().orElseThrow().isValidIn(month.getMonth()));

    static final Rule<AssistedMonth> OBSTACLE_REPORTABLE = PERSONS.where(
                    (month, person) -> person.getObstacle().isPresent())
            .at("obstacle")
            .require(
                    register(
                            "EKB-103",
                            "Koden 999 är statistikens värde och rapporteras inte",
                            "The code 999 is a value of the statistics and is not reported"),
                    (month, person, context) ->
                            person.getObstacle().orElseThrow().isReportable());

    static final Rule<AssistedMonth> NO_OBSTACLE_OF_OTHERS = PERSONS.where((month, person) -> !person.isApplying())
            .at("obstacle")
            .require(
                    register(
                                    "EKB-104",
                                    "Försörjningshinder anges bara för sökande och medsökande",
                                    "An obstacle is given for applicant and co-applicant only")
                            .severity(Severity.WARNING),
                    (month, person, context) -> person.getObstacle().isEmpty());

    static final Rule<AssistedMonth> ONE_APPLICANT = register(
                    "EKB-105",
                    "Hushållet har en sökande och högst en medsökande",
                    "The household has one applicant and at most one co-applicant")
            .requires(month ->
                    count(month, HouseholdRole.APPLICANT) == 1 && count(month, HouseholdRole.CO_APPLICANT) <= 1)
            .at("persons");

    static final Rule<AssistedMonth> PERSON_ONCE = PERSONS.where(
                    (month, person) -> person.getIdentity().isPresent())
            .at("identity")
            .require(
                    register(
                            "EKB-106",
                            "En person står en gång i hushållets månad",
                            "A person stands once in a household's month"),
                    (month, person, context) -> month.getPersons().stream()
                                    .filter(other -> Objects.equals(other.getIdentity(), person.getIdentity()))
                                    .count()
                            == 1);

    static final Rule<AssistedMonth> SOMETHING_GRANTED = register(
                    "EKB-107",
                    "En månad med bistånd har ett belopp över noll",
                    "A month with assistance has an amount above zero")
            .requires(month -> month.getAmount().toOre() > 0)
            .at("livelihoodSupport");

    static final Rule<AssistedMonth> YOUTH_IS_18_TO_20 = PERSONS.where((month, person) -> person.getObstacle()
                    .filter(code -> code == SupportObstacle.UNACCOMPANIED_YOUTH)
                    .isPresent())
            .at("obstacle")
            .require(
                    register(
                            "EKB-108",
                            "Koden 041 gäller den som är 18–20 år under månaden",
                            "The code 041 is for someone aged 18 to 20 in the month"),
                    (month, person, context) -> isYouth(person, month.getMonth()));

    static final Rule<AssistedMonth> PERSON_IDENTIFIED = PERSONS.at("identity")
            .require(
                    register(
                                    "EKB-109",
                                    "Varje person har ett nummer eller kommunens eget id",
                                    "Each person has a number or an id that the municipality has given")
                            .severity(Severity.WARNING),
                    (month, person, context) -> person.getIdentity().isPresent());

    static final Rule<AssistedMonth> MONTH_HAS_BEGUN = register(
                    "EKB-110",
                    "Månaden som biståndet avser har börjat när den rapporteras",
                    "The month that the assistance concerns has begun when it is reported")
            .requires((month, context) -> !month.getMonth().isAfter(YearMonth.from(context.asOf())))
            .at("month");

    static final Rule<AssistedMonth> WHOLE_KRONOR = register(
                    "EKB-111", "Beloppen är hela kronor", "The amounts are whole kronor")
            .severity(Severity.WARNING)
            .requires(month -> month.getLivelihoodSupport().toOre() % 100 == 0
                    && month.getOtherNeeds().toOre() % 100 == 0)
            .at("livelihoodSupport");

    static final ImmutableList<Rule<AssistedMonth>> ALL = ImmutableList.of(
            OBSTACLE_OF_EACH_ADULT,
            OBSTACLE_VALID,
            OBSTACLE_REPORTABLE,
            NO_OBSTACLE_OF_OTHERS,
            ONE_APPLICANT,
            PERSON_ONCE,
            SOMETHING_GRANTED,
            YOUTH_IS_18_TO_20,
            PERSON_IDENTIFIED,
            MONTH_HAS_BEGUN,
            WHOLE_KRONOR);

    private AssistanceRegisterRules() {}

    private static Rule<AssistedMonth> register(String id, String sv, String en) {
        return Rule.of(id, AssistedMonth.class)
                .titled(sv, en)
                .status(RuleStatus.REGULATION)
                .citing(Sources.register("3 §"));
    }

    private static long count(AssistedMonth month, HouseholdRole role) {
        return month.getPersons().stream()
                .filter(person -> person.getRole() == role)
                .count();
    }

    /** Whether the person is 18 to 20 on some day of the month; true where the age is not known. */
    private static boolean isYouth(AssistedPerson person, YearMonth month) {
        OptionalInt first = ageOn(person, month, 1);
        OptionalInt last = ageOn(person, month, month.lengthOfMonth());
        return last.isEmpty() || (last.getAsInt() >= 18 && first.orElse(0) <= 20);
    }

    private static OptionalInt ageOn(AssistedPerson person, YearMonth month, int day) {
        return person.getIdentity()
                .map(identity -> identity.getAge(month.atDay(day)))
                .orElse(OptionalInt.empty());
    }
}
