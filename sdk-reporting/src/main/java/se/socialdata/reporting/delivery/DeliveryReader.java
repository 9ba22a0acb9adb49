package se.socialdata.reporting.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import se.socialdata.reporting.text.LocalizedText;

/**
 * Reads and checks the files of a delivery against its layout, line by line.
 *
 * <p>The memory holds distinct keys and the findings kept, never the rows. A byte order mark is passed over; a line may end
 * with or without a carriage return. Read the level above before those below it, or their links are not checked, and the
 * outcome says so. A reader belongs to one thread.
 */
public final class DeliveryReader {

    private final DeliverySettings settings;
    private final FindingList findings;
    private final Map<String, Set<ImmutableList<String>>> keys = new HashMap<>();
    private final Map<String, RecordAccount> accounts = new HashMap<>();
    private final ImmutableList.Builder<String> withoutParent = ImmutableList.builder();

    private DeliveryReader(DeliverySettings settings) {
        this.settings = settings;
        this.findings = new FindingList(settings.getLimits().findings());
    }

    /**
     * A reader that has read nothing.
     *
     * @param settings what the delivery is about
     * @return the reader
     */
    public static DeliveryReader of(DeliverySettings settings) {
        return new DeliveryReader(settings);
    }

    /**
     * Reads the file of a record from a stream.
     *
     * @param layoutName the name of the record
     * @param stream the stream, which stays open
     * @param consumer takes each accepted row with its line
     * @return this reader
     * @throws IllegalArgumentException if the layout has no such record, or if its file has been read already
     * @throws UncheckedIOException if the stream cannot be read
     */
    public DeliveryReader read(String layoutName, InputStream stream, Consumer<? super DeliveryRow> consumer) {
        RecordLayout layout = settings.getLayout().getRecord(layoutName);
        if (accounts.containsKey(layoutName)) {
            throw new IllegalArgumentException("expected the file of each record once, got twice " + layoutName);
        }
        Pass pass = new Pass(layout, consumer);
        try {
            pass.run(new BoundedLines(stream, settings.getLayout().getCharset(), settings.getLimits()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        accounts.put(layoutName, pass.account.build());
        if (pass.links.isParentUnknown()) {
            withoutParent.add(layoutName);
        }
        return this;
    }

    /**
     * Checks the file of a record.
     *
     * @param layoutName the name of the record
     * @param file the file
     * @return this reader
     * @throws IOException if the file cannot be opened
     * @throws IllegalArgumentException if the layout has no such record, or if its file has been read already
     */
    public DeliveryReader read(String layoutName, Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(layoutName, stream, row -> {});
        }
    }

    /**
     * The outcome of what has been read so far.
     *
     * @return the outcome, with one account for each file that was read
     */
    public DeliveryOutcome build() {
        return DeliveryOutcome.builder()
                .settings(settings)
                .accounts(settings.getLayout().getRecords().stream()
                        .map(layout -> Optional.ofNullable(accounts.get(layout.getName())))
                        .flatMap(Optional::stream)
                        .collect(ImmutableList.toImmutableList()))
                .findings(findings.toList())
                .findingCounts(findings.toCounts())
                .unmappedCodes(ImmutableSortedMultiset.of())
                .recordsWithoutParent(withoutParent.build())
                .build();
    }

    /** The reading of one file. */
    private final class Pass {

        private final RecordLayout layout;
        private final Consumer<? super DeliveryRow> consumer;
        private final Links links;
        private final RowCheck check;
        private final LineWriter lines;
        private final AccountBuilder account;

        Pass(RecordLayout layout, Consumer<? super DeliveryRow> consumer) {
            this.layout = layout;
            this.consumer = consumer;
            this.links = new Links(layout, keys);
            this.check = new RowCheck(settings, layout);
            this.lines = new LineWriter(settings.getLayout(), layout);
            this.account = new AccountBuilder(layout);
        }

        void run(BoundedLines source) throws IOException {
            long number = 0;
            while (source.next()) {
                number++;
                check.begin(OptionalLong.of(number));
                if (number > settings.getLimits().lines()) {
                    report(
                            FindingKind.TOO_MANY_LINES,
                            "väntade högst " + settings.getLimits().lines() + " rader",
                            "expected at most " + settings.getLimits().lines() + " lines");
                    findings.addAll(check.findings());
                    return;
                }
                readLine(source, number);
                findings.addAll(check.findings());
            }
        }

        private void report(FindingKind kind, String sv, String en) {
            check.report(Optional.empty(), kind, LocalizedText.of(sv, en));
        }

        private void readLine(BoundedLines source, long number) {
            Optional<String[]> cut = Optional.empty();
            if (source.isTooLong()) {
                int length = settings.getLimits().lineLength();
                report(
                        FindingKind.LINE_TOO_LONG,
                        "väntade högst " + length + " byte",
                        "expected at most " + length + " bytes");
            } else if (source.isMalformed()) {
                report(
                        FindingKind.CHARACTER,
                        "väntade text i " + settings.getLayout().getCharset(),
                        "expected text in " + settings.getLayout().getCharset());
            } else if (source.line().isEmpty()) {
                report(FindingKind.EMPTY_LINE, "väntade en rad med fält", "expected a row of fields");
            } else {
                cut = lines.cut(source.line(), check);
            }
            if (cut.isEmpty()) {
                account.addRejected();
            } else {
                readRow(cut.get(), number);
            }
        }

        private void readRow(String[] written, long number) {
            String[] values = lines.parse(written, check);
            check.check(values);
            if (!check.isRejected()) {
                links.check(values, check);
            }
            if (check.isRejected()) {
                account.addRejected(values);
                return;
            }
            links.keep(values);
            account.addOut(values);
            DeliveryRow.Builder row = DeliveryRow.builder(layout.getName()).line(number);
            for (int i = 0; i < values.length; i++) {
                row.put(layout.getFields().get(i).getName(), values[i]);
            }
            consumer.accept(row.build());
        }
    }
}
