package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Collections;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * How a group of siblings can be divided, as it is kept and passed on (svar på syskonfråga): the best division, whether it was
 * proved to be best, and the next best.
 *
 * <p>It holds keys and numbers: no name, no address, and nothing of the other children in a home.
 */
@Value.Immutable
@SdkStyle
public interface SiblingAnswer {

    /**
     * The key of the group.
     *
     * @return the key
     */
    @NotBlank
    String getGroupId();

    /**
     * The day on which the homes were looked at.
     *
     * @return the day
     */
    LocalDate getDate();

    /**
     * The name of the policy.
     *
     * @return the name
     */
    @NotBlank
    String getPolicyName();

    /**
     * How many homes were possible for at least one of the siblings.
     *
     * @return the number
     */
    int getPossibleHomes();

    /**
     * The best division; where several are equally good, one of them, the same on each run.
     *
     * @return the division
     */
    SiblingDivision getBest();

    /**
     * Whether it was proved that no division is better.
     *
     * @return true if the proof was checked and held
     */
    @Value.Default
    default boolean isProved() {
        return false;
    }

    /**
     * The next best divisions.
     *
     * @return the divisions, in order; fewer than asked for where there are no more
     */
    ImmutableList<SiblingDivision> getRunnersUp();

    /**
     * What each division asks of the siblings who live together in it, division by division.
     *
     * @return the checks that come out worse for a child with the siblings in its home than for the child alone
     */
    ImmutableList<WorsenedCheck> getWorsened();

    /**
     * Refuses a negative number of homes, a division that stands after a worse one, and a worsened check of a division that there
     * is not or of a child that lives alone in it.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(getPossibleHomes() >= 0, "expected a number of homes, got %s", getPossibleHomes());
        DivisionValue before = getBest().value();
        for (SiblingDivision division : getRunnersUp()) {
            checkArgument(
                    before.compareTo(division.value()) <= 0, "expected the divisions in order, the best of them first");
            before = division.value();
        }
        for (WorsenedCheck worsened : getWorsened()) {
            int index = worsened.division() - 2;
            checkArgument(
                    index < getRunnersUp().size(), "expected a worsened check of a division, got number %s", index + 2);
            SiblingDivision division = index < 0 ? getBest() : getRunnersUp().get(index);
            String home = division.homes().get(worsened.needId());
            checkArgument(
                    home != null && Collections.frequency(division.homes().values(), home) > 1,
                    "expected a worsened check of a child who lives with siblings in the division");
        }
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds answers. */
    final class Builder extends ImmutableSiblingAnswer.Builder {
        Builder() {}
    }
}
