package se.socialdata.examples.cli.deliver;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.reporting.delivery.CodeMapping;
import se.socialdata.reporting.delivery.DeliveryLayout;
import se.socialdata.reporting.delivery.DeliveryOutcome;
import se.socialdata.reporting.delivery.DeliveryReader;
import se.socialdata.reporting.delivery.DeliveryReceipt;
import se.socialdata.reporting.delivery.RecordLayout;

/** Checks the files of a delivery. */
@Command(
        name = "check",
        description = {
            "Checks the files of a delivery against a layout.",
            "",
            "Prints each finding with line and field and no value, the numbers of rows and the control sums, and what may be"
                    + " said of the files. The exit code is 1 if a row is rejected."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class DeliverCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DeliveryOptions options;

    @Option(
            names = "--file",
            paramLabel = "RECORD=FILE",
            required = true,
            description =
                    "The file of a record, such as child=children.txt. Without that of the level above, the links to"
                            + " it are not checked.")
    private Map<String, Path> files;

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = "Also write the result as JSON (schema DeliveryReceipt).")
    private Optional<Path> receipt;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DeliveryLayout layout = options.layout();
        DeliveryFiles.requireRecords(layout, files.keySet(), spec.commandLine(), "--file");
        DeliveryReader reader = DeliveryReader.of(options.settings(layout, CodeMapping.empty()));
        for (RecordLayout found : layout.getRecords()) {
            Path file = files.get(found.getName());
            if (file != null) {
                read(reader, found.getName(), file);
            }
        }
        DeliveryOutcome outcome = reader.build();
        DeliveryText.write(outcome, out);
        receipt.ifPresent(file -> DeliveryFiles.writeReceipt(DeliveryReceipt.of(outcome), file, out));
        return outcome.isComplete() ? ExitCodes.OK : ExitCodes.FINDINGS;
    }

    private static void read(DeliveryReader reader, String name, Path file) {
        DeliveryFiles.requireFile(file);
        try {
            reader.read(name, file);
        } catch (IOException e) {
            throw CliException.of(file, "the file cannot be read");
        }
    }
}
