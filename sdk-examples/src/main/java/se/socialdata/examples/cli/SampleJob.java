package se.socialdata.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import se.socialdata.core.decision.Law;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.time.Quarter;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.examples.cli.unexecuted.DecisionRecords;
import se.socialdata.examples.cli.unexecuted.UnexecutedReports;
import se.socialdata.examples.sample.SampleDecisions;
import se.socialdata.examples.sample.SampleResources;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;
import se.socialdata.reporting.report.Report;
import se.socialdata.reporting.text.Language;
import se.socialdata.reporting.unexecuted.CouncilReport;
import se.socialdata.reporting.unexecuted.UnexecutedSettings;

/** The main job: both reports to the council on the embedded sample, from one reading of it. */
final class SampleJob {

    private static final Quarter QUARTER = Quarter.of(2025, 4);

    private final PrintWriter out;
    private final PrintWriter err;
    private final Path folder;

    SampleJob(PrintWriter out, PrintWriter err, Path folder) {
        this.out = out;
        this.err = err;
        this.folder = folder;
    }

    int run() {
        RenderOptions options = RenderOptions.of(Language.SWEDISH);
        ReportFolder target = new ReportFolder(folder.toAbsolutePath(), options, out);
        ImmutableList<UnexecutedReports> reports = Stream.of(Law.LSS, Law.SOL)
                .map(law -> new UnexecutedReports(
                        UnexecutedSettings.of(law, QUARTER, SampleDecisions.REPORTING_DATE), false))
                .collect(ImmutableList.toImmutableList());
        BatchSummary summary = read(reports);
        Account.writeRejects(summary, err);
        ImmutableList<Report> councilReports = reports.stream()
                .map(report -> Account.addRejectedTo(CouncilReport.of(report.toStatistics(Optional.empty())), summary))
                .collect(ImmutableList.toImmutableList());
        councilReports.forEach(report -> out.println(TextRenderer.of(options).render(report)));
        Account.writeTotals(summary, out);
        for (int i = 0; i < reports.size(); i++) {
            out.println(reports.get(i).describeSelection());
            target.writeDocument(councilReports.get(i), reports.get(i).fileName("council"));
        }
        return ExitCodes.of(summary);
    }

    private static BatchSummary read(ImmutableList<UnexecutedReports> reports) {
        try (InputStream sample = SampleResources.getDecisions().openStream()) {
            return DecisionRecords.FAVOURABLE_DECISION.read(
                    sample, (decision, line) -> reports.forEach(report -> report.add(decision)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
