package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.socialdata.core.style.SdkStyle;
import se.socialdata.reporting.text.LocalizedText;

/**
 * The description of a delivery to a register (filbeskrivning, postbeskrivning): which records it has, which fields they
 * have, and how well that is known.
 */
@Value.Immutable
@SdkStyle
public interface DeliveryLayout {

    /** A layout file is read in memory; none is near this long. */
    int LONGEST_FILE = 1 << 20;

    /**
     * The id, the same for all versions.
     *
     * @return lower-case letters a-z, digits and hyphens, beginning with a letter
     */
    String getId();

    /**
     * The version, which changes whenever a file written by the layout would.
     *
     * @return one or more
     */
    int getVersion();

    /**
     * What is delivered.
     *
     * @return the title
     */
    LocalizedText getTitle();

    /**
     * The regulation that asks for the delivery.
     *
     * @return the source
     */
    String getSource();

    /**
     * How well the layout is known.
     *
     * @return the status
     */
    LayoutStatus getStatus();

    /**
     * What is not known, or known to be particular, in the order of reading.
     *
     * @return the notes
     */
    ImmutableList<LocalizedText> getNotes();

    /**
     * The first calendar month that may be delivered by the layout, inclusive.
     *
     * @return the month, or empty where the source gives none
     */
    Optional<YearMonth> getFirstMonth();

    /**
     * The last calendar month that may be delivered by the layout, inclusive.
     *
     * @return the month, or empty while it is in use
     */
    Optional<YearMonth> getLastMonth();

    /**
     * How fields are told apart.
     *
     * @return {@link LayoutForm#SEPARATED} unless set
     */
    @Value.Default
    default LayoutForm getForm() {
        return LayoutForm.SEPARATED;
    }

    /**
     * The separator of a separated layout.
     *
     * @return a semicolon unless set
     */
    @Value.Default
    default char getSeparator() {
        return ';';
    }

    /**
     * The character set of the files.
     *
     * @return UTF-8 unless set
     */
    @Value.Default
    default Charset getCharset() {
        return StandardCharsets.UTF_8;
    }

    /**
     * What ends a row. A reading takes a line feed with and without a carriage return.
     *
     * @return carriage return and line feed unless set
     */
    @Value.Default
    default String getLineEnd() {
        return "\r\n";
    }

    /**
     * The records, a level above before those below it; each makes a file of its own.
     *
     * @return at least one
     */
    ImmutableList<RecordLayout> getRecords();

    /**
     * The code lists that fields refer to.
     *
     * @return the lists
     */
    ImmutableList<LayoutCodeList> getCodeLists();

    /**
     * A record by its name.
     *
     * @param name the name
     * @return the record
     * @throws IllegalArgumentException if the layout has no such record
     */
    default RecordLayout getRecord(String name) {
        return getRecords().stream()
                .filter(layout -> layout.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a record of the layout " + getId()
                        + ", one of "
                        + getRecords().stream().map(RecordLayout::getName).toList()));
    }

    /**
     * Finds a code list.
     *
     * @param name its name
     * @return the list, or empty if the layout has none of that name
     */
    default Optional<LayoutCodeList> findCodeList(String name) {
        return getCodeLists().stream().filter(list -> list.name().equals(name)).findFirst();
    }

    /**
     * The fields of type code whose codes are not known, as {@code record.field}.
     *
     * @return the fields in order
     */
    default ImmutableList<String> getFieldsWithoutCodes() {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (RecordLayout layout : getRecords()) {
            for (LayoutField field : layout.getFields()) {
                boolean known = field.getCodeList()
                        .flatMap(this::findCodeList)
                        .filter(LayoutCodeList::isKnown)
                        .isPresent();
                if (field.getType() == FieldType.CODE && !known) {
                    names.add(layout.getName() + "." + field.getName());
                }
            }
        }
        return names.build();
    }

    /**
     * Whether the layout is in use for a month.
     *
     * @param month the month
     * @return true between the first and the last month, both inclusive
     */
    default boolean isInUse(YearMonth month) {
        return !month.isBefore(getFirstMonth().orElse(month))
                && !month.isAfter(getLastMonth().orElse(month));
    }

    /**
     * Refuses what does not go together.
     *
     * @throws IllegalArgumentException if the layout has no meaning
     */
    @Value.Check
    default void check() {
        checkArgument(
                getId().matches("[a-z][a-z0-9-]*"),
                "expected a layout id of lower-case letters a-z, digits and hyphens, beginning with a letter");
        checkArgument(getVersion() >= 1, "expected a version of one or more");
        checkArgument(!getRecords().isEmpty(), "expected at least one record");
        checkArgument(
                getLineEnd().equals("\r\n") || getLineEnd().equals("\n"), "expected CRLF or LF as the end of a row");
        Set<String> above = new HashSet<>();
        for (RecordLayout layout : getRecords()) {
            checkArgument(
                    !above.contains(layout.getName()), "expected each record once, got twice %s", layout.getName());
            layout.getParent().ifPresent(parent -> LayoutChecks.checkParent(this, layout, parent, above));
            above.add(layout.getName());
            layout.getFields().forEach(field -> LayoutChecks.checkField(this, field));
            if (getForm() == LayoutForm.FIXED) {
                LayoutChecks.checkColumns(layout);
            }
        }
    }

    /**
     * Reads a layout in the text form that the layouts of this library have.
     *
     * @param text the text; see the documentation of the format in the README
     * @return the layout
     * @throws LayoutProblem if the text is no layout; it tells line and column, and no value of the text
     */
    static DeliveryLayout load(CharSequence text) {
        return new LayoutText(text).read();
    }

    /**
     * Reads a layout from a file in UTF-8.
     *
     * @param file the file
     * @return the layout
     * @throws IOException if the file cannot be read, is longer than {@link #LONGEST_FILE} bytes, or is not UTF-8
     * @throws LayoutProblem if the file is no layout
     */
    static DeliveryLayout load(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return LayoutText.read(stream);
        }
    }

    /**
     * Starts a layout.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a layout. */
    final class Builder extends ImmutableDeliveryLayout.Builder {
        Builder() {}
    }
}
