package se.socialdata.examples.cli.barnahus;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.socialdata.core.barnahus.BarnahusLog;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.examples.cli.input.RecordFile;
import se.socialdata.examples.sample.SampleResources;

/** The parameter that says which logs the commands on Barnahus logs work on: a file, or the sample. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class BarnahusLogs {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The logs: NDJSON in UTF-8, one BarnahusLog a line (default: the sample).")
    private Optional<Path> file;

    /**
     * Reads the logs to their end.
     *
     * @param consumer takes each good log with its line
     * @return the account
     */
    BatchSummary read(ObjLongConsumer<BarnahusLog> consumer) {
        PrintWriter errors = spec.commandLine().getErr();
        if (file.isPresent()) {
            return new RecordFile<>(BarnahusRecords.BARNAHUS_LOG, file.get(), errors).read(consumer);
        }
        try (InputStream sample = SampleResources.getBarnahusLogs().openStream()) {
            return BarnahusRecords.BARNAHUS_LOG.read(sample, consumer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses to write what is made of the logs over the logs. */
    void requireOther(Path out, String option) {
        if (file.filter(logs -> isSame(logs, out)).isPresent()) {
            throw new ParameterException(spec.commandLine(), option + ": expected another file than that of the logs");
        }
    }

    private static boolean isSame(Path logs, Path out) {
        try {
            return Files.exists(out) && Files.isSameFile(logs, out);
        } catch (IOException e) {
            return false; // the logs cannot be found, which reading them tells
        }
    }

    /** What the logs are called in messages. */
    String getName() {
        return file.map(Path::toString).orElse("the sample");
    }
}
