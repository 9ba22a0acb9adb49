package se.socialdata.examples.cli.barnahus;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.socialdata.core.barnahus.BarnahusJson;
import se.socialdata.core.barnahus.ResearchDetail;
import se.socialdata.core.barnahus.ResearchLog;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.json.JsonSettings;
import se.socialdata.core.json.JsonWriter;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.output.WholeFile;

/** Writes the logs of a file for research. */
@Command(
        name = "research",
        description = {
            "Writes the logs for research, one ResearchLog a line: a running number for the name, and codes of what happened;"
                    + " no text, name, place, day or person.",
            "",
            "The numbers follow the order of the file, which must not tell who the child is. What comes out is pseudonymous"
                    + " and stays personal data. Lines that cannot be read are named and left out."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class BarnahusResearchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BarnahusLogs logs;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description =
                    "The file, NDJSON in UTF-8; its folder is made if missing. A file of the same name is replaced.")
    private Path out;

    @Option(
            names = "--keep",
            paramLabel = "DETAIL",
            split = ",",
            converter = BarnahusValues.OfDetail.class,
            description =
                    "What to keep beside what happened, as the assessment of the request allows: age (in whole years),"
                            + " sex, intervals (days from the first event). Without it none of them.")
    private List<ResearchDetail> details = List.of();

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        logs.requireOther(out, "--out");
        BatchSummary summary = WholeFile.write(out, this::writeLogs);
        Account.writeTotals(summary, results);
        results.println("wrote " + out);
        return ExitCodes.of(summary);
    }

    private BatchSummary writeLogs(OutputStream stream) throws IOException {
        JsonWriter<ResearchLog> json =
                JsonWriter.of(BarnahusJson.RESEARCH_LOG, JsonSettings.strict().engine());
        ImmutableSet<ResearchDetail> kept = ImmutableSet.copyOf(details);
        PrintWriter lines = new PrintWriter(stream, false, StandardCharsets.UTF_8);
        int[] number = {0};
        BatchSummary summary = logs.read((log, line) -> {
            number[0]++;
            lines.print(json.write(ResearchLog.of(number[0], log, kept)) + "\n");
        });
        Account.writeRejects(summary, spec.commandLine().getErr());
        Account.requireAccepted(summary, Path.of(logs.getName()), "log");
        if (lines.checkError()) {
            throw new IOException("the lines cannot be written");
        }
        return summary;
    }
}
