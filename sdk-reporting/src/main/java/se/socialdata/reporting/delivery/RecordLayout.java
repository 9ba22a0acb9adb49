package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.reporting.text.LocalizedText;

/** One level of a delivery, which makes one file (posttyp): its fields in the order of the file. */
@Value.Immutable
@SdkStyle
public interface RecordLayout {

    /**
     * The name by which rows refer to the record.
     *
     * @return lower-case letters a-z, digits and hyphens, beginning with a letter
     */
    String getName();

    /**
     * What the rows are.
     *
     * @return the title
     */
    LocalizedText getTitle();

    /**
     * The fields that tell a row from all others, for example municipality, month and person.
     *
     * @return the names of the fields; empty where rows may be alike
     */
    ImmutableList<String> getKey();

    /**
     * The record of the level above.
     *
     * @return its name, or empty at the top
     */
    Optional<String> getParent();

    /**
     * The fields that, in this order, hold the key of the row of the level above.
     *
     * @return the names of the fields, as many as the key of the parent has; empty at the top
     */
    ImmutableList<String> getParentKey();

    /**
     * Whether the order of the fields is that of the authority.
     *
     * @return false unless set: the order is ours
     */
    @Value.Default
    default boolean isOrderKnown() {
        return false;
    }

    /**
     * The fields in the order of the file.
     *
     * @return at least one
     */
    ImmutableList<LayoutField> getFields();

    /**
     * Finds a field.
     *
     * @param name its name
     * @return the field, or empty if the record has none of that name
     */
    default Optional<LayoutField> find(String name) {
        return getFields().stream()
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    /**
     * The place of a field.
     *
     * @param name its name
     * @return the index from zero
     * @throws IllegalArgumentException if the record has no field of that name
     */
    default int indexOf(String name) {
        for (int i = 0; i < getFields().size(); i++) {
            if (getFields().get(i).getName().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("expected a field of the record " + getName() + ", got " + name);
    }

    /**
     * The fields whose sums are reconciled.
     *
     * @return the fields with the role {@link FieldRole#CONTROL_SUM}
     */
    default ImmutableList<LayoutField> getSummedFields() {
        return getFields().stream()
                .filter(field -> field.getRole() == FieldRole.CONTROL_SUM)
                .collect(toImmutableList());
    }

    /**
     * Refuses what does not go together.
     *
     * @throws IllegalArgumentException if there are no fields or two of the same name, or if a key or a case names no field
     */
    @Value.Check
    default void check() {
        checkArgument(
                getName().matches("[a-z][a-z0-9-]*"),
                "expected a record name of lower-case letters a-z, digits and hyphens, beginning with a letter");
        checkArgument(!getFields().isEmpty(), "expected at least one field in the record %s", getName());
        Set<String> names = new HashSet<>();
        for (LayoutField field : getFields()) {
            checkArgument(names.add(field.getName()), "expected each field once, got twice %s", field.getName());
            checkArgument(
                    field.getRole() != FieldRole.CONTROL_SUM
                            || field.getType() == FieldType.WHOLE
                            || field.getType() == FieldType.AMOUNT,
                    "expected a number in the summed field %s",
                    field.getName());
        }
        getKey().forEach(this::indexOf);
        getParentKey().forEach(this::indexOf);
        getFields().forEach(field -> field.getMandatoryCase().ifPresent(other -> indexOf(other.field())));
    }

    /**
     * Starts a record.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a record. */
    final class Builder extends ImmutableRecordLayout.Builder {
        Builder() {}
    }
}
