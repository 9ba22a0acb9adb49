package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;

/**
 * When a field must be filled in because of another one of the same row.
 *
 * @param field the other field
 * @param values the values of the other field with which this one is mandatory, at least one
 */
public record MandatoryCase(String field, ImmutableSet<String> values) {

    /**
     * Creates a case.
     *
     * @param field the other field
     * @param values its values
     * @throws IllegalArgumentException if there are no values
     */
    public MandatoryCase {
        checkArgument(!values.isEmpty(), "expected at least one value of the field %s", field);
    }
}
