package se.socialdata.core.home;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.OptionalInt;
import org.immutables.value.Value;
import se.socialdata.core.identity.Sex;
import se.socialdata.core.rule.Truth;
import se.socialdata.core.style.SdkStyle;

/**
 * Whom a home takes in, or a permit covers (målgrupp).
 *
 * <p>What is not stated is unknown, never allowed: {@link #isForAge}, {@link #isForSex} and {@link #isForNeed}
 * answer with a
 * {@link Truth}.
 */
@Value.Immutable
@SdkStyle
public interface TargetGroup {

    /**
     * The lowest age, in whole years.
     *
     * @return the age, inclusive, or empty where it is not stated
     */
    OptionalInt getMinAge();

    /**
     * The highest age, in whole years.
     *
     * @return the age, inclusive, or empty where it is not stated
     */
    OptionalInt getMaxAge();

    /**
     * The sexes; empty where they are not stated.
     *
     * @return the sexes
     */
    ImmutableSet<Sex> getSexes();

    /**
     * The needs that the home is meant to meet.
     *
     * @return the needs
     */
    ImmutableSet<CareNeed> getNeeds();

    /**
     * The needs that the home does not take on.
     *
     * @return the needs
     */
    ImmutableSet<CareNeed> getExcludedNeeds();

    /**
     * Whether the group holds an age.
     *
     * @param age the age in whole years
     * @return unknown where neither end is stated, or the stated one does not decide
     */
    default Truth isForAge(int age) {
        boolean tooYoung = getMinAge().isPresent() && age < getMinAge().getAsInt();
        boolean tooOld = getMaxAge().isPresent() && age > getMaxAge().getAsInt();
        if (tooYoung || tooOld) {
            return Truth.FALSE;
        }
        return getMinAge().isPresent() && getMaxAge().isPresent() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * Whether the group holds a sex.
     *
     * @param sex the sex
     * @return unknown where the sexes are not stated
     */
    default Truth isForSex(Sex sex) {
        return getSexes().isEmpty() ? Truth.UNKNOWN : Truth.of(getSexes().contains(sex));
    }

    /**
     * Whether the group holds a need.
     *
     * @param need the need
     * @return false only for an excluded need; unknown for one that is not named
     */
    default Truth isForNeed(CareNeed need) {
        if (getExcludedNeeds().contains(need)) {
            return Truth.FALSE;
        }
        return getNeeds().contains(need) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /**
     * Refuses a lowest age above the highest, and a need that is both met and excluded.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getMinAge().isEmpty()
                        || getMaxAge().isEmpty()
                        || getMinAge().getAsInt() <= getMaxAge().getAsInt(),
                "expected the lowest age at most the highest, got %s and %s",
                getMinAge(),
                getMaxAge());
        checkArgument(
                Collections.disjoint(getNeeds(), getExcludedNeeds()),
                "expected each need either among those met or among those excluded, got one in both");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds target groups. */
    final class Builder extends ImmutableTargetGroup.Builder {
        Builder() {}
    }
}
