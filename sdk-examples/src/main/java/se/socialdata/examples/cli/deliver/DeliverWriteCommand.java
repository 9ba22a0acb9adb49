package se.socialdata.examples.cli.deliver;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.time.DateInterval;
import se.socialdata.examples.cli.assistance.AssistanceFile;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.input.RecordFile;
import se.socialdata.examples.cli.option.OutFolder;
import se.socialdata.examples.cli.output.WritableFolder;
import se.socialdata.examples.cli.placement.PlacementRecords;
import se.socialdata.reporting.assistance.AssistanceDeliveries;
import se.socialdata.reporting.delivery.CodeMapping;
import se.socialdata.reporting.delivery.Delivery;
import se.socialdata.reporting.delivery.DeliveryBuilder;
import se.socialdata.reporting.delivery.DeliveryLayout;
import se.socialdata.reporting.delivery.DeliveryReceipt;
import se.socialdata.reporting.delivery.DeliverySettings;
import se.socialdata.reporting.placements.ChildrenDelivery;

/** Writes the files of a delivery. */
@Command(
        name = "write",
        description = {
            "Writes the files of a delivery and its receipt.",
            "",
            "The rows come from records (--input, for the layouts children and economic-assistance) or from tables"
                    + " (--rows, for every layout). The same rows give the same bytes in any order. If a row or a line is"
                    + " rejected the files are not written, unless --incomplete is given; the receipt is."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class DeliverWriteCommand implements Callable<Integer> {

    private static final String CHILDREN = "children";

    @Spec
    private CommandSpec spec;

    @Mixin
    private DeliveryOptions options;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Source source;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "From local to national codes: a line \"list;local;national\", then one code a line.")
    private Optional<Path> mapping;

    @Mixin
    private OutFolder out;

    @Option(
            names = "--incomplete",
            description = "Write the files also if rows or lines are rejected, to look at them.")
    private boolean incomplete;

    /** Where the rows come from. */
    static final class Source {

        @Option(
                names = "--input",
                paramLabel = "FILE",
                description =
                        "The cases of children (NDJSON, schema ChildCase), or the months of households (NDJSON, schema"
                                + " AssistedMonth, or CSV), in UTF-8.")
        private Optional<Path> input = Optional.empty();

        @Option(
                names = "--rows",
                paramLabel = "RECORD=FILE",
                description =
                        "The rows of a record as a table: a line with names of fields and semicolons between them,"
                                + " then one row a line.")
        private Map<String, Path> rows = Map.of();
    }

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        DeliveryLayout layout = options.layout();
        DeliverySettings settings =
                options.settings(layout, mapping.map(DeliveryFiles::readMapping).orElse(CodeMapping.empty()));
        Path folder = WritableFolder.require(out.get());
        DeliveryBuilder builder = DeliveryBuilder.of(settings);
        Optional<BatchSummary> summary = source.input.map(file -> read(file, layout, builder));
        readRows(layout, builder);
        Delivery delivery = builder.build();
        summary.ifPresent(lines -> Account.writeTotals(lines, results));
        DeliveryText.write(delivery.outcome(), results);
        long unread = summary.map(BatchSummary::rejected).orElse(0L);
        boolean whole = delivery.outcome().isComplete() && unread == 0;
        if (whole || incomplete) {
            DeliveryFiles.write(delivery, folder, results);
        } else {
            results.println("no file written, since rows or lines are rejected");
        }
        DeliveryReceipt receipt =
                whole || incomplete ? DeliveryReceipt.of(delivery) : DeliveryReceipt.of(delivery.outcome());
        DeliveryFiles.writeReceipt(
                unread == 0 ? receipt : withUnread(receipt, unread),
                folder.resolve("receipt_" + layout.getId() + "_"
                        + settings.getMunicipality().getCode() + "_" + settings.getPeriodName() + ".json"),
                results);
        return whole ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    /** What could not be read is in no account of the rows, but the delivery lacks it all the same. */
    private static DeliveryReceipt withUnread(DeliveryReceipt receipt, long unread) {
        return DeliveryReceipt.builder()
                .from(receipt)
                .complete(false)
                .conformityClaimed(false)
                .statementSv(receipt.getStatementSv() + " " + unread + " rader i underlaget kunde inte läsas.")
                .statementEn(receipt.getStatementEn() + " " + unread + " lines of the input could not be read.")
                .build();
    }

    private void readRows(DeliveryLayout layout, DeliveryBuilder builder) {
        DeliveryFiles.requireRecords(layout, source.rows.keySet(), spec.commandLine(), "--rows");
        source.rows.forEach((name, file) -> DeliveryFiles.readRows(layout.getRecord(name), file, builder::add));
    }

    private BatchSummary read(Path file, DeliveryLayout layout, DeliveryBuilder builder) {
        PrintWriter errors = spec.commandLine().getErr();
        BatchSummary summary;
        if (layout.getId().equals(CHILDREN)) {
            Year year = year();
            summary = new RecordFile<>(PlacementRecords.CHILD_CASE, file, errors)
                    .read((one, line) -> builder.addAll(ChildrenDelivery.of(one, year, OptionalLong.of(line))));
        } else if (layout.getId().equals(AssistanceDeliveries.LAYOUT)) {
            summary = new AssistanceFile(file, errors)
                    .read((month, place) -> builder.addAll(AssistanceDeliveries.rowsOf(month)))
                    .lines();
        } else {
            throw new ParameterException(
                    spec.commandLine(),
                    "--input: expected the layout " + CHILDREN + " or " + AssistanceDeliveries.LAYOUT
                            + "; for others give --rows");
        }
        Account.writeRejects(summary, errors);
        return summary;
    }

    private Year year() {
        DateInterval period = options.period();
        LocalDate first = period.getStart();
        LocalDate last = LocalDate.of(first.getYear(), Month.DECEMBER, 31);
        if (first.getDayOfYear() != 1 || !period.getEnd().equals(Optional.of(last))) {
            throw new ParameterException(
                    spec.commandLine(), "--period: expected a year, since the delivery of children is yearly");
        }
        return Year.of(first.getYear());
    }
}
