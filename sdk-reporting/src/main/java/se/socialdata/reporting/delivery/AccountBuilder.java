package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Counts and sums the rows of one record. */
final class AccountBuilder {

    private final RecordLayout layout;
    private final List<LayoutField> fields;
    private final int[] places;
    private final long[] out;
    private final long[] rejected;
    private final long[] unreadable;
    private long rowsOut;
    private long rowsRejected;

    AccountBuilder(RecordLayout layout) {
        this.layout = layout;
        this.fields = layout.getSummedFields();
        this.places = fields.stream()
                .mapToInt(field -> layout.indexOf(field.getName()))
                .toArray();
        this.out = new long[places.length];
        this.rejected = new long[places.length];
        this.unreadable = new long[places.length];
    }

    void addOut(String[] values) {
        rowsOut++;
        add(values, out);
    }

    /** A row that could not be cut into fields has no values. */
    void addRejected(String... values) {
        rowsRejected++;
        add(values, rejected);
    }

    private void add(String[] values, long[] sums) {
        for (int i = 0; i < places.length; i++) {
            String value = places[i] < values.length ? values[places[i]] : "";
            if (value.matches("-?[0-9]{1,18}")) {
                sums[i] = Math.addExact(sums[i], Long.parseLong(value));
            } else if (!value.isEmpty()) {
                unreadable[i]++;
            }
        }
    }

    RecordAccount build() {
        ImmutableList.Builder<ControlSum> sums = ImmutableList.builder();
        for (int i = 0; i < places.length; i++) {
            sums.add(new ControlSum(
                    fields.get(i).getName(), Math.addExact(out[i], rejected[i]), out[i], rejected[i], unreadable[i]));
        }
        return new RecordAccount(layout.getName(), rowsOut + rowsRejected, rowsOut, rowsRejected, sums.build());
    }
}
