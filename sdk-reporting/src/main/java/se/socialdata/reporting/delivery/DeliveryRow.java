package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.money.Money;
import se.socialdata.core.term.CodedTerm;

/**
 * One row of a delivery before it is written, or after it was read: the values of its fields in one canonical form, whatever
 * the layout.
 *
 * <p>The row holds personal data; {@code toString()} shows the names of its fields only. This class is immutable and
 * thread-safe.
 */
public final class DeliveryRow {

    private final String layout;
    private final ImmutableMap<String, String> values;
    private final long line;

    private DeliveryRow(String layout, ImmutableMap<String, String> values, long line) {
        this.layout = layout;
        this.values = values;
        this.line = line;
    }

    /**
     * Starts a row.
     *
     * @param layout the name of the record in the layout
     * @return a builder without values
     */
    public static Builder builder(String layout) {
        return new Builder(layout);
    }

    /**
     * The record that the row is of.
     *
     * @return the name of the record in the layout
     */
    public String getRecord() {
        return layout;
    }

    /**
     * The values that are present.
     *
     * @return the canonical values by name of the field
     */
    public ImmutableMap<String, String> getValues() {
        return values;
    }

    /**
     * The value of a field.
     *
     * @param field the name of the field
     * @return the canonical value, or empty where there is none
     */
    public Optional<String> find(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /**
     * The line from which the row comes, so that findings can name it.
     *
     * @return the number counted from 1, or empty where it is not known
     */
    public OptionalLong getLine() {
        return line == 0 ? OptionalLong.empty() : OptionalLong.of(line);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeliveryRow that
                && layout.equals(that.layout)
                && values.equals(that.values)
                && line == that.line;
    }

    @Override
    public int hashCode() {
        return Objects.hash(layout, values, line);
    }

    /** Shows no value. */
    @Override
    public String toString() {
        return "DeliveryRow " + layout + " with " + values.keySet();
    }

    /** Builds a row. A field that is not put, or put empty, is missing. */
    public static final class Builder {

        private final String layout;
        private final Map<String, String> values = new LinkedHashMap<>();
        private long line;

        private Builder(String layout) {
            this.layout = layout;
        }

        /**
         * The line of the input that the row comes from.
         *
         * @param number the number, counted from 1
         * @return this builder
         * @throws IllegalArgumentException if the number is below one
         */
        public Builder line(long number) {
            checkArgument(number >= 1, "expected a line of one or more, got %s", number);
            line = number;
            return this;
        }

        /**
         * A text, a code of a mapping's local list, or any value in its canonical form.
         *
         * @param field the name of the field
         * @param value the value; empty for none
         * @return this builder
         * @throws IllegalArgumentException if the field has been put before
         */
        public Builder put(String field, String value) {
            if (!value.isEmpty()) {
                checkArgument(
                        values.putIfAbsent(field, value) == null, "expected each field once, got twice %s", field);
            }
            return this;
        }

        /**
         * A day.
         *
         * @param field the name of the field
         * @param day the day
         * @return this builder
         */
        public Builder put(String field, LocalDate day) {
            return put(field, day.toString());
        }

        /**
         * A month.
         *
         * @param field the name of the field
         * @param month the month
         * @return this builder
         */
        public Builder put(String field, YearMonth month) {
            return put(field, month.toString());
        }

        /**
         * A year.
         *
         * @param field the name of the field
         * @param year the year
         * @return this builder
         */
        public Builder put(String field, Year year) {
            return put(field, year.toString());
        }

        /**
         * A whole number.
         *
         * @param field the name of the field
         * @param number the number
         * @return this builder
         */
        public Builder put(String field, long number) {
            return put(field, Long.toString(number));
        }

        /**
         * An amount; one with öre is a finding where the register takes whole kronor.
         *
         * @param field the name of the field
         * @param amount the amount
         * @return this builder
         */
        public Builder put(String field, Money amount) {
            return put(field, FieldForms.canonical(amount));
        }

        /**
         * Yes or no.
         *
         * @param field the name of the field
         * @param yes whether it is yes
         * @return this builder
         */
        public Builder put(String field, boolean yes) {
            return put(field, Boolean.toString(yes));
        }

        /**
         * A person.
         *
         * @param field the name of the field
         * @param identity the identity
         * @return this builder
         */
        public Builder put(String field, PersonIdentity identity) {
            return put(field, identity.toCanonical());
        }

        /**
         * A municipality.
         *
         * @param field the name of the field
         * @param municipality the municipality
         * @return this builder
         */
        public Builder put(String field, Municipality municipality) {
            return put(field, municipality.getCode());
        }

        /**
         * A code by its member of a code list; where the layout's codes are others, a {@link CodeMapping} turns it into
         * them.
         *
         * @param field the name of the field
         * @param term the member
         * @return this builder
         */
        public Builder put(String field, CodedTerm term) {
            return put(field, term.getCode());
        }

        /**
         * Builds the row.
         *
         * @return the row
         */
        public DeliveryRow build() {
            return new DeliveryRow(layout, ImmutableMap.copyOf(values), line);
        }
    }
}
