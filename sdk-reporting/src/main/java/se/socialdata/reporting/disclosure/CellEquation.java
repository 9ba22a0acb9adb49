package se.socialdata.reporting.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;

/**
 * A total and the cells that it is the sum of (summasamband).
 *
 * @param name what the equation is called in messages, for example {@code row 3}; never personal data
 * @param total the id of the total
 * @param parts the ids of the parts, at least one
 */
public record CellEquation(String name, int total, ImmutableSortedSet<Integer> parts) {

    /**
     * An equation.
     *
     * @param name what the equation is called in messages, for example {@code row 3}; never personal data
     * @param total the id of the total
     * @param parts the ids of the parts, at least one
     * @throws IllegalArgumentException if there is no part, or the total is a part of itself
     */
    public CellEquation {
        checkArgument(!parts.isEmpty(), "expected at least one part in equation '%s'", name);
        checkArgument(!parts.contains(total), "expected a total that is not its own part in equation '%s'", name);
    }
}
