package se.socialdata.reporting.assistance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.socialdata.core.assistance.AssistanceMonths;
import se.socialdata.core.assistance.AssistanceStanding;
import se.socialdata.core.assistance.AssistedMonth;
import se.socialdata.core.assistance.AssistedPerson;
import se.socialdata.core.assistance.HouseholdType;
import se.socialdata.core.identity.Sex;

/** Counts over lists and maps of all records, as the oracle of the builder. */
final class NaiveAssistance {

    private final List<AssistedMonth> all;
    private final int year;

    NaiveAssistance(List<AssistedMonth> all, int year) {
        this.all = all;
        this.year = year;
    }

    private static String household(AssistedMonth month) {
        return month.getMunicipality().getCode() + " " + month.getHouseholdKey();
    }

    /** All rows of each person, with the month that they belong to. */
    private Map<String, List<Map.Entry<AssistedMonth, AssistedPerson>>> persons(Predicate<AssistedMonth> wanted) {
        Map<String, List<Map.Entry<AssistedMonth, AssistedPerson>>> persons = new TreeMap<>();
        for (AssistedMonth month : all) {
            for (int i = 0; wanted.test(month) && i < month.getPersons().size(); i++) {
                AssistedPerson person = month.getPersons().get(i);
                int place = i;
                String key = person.getIdentity()
                        .map(identity -> month.getMunicipality().getCode() + " " + identity.toCanonical())
                        .orElseGet(() -> household(month) + " " + place);
                persons.computeIfAbsent(key, absent -> new ArrayList<>()).add(Map.entry(month, person));
            }
        }
        return persons;
    }

    private boolean isInYear(AssistedMonth month) {
        return month.getMonth().getYear() == year;
    }

    long personsOf(Optional<Sex> sex, boolean adult) {
        return persons(this::isInYear).values().stream()
                .filter(rows -> isAdult(rows) == adult && sexOf(rows).equals(sex))
                .count();
    }

    private boolean isAdult(List<Map.Entry<AssistedMonth, AssistedPerson>> rows) {
        Optional<Integer> age = rows.stream()
                .flatMap(row -> row.getValue().getIdentity().stream())
                .map(identity -> year - Integer.parseInt(identity.toCanonical().substring(0, 4)))
                .findFirst();
        return age.map(known -> known >= 18)
                .orElseGet(() -> rows.stream().anyMatch(row -> row.getValue().isApplying()));
    }

    private static Optional<Sex> sexOf(List<Map.Entry<AssistedMonth, AssistedPerson>> rows) {
        TreeSet<Sex> sexes = new TreeSet<>();
        rows.forEach(row -> row.getValue().getSex().ifPresent(sexes::add));
        return sexes.isEmpty() ? Optional.empty() : Optional.of(sexes.last());
    }

    long veryLong(AssistanceSettings settings) {
        Map<String, ?> inYear = persons(this::isInYear);
        return persons(month -> month.getMonth().getYear() <= year).entrySet().stream()
                .filter(entry -> inYear.containsKey(entry.getKey()))
                .filter(entry -> isAdult(entry.getValue().stream()
                        .filter(row -> isInYear(row.getKey()))
                        .toList()))
                .map(entry -> AssistanceMonths.of(entry.getValue().stream()
                        .map(row -> row.getKey().getMonth())
                        .toList()))
                .filter(months -> months.isVeryLongTerm(year, settings.getVeryLongTerm()))
                .count();
    }

    private Map<String, List<AssistedMonth>> households(Predicate<AssistedMonth> wanted) {
        Map<String, List<AssistedMonth>> households = new TreeMap<>();
        all.stream().filter(wanted).forEach(month -> households
                .computeIfAbsent(household(month), absent -> new ArrayList<>())
                .add(month));
        return households;
    }

    long householdsOf(HouseholdType type) {
        return households(this::isInYear).values().stream()
                .filter(months -> typeOf(months) == type)
                .count();
    }

    private static HouseholdType typeOf(Collection<AssistedMonth> months) {
        YearMonth last = months.stream()
                .map(AssistedMonth::getMonth)
                .max(YearMonth::compareTo)
                .orElseThrow();
        return months.stream()
                .filter(month -> month.getMonth().equals(last))
                .map(AssistedMonth::getHouseholdType)
                .max(HouseholdType::compareTo)
                .orElseThrow()
                .toPublished();
    }

    long standing(int monthOfYear, int without, AssistanceStanding standing) {
        return households(month -> month.getMonth().getYear() <= year).values().stream()
                .map(months -> AssistanceMonths.of(
                        months.stream().map(AssistedMonth::getMonth).toList()))
                .filter(months -> months.getStanding(YearMonth.of(year, monthOfYear), without)
                        .filter(standing::equals)
                        .isPresent())
                .count();
    }

    long amountInOre() {
        return all.stream()
                .filter(this::isInYear)
                .mapToLong(month -> month.getAmount().toOre())
                .sum();
    }
}
