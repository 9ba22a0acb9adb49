package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;

/**
 * A delivery to a register (leverans): its files, and what came of the rows.
 *
 * <p>An authority that finds an error wants the whole file again, never a part. The same rows give the same bytes, in
 * whatever order they were added, so that a resending differs only where the rows do; {@link DeliveryChanges} says where.
 *
 * @param outcome what came of the rows
 * @param files the files in the order of the layout, one for each record
 */
public record Delivery(DeliveryOutcome outcome, ImmutableList<DeliveryFile> files) {

    /**
     * The file of a record.
     *
     * @param layout the name of the record
     * @return the file
     * @throws IllegalArgumentException if the layout has no such record
     */
    public DeliveryFile getFile(String layout) {
        return files.stream()
                .filter(file -> file.getRecord().equals(layout))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected a record of the layout"));
    }

    /**
     * The rows as they stand in the files, read back.
     *
     * @return the rows, record by record in the order of the layout, each with its line in its file
     */
    public ImmutableList<DeliveryRow> toRows() {
        ImmutableList.Builder<DeliveryRow> rows = ImmutableList.builder();
        DeliveryReader reader = DeliveryReader.of(outcome.getSettings());
        files.forEach(file -> reader.read(file.getRecord(), new ByteArrayInputStream(file.toBytes()), rows::add));
        return rows.build();
    }

    /** Shows the files only. */
    @Override
    public String toString() {
        return "Delivery " + files;
    }
}
