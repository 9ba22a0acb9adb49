package se.socialdata.examples.cli.deliver;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import se.socialdata.core.json.JsonEngine;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.input.TextFile;
import se.socialdata.examples.cli.output.WholeFile;
import se.socialdata.reporting.delivery.CodeMapping;
import se.socialdata.reporting.delivery.Delivery;
import se.socialdata.reporting.delivery.DeliveryFile;
import se.socialdata.reporting.delivery.DeliveryJson;
import se.socialdata.reporting.delivery.DeliveryLayout;
import se.socialdata.reporting.delivery.DeliveryReceipt;
import se.socialdata.reporting.delivery.DeliveryRow;
import se.socialdata.reporting.delivery.RecordLayout;
import se.socialdata.reporting.delivery.RowTable;

/** The files that deliveries are made of and written to; what goes wrong is told in one line. */
final class DeliveryFiles {

    private static final String MAPPING_HEADING = "list;local;national";
    private static final int MAPPING_PARTS = 3;
    private static final int MAX_MEGABYTES = 50;

    private DeliveryFiles() {}

    /** Refuses names that are no records of the layout. */
    static void requireRecords(DeliveryLayout layout, Set<String> names, CommandLine command, String option) {
        Set<String> known =
                layout.getRecords().stream().map(RecordLayout::getName).collect(Collectors.toSet());
        if (!known.containsAll(names)) {
            throw new ParameterException(
                    command,
                    option + ": expected records of the layout, of "
                            + layout.getRecords().stream()
                                    .map(RecordLayout::getName)
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** Refuses what is no file that can be read. */
    static void requireFile(Path file) {
        if (Files.isDirectory(file)) {
            throw CliException.of(file, "expected a file, got a folder");
        }
        if (!Files.exists(file)) {
            throw CliException.of(file, "no such file");
        }
    }

    /** Reads a table of rows with a heading. */
    static void readRows(RecordLayout layout, Path file, Consumer<DeliveryRow> consumer) {
        requireFile(file);
        try (Reader text = Files.newBufferedReader(file)) {
            if (Files.size(file) == 0) {
                throw CliException.of(file, "expected a line with names of fields, got an empty file");
            }
            RowTable.of(layout).read(text, consumer);
        } catch (IllegalArgumentException e) {
            throw CliException.of(file, Optional.ofNullable(e.getMessage()).orElse("expected a table of rows"));
        } catch (IOException | UncheckedIOException e) {
            throw CliException.of(file, "the file cannot be read, or is not in UTF-8");
        }
    }

    /** Reads from local to national codes, a line {@code list;local;national} each. */
    static CodeMapping readMapping(Path file) {
        List<String> lines = TextFile.read(file, MAX_MEGABYTES).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(MAPPING_HEADING)) {
            throw CliException.of(file, "expected a first line \"" + MAPPING_HEADING + "\"");
        }
        Table<String, String, String> codes = HashBasedTable.create();
        for (int i = 1; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(";", -1);
            if (parts.length != MAPPING_PARTS
                    || parts[1].isBlank()
                    || parts[2].isBlank()
                    || codes.put(parts[0], parts[1], parts[2]) != null) {
                throw CliException.of(
                        file,
                        "line " + (i + 1)
                                + ": expected a code list, a local and a national code, each local code once");
            }
        }
        return CodeMapping.of(codes);
    }

    static void write(Delivery delivery, Path folder, PrintWriter log) {
        for (DeliveryFile file : delivery.files()) {
            Path path = folder.resolve(file.getName());
            WholeFile.write(path, stream -> {
                stream.write(file.toBytes());
                return file.getRows();
            });
            log.println("wrote " + path + ", rows " + file.getRows() + ", SHA-256 " + file.getSha256());
        }
    }

    static void writeReceipt(DeliveryReceipt receipt, Path file, PrintWriter log) {
        String json = JsonWriter.of(DeliveryJson.DELIVERY_RECEIPT, JsonEngine.detect())
                        .write(receipt) + "\n";
        WholeFile.write(file, stream -> {
            stream.write(json.getBytes(StandardCharsets.UTF_8));
            return json.length();
        });
        log.println("wrote " + file);
    }
}
