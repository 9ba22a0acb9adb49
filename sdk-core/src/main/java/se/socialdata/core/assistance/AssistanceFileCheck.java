package se.socialdata.core.assistance;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.TemporaryIdentity;
import se.socialdata.core.json.JsonProblem;

/**
 * What no single month shows: that a file is of one municipality and of certain months, and that a person stands once a month in
 * it (registerfilens kommun, månad och dubbletter).
 *
 * <p>It refuses a month by throwing a {@link JsonProblem}, so that a reader of NDJSON or CSV that is given {@link #check} as its
 * consumer rejects the lines with the place. A month that is refused is forgotten: its persons may stand in a later one. The memory
 * holds distinct persons with their months. An object of this class belongs to one thread.
 */
public final class AssistanceFileCheck {

    private static final YearMonth FIRST = YearMonth.of(0, 1);

    /** An id that a municipality has given means nothing outside it. */
    private record Key(PersonIdentity identity, Optional<Municipality> municipality) {}

    private final Optional<Municipality> municipality;
    private final Optional<YearMonth> first;
    private final Optional<YearMonth> last;
    private final Map<Key, BitSet> monthsByPerson = new HashMap<>();

    private AssistanceFileCheck(
            Optional<Municipality> municipality, Optional<YearMonth> first, Optional<YearMonth> last) {
        this.municipality = municipality;
        this.first = first;
        this.last = last;
    }

    /**
     * A check of persons only.
     *
     * @return the check
     */
    public static AssistanceFileCheck standard() {
        return new AssistanceFileCheck(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A check of the municipality too.
     *
     * @param expected the municipality that the file is of
     * @return a check that has seen nothing
     */
    public AssistanceFileCheck withMunicipality(Municipality expected) {
        return new AssistanceFileCheck(Optional.of(expected), first, last);
    }

    /**
     * A check of the months too.
     *
     * @param firstMonth the first month that the file is of, inclusive
     * @param lastMonth the last one, inclusive
     * @return a check that has seen nothing
     * @throws IllegalArgumentException if the last is before the first
     */
    public AssistanceFileCheck withMonths(YearMonth firstMonth, YearMonth lastMonth) {
        if (lastMonth.isBefore(firstMonth)) {
            throw new IllegalArgumentException("expected a last month that is not before the first");
        }
        return new AssistanceFileCheck(municipality, Optional.of(firstMonth), Optional.of(lastMonth));
    }

    /**
     * Checks a month, and remembers its persons if it is good.
     *
     * @param month the month
     * @throws JsonProblem if it is of another municipality or month, or if a person of it stands in that month already
     */
    public void check(AssistedMonth month) {
        if (municipality.isPresent() && !municipality.get().equals(month.getMunicipality())) {
            throw new JsonProblem("expected the municipality of the file").within("municipality");
        }
        if (first.isPresent() && last.isPresent()) {
            YearMonth concerned = month.getMonth();
            if (concerned.isBefore(first.get()) || concerned.isAfter(last.get())) {
                throw new JsonProblem(
                                first.equals(last)
                                        ? "expected the month " + first.get()
                                        : "expected a month from " + first.get() + " to " + last.get())
                        .within("month");
            }
        }
        checkPersons(month);
    }

    private void checkPersons(AssistedMonth month) {
        int number = (int) FIRST.until(month.getMonth(), ChronoUnit.MONTHS);
        ImmutableList<AssistedPerson> persons = month.getPersons();
        for (int i = 0; i < persons.size(); i++) {
            Optional<Key> key = keyOf(month, persons.get(i));
            if (key.isPresent() && !add(key.get(), number)) {
                for (int earlier = 0; earlier < i; earlier++) {
                    keyOf(month, persons.get(earlier)).ifPresent(known -> remove(known, number));
                }
                throw new JsonProblem("expected a person once a month, got the person a second time")
                        .within("identity")
                        .within(i)
                        .within("persons");
            }
        }
    }

    private static Optional<Key> keyOf(AssistedMonth month, AssistedPerson person) {
        return person.getIdentity()
                .map(identity -> new Key(
                        identity,
                        identity instanceof TemporaryIdentity temporary
                                        && temporary.getRegister().isEmpty()
                                ? Optional.of(month.getMunicipality())
                                : Optional.empty()));
    }

    private boolean add(Key key, int number) {
        BitSet months = monthsByPerson.computeIfAbsent(key, absent -> new BitSet());
        if (months.get(number)) {
            return false;
        }
        months.set(number);
        return true;
    }

    private void remove(Key key, int number) {
        BitSet months = monthsByPerson.get(key);
        if (months != null) {
            months.clear(number);
        }
    }
}
