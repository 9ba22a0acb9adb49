package se.socialdata.examples.cli.deliver;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.socialdata.reporting.delivery.DeliveryLayout;
import se.socialdata.reporting.delivery.DeliveryLayouts;
import se.socialdata.reporting.delivery.LayoutField;
import se.socialdata.reporting.delivery.RecordLayout;

/** Lists layouts and their fields. */
@Command(
        name = "layouts",
        description = {
            "Lists the layouts of deliveries with what is known of each.",
            "",
            "With a layout its records and fields are listed: name, type, and what is mandatory (*)."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class DeliverLayoutsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LAYOUT", arity = "0..1", description = "The id of a layout, or a file that holds one.")
    private Optional<String> layout;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (layout.isEmpty()) {
            DeliveryLayouts.all().forEach(found -> out.println(head(found)));
            return;
        }
        DeliveryLayout found = DeliveryOptions.layoutOf(layout.orElseThrow(), spec.commandLine(), "LAYOUT");
        out.println(head(found));
        out.println("source: " + found.getSource());
        found.getNotes().forEach(note -> out.println("note: " + note.en()));
        for (RecordLayout layoutOfRecord : found.getRecords()) {
            out.println("record " + layoutOfRecord.getName() + " ("
                    + layoutOfRecord.getTitle().en() + "), order of the fields "
                    + (layoutOfRecord.isOrderKnown() ? "known" : "not known"));
            layoutOfRecord.getFields().forEach(field -> out.println("  " + line(field)));
        }
        if (!found.getFieldsWithoutCodes().isEmpty()) {
            out.println("code lists not known: " + String.join(", ", found.getFieldsWithoutCodes()));
        }
    }

    private static String head(DeliveryLayout layout) {
        return layout.getId() + " version " + layout.getVersion() + ", "
                + layout.getStatus().getTermEn() + ": " + layout.getTitle().en();
    }

    private static String line(LayoutField field) {
        return field.getName() + (field.isMandatory() ? "*" : "") + ": "
                + field.getType().getCode()
                + field.getCodeList().map(list -> " of the list " + list).orElse("");
    }
}
