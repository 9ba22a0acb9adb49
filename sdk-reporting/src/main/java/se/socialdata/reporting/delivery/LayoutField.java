package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.reporting.text.LocalizedText;

/** One field of a record in a delivery (uppgift, fält). */
@Value.Immutable
@SdkStyle
public interface LayoutField {

    /**
     * The name by which rows and findings refer to the field.
     *
     * @return lower-case letters a-z, digits and hyphens, beginning with a letter
     */
    String getName();

    /**
     * The term of the regulation, with an English one.
     *
     * @return the term
     */
    LocalizedText getTerm();

    /**
     * What the field holds.
     *
     * @return the type
     */
    FieldType getType();

    /**
     * What the field is for in the delivery as a whole.
     *
     * @return {@link FieldRole#NONE} unless set
     */
    @Value.Default
    default FieldRole getRole() {
        return FieldRole.NONE;
    }

    /**
     * Whether the field must be filled in in every row.
     *
     * @return false unless set
     */
    @Value.Default
    default boolean isMandatory() {
        return false;
    }

    /**
     * When the field must be filled in because of another.
     *
     * @return the case, or empty
     */
    Optional<MandatoryCase> getMandatoryCase();

    /**
     * The code list of a {@link FieldType#CODE}.
     *
     * @return its name, or empty where the codes are not known: then any code of the width is taken
     */
    Optional<String> getCodeList();

    /**
     * The longest value in characters; in a fixed layout the width of the field.
     *
     * @return the number of characters, or empty where none is given
     */
    OptionalInt getWidth();

    /**
     * The exact length of a value in characters, where values are shorter than the field is wide.
     *
     * @return the number of characters, or empty where none is given
     */
    OptionalInt getLength();

    /**
     * The first column of a field in a fixed layout, counted from 1.
     *
     * @return the column, or empty in a separated layout
     */
    OptionalInt getColumn();

    /**
     * The form of a date ({@code yyyyMMdd}, {@code yyyy-MM-dd} or {@code ddMMyyyy}), a month ({@code yyyyMM} or {@code
     * yyyy-MM}) or an identity ({@code yyyyMMddNNNN} or {@code yyyyMMdd-NNNN}).
     *
     * @return the form, or empty for the first of those named
     */
    Optional<String> getPattern();

    /**
     * What stands for yes in a {@link FieldType#FLAG}.
     *
     * @return {@code 1} unless set
     */
    @Value.Default
    default String getYes() {
        return "1";
    }

    /**
     * What stands for no in a {@link FieldType#FLAG}.
     *
     * @return {@code 0} unless set; an empty field is a missing value, not a no
     */
    @Value.Default
    default String getNo() {
        return "0";
    }

    /**
     * The smallest allowed number, inclusive.
     *
     * @return the number, or empty where there is no limit
     */
    OptionalLong getMinimum();

    /**
     * The greatest allowed number, inclusive.
     *
     * @return the number, or empty where there is no limit
     */
    OptionalLong getMaximum();

    /**
     * An ending that makes a value unusable, such as {@code 000} of a code that is a heading.
     *
     * @return the ending, or empty
     */
    Optional<String> getRefusedEnding();

    /**
     * Where what is said of the field comes from.
     *
     * @return the document and section
     */
    String getSource();

    /**
     * How certain it is.
     *
     * @return the certainty
     */
    Certainty getCertainty();

    /**
     * Refuses what does not go together.
     *
     * @throws IllegalArgumentException if the name has other characters, if a width, length or column is below one, if a
     *     pattern is not one of those of the type, or if a code list is given to another type than a code
     */
    @Value.Check
    default void check() {
        checkArgument(
                getName().matches("[a-z][a-z0-9-]*"),
                "expected a field name of lower-case letters a-z, digits and hyphens, beginning with a letter");
        checkArgument(
                getWidth().orElse(1) >= 1
                        && getLength().orElse(1) >= 1
                        && getColumn().orElse(1) >= 1,
                "expected a width, length and column of one or more in the field %s",
                getName());
        checkArgument(
                getCodeList().isEmpty() || getType() == FieldType.CODE,
                "expected a code list in a field of type code only, got one in %s",
                getName());
        checkArgument(
                getPattern().isEmpty()
                        || FieldForms.patterns(getType()).contains(getPattern().get()),
                "expected one of the patterns %s in the field %s",
                FieldForms.patterns(getType()),
                getName());
        checkArgument(
                !getYes().equals(getNo()) && !getYes().isEmpty() && !getNo().isEmpty(),
                "expected yes and no to differ and not to be empty in the field %s",
                getName());
    }

    /**
     * Starts a field.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a field. */
    final class Builder extends ImmutableLayoutField.Builder {
        Builder() {}
    }
}
