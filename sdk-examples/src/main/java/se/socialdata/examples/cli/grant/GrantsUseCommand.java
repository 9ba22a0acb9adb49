package se.socialdata.examples.cli.grant;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.socialdata.core.grant.GrantCase;
import se.socialdata.core.grant.GrantJson;
import se.socialdata.core.grant.GrantRules;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleSet;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.input.RecordFile;
import se.socialdata.examples.cli.input.RecordKind;
import se.socialdata.examples.cli.option.AsOfOption;
import se.socialdata.examples.cli.option.OptionalOutFolder;
import se.socialdata.examples.cli.option.ReportOptions;
import se.socialdata.examples.cli.output.FindingsByRule;
import se.socialdata.examples.cli.output.ReportFolder;
import se.socialdata.examples.sample.SampleGrants;
import se.socialdata.reporting.grant.GrantBuilder;
import se.socialdata.reporting.grant.GrantUseReport;

/** Checks grant cases and reports what became of the grants. */
@Command(
        name = "use",
        description = {
            "Checks what was done with state grants, and makes the report-back: allocated, requisitioned, received, used,"
                    + " paid back.",
            "",
            "Prints the findings rule by rule; lines that cannot be read are named on the error stream and left out. The exit"
                    + " code is 1 if there are findings or rejected lines."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class GrantsUseCommand implements Callable<Integer> {

    private static final RecordKind<GrantCase> GRANT_CASE =
            new RecordKind<>(GrantJson.GRANT_CASE, "grant case", "case id", "id", GrantCase::getId);

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The cases: NDJSON in UTF-8, one GrantCase a line. Without it the sample is used.")
    private Optional<Path> file;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private OptionalOutFolder out;

    @Mixin
    private ReportOptions options;

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        Optional<ReportFolder> folder = out.get().map(path -> options.toFolder(path, results));
        GrantBuilder builder = GrantBuilder.empty();
        RuleSet<GrantCase> rules = GrantRules.inForce();
        RuleContext context = RuleContext.of(asOf.get());
        FindingsByRule findings = new FindingsByRule(rules);
        int exitCode = ExitCodes.OK;
        if (file.isPresent()) {
            exitCode = read(file.orElseThrow(), builder, rules, context, findings);
        } else {
            long line = 0;
            for (GrantCase grantCase : SampleGrants.cases()) {
                line++;
                builder.add(grantCase);
                findings.add(rules.check(grantCase, context), line);
            }
        }
        findings.write(results);
        results.println(builder.buildStatistics().getByGrant().size() + " grants on " + asOf.get());
        folder.ifPresent(target -> target.writeDocument(GrantUseReport.of(builder.buildStatistics()), "grant-use"));
        return findings.isEmpty() ? exitCode : ExitCodes.FINDINGS;
    }

    private int read(
            Path path, GrantBuilder builder, RuleSet<GrantCase> rules, RuleContext context, FindingsByRule findings) {
        PrintWriter errors = spec.commandLine().getErr();
        BatchSummary summary = new RecordFile<>(GRANT_CASE, path, errors).read((grantCase, line) -> {
            builder.add(grantCase);
            findings.add(rules.check(grantCase, context), line);
        });
        Account.writeRejects(summary, errors);
        Account.requireAccepted(summary, path, "grant case");
        Account.writeTotals(summary, spec.commandLine().getOut());
        return ExitCodes.of(summary);
    }
}
