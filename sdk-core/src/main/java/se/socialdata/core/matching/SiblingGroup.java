package se.socialdata.core.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;

/**
 * Siblings who are to be placed at the same time, and who of them should live together (syskongrupp).
 *
 * <p>What it says of who lives together takes the place of {@link PlacementNeed#getSiblingsTogether} of the single needs. What
 * a need says of how many and which other children there may be holds between the siblings too: see {@link SiblingLimits}.
 */
@Value.Immutable
@SdkStyle
public interface SiblingGroup {

    /**
     * The key of the group. It must not be, or contain, a personal identity number.
     *
     * @return the key
     */
    @NotBlank
    String getId();

    /**
     * What each of them needs.
     *
     * @return two to twelve needs, each key once
     */
    ImmutableList<@Valid PlacementNeed> getNeeds();

    /**
     * The pairs who should live together; they are split only where nothing else can be found, and then as few as can be. Each
     * of a pair is not counted among the {@linkplain PlacementNeed#getMaxOtherChildren other children} of the other one.
     *
     * @return the pairs
     */
    ImmutableSet<SiblingPair> getMustTogether();

    /**
     * The pairs who must not live together, for example because one is a danger to the other. They never do.
     *
     * @return the pairs
     */
    ImmutableSet<SiblingPair> getMustNotTogether();

    /**
     * The pairs whom it is wished to keep together.
     *
     * @return the pairs
     */
    ImmutableSet<SiblingPair> getWishTogether();

    /**
     * Whether it is wished to keep all of them together.
     *
     * @return true if every pair that stands in no other list is wished to be kept together
     */
    @Value.Default
    default boolean isAllTogetherWished() {
        return false;
    }

    /**
     * The pairs whom it is wished to keep together, those included that follow from the wish for all.
     *
     * @return the pairs
     */
    default ImmutableSet<SiblingPair> findWishes() {
        if (!isAllTogetherWished()) {
            return getWishTogether();
        }
        ImmutableList<String> keys = keys();
        return IntStream.range(0, keys.size())
                .boxed()
                .flatMap(i ->
                        IntStream.range(i + 1, keys.size()).mapToObj(j -> SiblingPair.of(keys.get(i), keys.get(j))))
                .filter(pair -> !getMustTogether().contains(pair)
                        && !getMustNotTogether().contains(pair))
                .collect(toImmutableSet());
    }

    private ImmutableList<String> keys() {
        return getNeeds().stream().map(PlacementNeed::getId).collect(ImmutableList.toImmutableList());
    }

    /**
     * Refuses a group that is too small or too large, a key that occurs twice, a pair that names another child, and a pair
     * in two of the lists.
     *
     * @throws IllegalArgumentException if the record has no meaning
     */
    @Value.Check
    default void check() {
        int size = getNeeds().size();
        checkArgument(
                size >= 2 && size <= SiblingProblem.MAX_CHILDREN,
                "expected 2 to %s siblings, got %s",
                SiblingProblem.MAX_CHILDREN,
                size);
        ImmutableSet<String> keys = ImmutableSet.copyOf(keys());
        checkArgument(keys.size() == size, "expected each sibling once");
        checkArgument(
                Stream.of(getMustTogether(), getMustNotTogether(), getWishTogether())
                        .flatMap(ImmutableSet::stream)
                        .allMatch(pair -> keys.contains(pair.first()) && keys.contains(pair.second())),
                "expected pairs of the siblings in the group");
        checkArgument(
                Sets.intersection(getMustTogether(), getMustNotTogether()).isEmpty()
                        && Sets.intersection(getMustTogether(), getWishTogether())
                                .isEmpty()
                        && Sets.intersection(getWishTogether(), getMustNotTogether())
                                .isEmpty(),
                "expected each pair of siblings in one list only");
    }

    /**
     * A builder without values.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds groups. */
    final class Builder extends ImmutableSiblingGroup.Builder {
        Builder() {}
    }
}
