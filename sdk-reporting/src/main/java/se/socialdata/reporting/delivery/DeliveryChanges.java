package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.TreeMultiset;
import java.util.HashMap;
import java.util.Map;

/**
 * How one record of a delivery differs from an earlier sending (rättelse): an error is corrected by sending the whole file
 * again, and this tells what the new one changes. It holds counts and names of fields, no values.
 *
 * @param layout the name of the record
 * @param added how many rows are new
 * @param removed how many rows are gone
 * @param changed how many rows have the same key and other values
 * @param unchanged how many rows are alike
 * @param changedFields in how many of the changed rows each field differs
 */
public record DeliveryChanges(
        String layout,
        long added,
        long removed,
        long changed,
        long unchanged,
        ImmutableSortedMultiset<String> changedFields) {

    /**
     * Compares two sendings of a record.
     *
     * @param layout the record, which has a key
     * @param before the rows of the earlier sending, each key once; rows of other records are passed over
     * @param after the rows of the later sending, each key once
     * @return the changes
     * @throws IllegalArgumentException if the record has no key, or a key occurs twice in a sending
     */
    public static DeliveryChanges of(RecordLayout layout, Iterable<DeliveryRow> before, Iterable<DeliveryRow> after) {
        checkArgument(!layout.getKey().isEmpty(), "expected a record with a key");
        Map<ImmutableList<String>, DeliveryRow> old = byKey(layout, before);
        TreeMultiset<String> fields = TreeMultiset.create();
        long added = 0;
        long changed = 0;
        long unchanged = 0;
        for (Map.Entry<ImmutableList<String>, DeliveryRow> entry :
                byKey(layout, after).entrySet()) {
            DeliveryRow was = old.remove(entry.getKey());
            if (was == null) {
                added++;
            } else if (was.getValues().equals(entry.getValue().getValues())) {
                unchanged++;
            } else {
                changed++;
                addDifferences(layout, was, entry.getValue(), fields);
            }
        }
        return new DeliveryChanges(
                layout.getName(), added, old.size(), changed, unchanged, ImmutableSortedMultiset.copyOfSorted(fields));
    }

    private static void addDifferences(
            RecordLayout layout, DeliveryRow was, DeliveryRow is, TreeMultiset<String> fields) {
        for (LayoutField field : layout.getFields()) {
            if (!was.find(field.getName()).equals(is.find(field.getName()))) {
                fields.add(field.getName());
            }
        }
    }

    private static Map<ImmutableList<String>, DeliveryRow> byKey(RecordLayout layout, Iterable<DeliveryRow> rows) {
        Map<ImmutableList<String>, DeliveryRow> result = new HashMap<>();
        for (DeliveryRow row : rows) {
            if (row.getRecord().equals(layout.getName())) {
                ImmutableList.Builder<String> key = ImmutableList.builder();
                layout.getKey().forEach(field -> key.add(row.find(field).orElse("")));
                checkArgument(result.put(key.build(), row) == null, "expected each key once in a sending");
            }
        }
        return result;
    }

    /**
     * Whether the two sendings are alike.
     *
     * @return true if no row is added, removed or changed
     */
    public boolean isEmpty() {
        return added == 0 && removed == 0 && changed == 0;
    }
}
