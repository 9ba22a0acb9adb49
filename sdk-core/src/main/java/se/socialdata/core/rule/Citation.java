package se.socialdata.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import se.socialdata.core.law.Provision;

/** What a rule cites: one source, or one that depends on the record, as where two laws have the same duty. */
record Citation<T>(Function<? super T, ? extends RuleSource> choice, ImmutableList<RuleSource> all) {

    Citation {
        checkArgument(!all.isEmpty(), "expected at least one source");
    }

    static <T> Citation<T> of(RuleSource source) {
        return new Citation<>(record -> source, ImmutableList.of(source));
    }

    RuleSource sourceFor(T record) {
        return choice.apply(record);
    }

    ImmutableList<Provision> findAll(LocalDate date) {
        return all.stream()
                .flatMap(source -> source.findProvision(date).stream())
                .distinct()
                .collect(toImmutableList());
    }
}
