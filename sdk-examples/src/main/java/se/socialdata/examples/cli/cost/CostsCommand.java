package se.socialdata.examples.cli.cost;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ObjLongConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.socialdata.core.cost.CostJson;
import se.socialdata.core.cost.CostRecord;
import se.socialdata.core.cost.CostRules;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.input.RecordFile;
import se.socialdata.examples.cli.input.RecordKind;
import se.socialdata.examples.cli.option.OutFolder;
import se.socialdata.examples.cli.option.ReportOptions;
import se.socialdata.examples.cli.output.FindingsByRule;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.examples.sample.SampleCosts;
import se.socialdata.reporting.cost.CostBuilder;
import se.socialdata.reporting.cost.CostCoverage;
import se.socialdata.reporting.cost.CostReport;
import se.socialdata.reporting.cost.CostSettings;
import se.socialdata.reporting.cost.CostStatistics;

/** Makes the analysis of costs. */
@Command(
        name = "costs",
        description = {
            "The costs of individual and family care in fixed and current prices, with shares, changes and volume indexes,"
                    + " and per inhabitant by group of municipalities, as text, CSV, HTML, JSON and a workbook (XLSX).",
            "",
            "Without --input the embedded sample is analysed: made-up costs of the 290 municipalities whose sums give the"
                    + " printed tables of 2019-2023. With --input the years and a price index are needed; tables are text"
                    + " with a first line \"# source\", a header line and semicolons between the cells.",
            "",
            "With --check the findings are printed rule by rule before the report is made. The exit code is 1 if there are"
                    + " findings or rejected lines."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
public final class CostsCommand implements Callable<Integer> {

    private static final RecordKind<CostRecord> COST_RECORD =
            new RecordKind<>(CostJson.COST_RECORD, "cost record", "municipality and year", "year", CostRecord::getId);

    private static final int LAST_DAY_OF_DECEMBER = 31;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = "The costs: NDJSON in UTF-8, one CostRecord (municipality and year) a line.")
    private Optional<Path> input;

    @Option(
            names = "--check",
            description =
                    "Also check each record, of whatever year, against what makes costs comparable (rules COS): items"
                            + " that equal their parts, items of the year's division, costs of the own commitment, assistance to"
                            + " refugees left out. Such findings are warnings.")
    private boolean check;

    @Mixin
    private CostOptions options;

    @Mixin
    private OutFolder out;

    @Mixin
    private ReportOptions report;

    /** Made by picocli. */
    CostsCommand() {}

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        int exitCode = ExitCodes.OK;
        CostSettings settings = input.isPresent() ? options.toSettings() : options.complete(SampleCosts.settings());
        ReportFolder folder = report.toFolder(out.get(), results);
        CostBuilder builder = CostBuilder.of(settings);
        RuleSet<CostRecord> rules = CostRules.guidance();
        FindingsByRule findings = new FindingsByRule(rules);
        // No rule on costs depends on the day asked about: the last one of the analysis has all its records.
        RuleContext context =
                RuleContext.of(LocalDate.of(settings.getLastYear(), Month.DECEMBER, LAST_DAY_OF_DECEMBER));
        ObjLongConsumer<CostRecord> consumer = (record, line) -> {
            builder.add(record);
            if (check) {
                findings.add(rules.check(record, context), line);
            }
        };
        if (input.isPresent()) {
            BatchSummary summary = read(input.orElseThrow(), consumer);
            Account.writeTotals(summary, results);
            exitCode = ExitCodes.of(summary);
        } else {
            long line = 0;
            for (CostRecord record : SampleCosts.generate()) {
                line++;
                consumer.accept(record, line);
            }
        }
        if (check) {
            findings.write(results);
        }
        CostStatistics statistics = builder.buildStatistics();
        results.println(describe(settings, statistics.getCoverage()));
        folder.writeDocument(
                CostReport.of(statistics), "costs-" + settings.getFirstYear() + "-" + settings.getLastYear());
        return findings.isEmpty() ? exitCode : ExitCodes.FINDINGS;
    }

    private BatchSummary read(Path file, ObjLongConsumer<CostRecord> consumer) {
        PrintWriter errors = spec.commandLine().getErr();
        BatchSummary summary = new RecordFile<>(COST_RECORD, file, errors).read(consumer);
        Account.writeRejects(summary, errors);
        Account.requireAccepted(summary, file, "cost record");
        return summary;
    }

    private static String describe(CostSettings settings, CostCoverage coverage) {
        return "costs " + settings.getFirstYear() + "-" + settings.getLastYear() + ": of " + coverage.records()
                + " records " + (coverage.records() - coverage.otherYears()) + " counted, " + coverage.otherYears()
                + " of other years; municipalities without some year: " + coverage.partial()
                + "; unknown items: " + coverage.unknownLines() + "; items that differ from their parts: "
                + coverage.contradicted();
    }
}
