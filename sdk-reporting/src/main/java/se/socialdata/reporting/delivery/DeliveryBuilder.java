package se.socialdata.reporting.delivery;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.TreeMultiset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collector;
import se.socialdata.reporting.text.LocalizedText;

/**
 * Collects the rows of a delivery and writes its files: add, merge, build.
 *
 * <p>The rows are sorted by their key, so that the bytes do not depend on the order in which they were added or merged:
 * merging is associative and commutative, and the files of merged parts equal those of the whole. The memory follows the
 * size of the files. A builder belongs to one thread.
 *
 * <p>A row with an error is rejected, with at least one finding; nothing is dropped in silence, and the accounts reconcile.
 * Of rows with the same key the one from the earliest line is kept.
 */
public final class DeliveryBuilder {

    private static final class Held {

        private final String[] values;
        private final OptionalLong line;

        Held(String[] values, OptionalLong line) {
            this.values = values;
            this.line = line;
        }
    }

    private final DeliverySettings settings;
    private final Map<String, List<Held>> rows = new HashMap<>();

    private DeliveryBuilder(DeliverySettings settings) {
        this.settings = settings;
    }

    /**
     * A builder without rows.
     *
     * @param settings what the delivery is about
     * @return the builder
     */
    public static DeliveryBuilder of(DeliverySettings settings) {
        return new DeliveryBuilder(settings);
    }

    /**
     * A collector of rows into a builder, for sequential and parallel streams.
     *
     * @param settings what the delivery is about
     * @return the collector
     */
    public static Collector<DeliveryRow, ?, DeliveryBuilder> collector(DeliverySettings settings) {
        return Collector.of(
                () -> of(settings), DeliveryBuilder::add, DeliveryBuilder::merge, Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds a row. What is wrong with its values is found when the delivery is built.
     *
     * @param row the row
     * @throws IllegalArgumentException if the layout has no such record, or the record no such field
     */
    public void add(DeliveryRow row) {
        RecordLayout layout = settings.getLayout().getRecord(row.getRecord());
        String[] values = new String[layout.getFields().size()];
        Arrays.fill(values, "");
        row.getValues().forEach((field, value) -> values[layout.indexOf(field)] = value);
        rows.computeIfAbsent(row.getRecord(), name -> new ArrayList<>()).add(new Held(values, row.getLine()));
    }

    /**
     * Adds several rows, for example those of one case.
     *
     * @param several the rows
     * @throws IllegalArgumentException if the layout has no such record, or the record no such field
     */
    public void addAll(Collection<DeliveryRow> several) {
        several.forEach(this::add);
    }

    /**
     * Adds all rows of another builder.
     *
     * @param other a builder with equal settings; unchanged
     * @return this builder
     * @throws IllegalArgumentException if the other has other settings
     */
    public DeliveryBuilder merge(DeliveryBuilder other) {
        checkArgument(settings.equals(other.settings), "expected a builder with the same settings");
        other.rows.forEach((name, added) ->
                rows.computeIfAbsent(name, key -> new ArrayList<>()).addAll(added));
        return this;
    }

    /**
     * Checks all rows and writes the files.
     *
     * @return the delivery of what has been added so far
     */
    public Delivery build() {
        FindingList findings = new FindingList(settings.getLimits().findings());
        TreeMultiset<String> unmapped = TreeMultiset.create();
        Map<String, Set<ImmutableList<String>>> keys = new HashMap<>();
        ImmutableList.Builder<DeliveryFile> files = ImmutableList.builder();
        ImmutableList.Builder<RecordAccount> accounts = ImmutableList.builder();
        for (RecordLayout layout : settings.getLayout().getRecords()) {
            Pass pass = new Pass(layout, keys, unmapped);
            pass.run(rows.getOrDefault(layout.getName(), List.of()));
            pass.found.sort(Comparator.naturalOrder());
            findings.addAll(pass.found);
            RecordAccount account = pass.account.build();
            accounts.add(account);
            files.add(new DeliveryFile(
                    layout.getName(), settings.toFileName(layout), pass.writer.toBytes(), account.out()));
        }
        return new Delivery(
                DeliveryOutcome.builder()
                        .settings(settings)
                        .accounts(accounts.build())
                        .findings(findings.toList())
                        .findingCounts(findings.toCounts())
                        .unmappedCodes(ImmutableSortedMultiset.copyOfSorted(unmapped))
                        .build(),
                files.build());
    }

    /** The writing of one record. */
    private final class Pass {

        private final RecordLayout layout;
        private final Links links;
        private final TreeMultiset<String> unmapped;
        private final RowCheck check;
        private final LineWriter writer;
        private final AccountBuilder account;
        private final List<DeliveryFinding> found = new ArrayList<>();

        Pass(RecordLayout layout, Map<String, Set<ImmutableList<String>>> keys, TreeMultiset<String> unmapped) {
            this.layout = layout;
            this.links = new Links(layout, keys);
            this.unmapped = unmapped;
            this.check = new RowCheck(settings, layout);
            this.writer = new LineWriter(settings.getLayout(), layout);
            this.account = new AccountBuilder(layout);
        }

        void run(List<Held> held) {
            held.stream().sorted(order()).forEach(this::write);
        }

        /** By key, then by line, then by all values, which leaves only rows that are alike in any order. */
        private Comparator<Held> order() {
            int[] key = layout.getKey().stream().mapToInt(layout::indexOf).toArray();
            return Comparator.comparing((Held row) -> links.pick(row.values, key), Links.LEXICAL)
                    .thenComparingLong(row -> row.line.orElse(Long.MAX_VALUE))
                    .thenComparing(row -> ImmutableList.copyOf(row.values), Links.LEXICAL);
        }

        private void write(Held row) {
            check.begin(row.line);
            String[] values = mapped(row.values);
            String[] written = writer.format(values, check);
            check.check(values);
            if (!check.isRejected()) {
                links.check(values, check);
            }
            found.addAll(check.findings());
            if (check.isRejected()) {
                account.addRejected(values);
            } else {
                links.keep(values);
                account.addOut(values);
                writer.write(written);
            }
        }

        private String[] mapped(String[] values) {
            String[] result = values.clone();
            for (int i = 0; i < values.length; i++) {
                LayoutField field = layout.getFields().get(i);
                if (field.getCodeList().isPresent() && !values[i].isEmpty()) {
                    String list = field.getCodeList().get();
                    Optional<String> national = settings.getMapping().find(list, values[i]);
                    if (national.isEmpty()) {
                        unmapped.add(list + ": " + (isCode(values[i]) ? values[i] : "(not shown)"));
                        check.report(
                                Optional.of(field.getName()),
                                FindingKind.UNMAPPED_CODE,
                                LocalizedText.of(
                                        "väntade en lokal kod som översättningen till listan " + list + " har",
                                        "expected a local code that the mapping to the list " + list + " has"));
                    }
                    result[i] = national.orElse(values[i]);
                }
            }
            return result;
        }

        /** A value of a wrong column, which may be somebody's number or name, is not shown. */
        private boolean isCode(String value) {
            return value.matches("[A-Za-z0-9._-]{1,8}") && !value.matches(".*[0-9]{6}.*");
        }
    }
}
