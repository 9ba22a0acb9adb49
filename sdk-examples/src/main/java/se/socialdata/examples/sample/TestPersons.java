package se.socialdata.examples.sample;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.identity.Sex;

/** Persons that do not exist, with identity numbers from the tax agency's test series. */
final class TestPersons {

    private final ImmutableListMultimap<Sex, PersonIdentity> bySex;
    private final Random random;

    TestPersons(Random random) {
        this.random = random;
        this.bySex = SampleResources.lines("test-identity-numbers.csv").stream()
                .skip(1)
                .map(line ->
                        PersonIdentity.parse(Splitter.on(';').splitToList(line).get(1)))
                .collect(toImmutableListMultimap(PersonIdentity::getSex, Function.identity()));
    }

    /** A person of a sex whose age on a day lies in a range, both ends inclusive. */
    Person next(Sex sex, LocalDate day, int youngest, int oldest) {
        List<PersonIdentity> fitting = bySex.get(sex).stream()
                .filter(identity -> {
                    int age = identity.getAge(day).orElse(-1);
                    return youngest <= age && age <= oldest;
                })
                .toList();
        return Person.of(fitting.get(random.nextInt(fitting.size())));
    }
}
