package se.socialdata.examples.cli.home;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.json.BatchSummary;
import se.socialdata.core.matching.AccessPurpose;
import se.socialdata.core.matching.HomeRegister;
import se.socialdata.core.matching.MatchPolicy;
import se.socialdata.core.matching.SearchAudit;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.input.RecordFile;
import se.socialdata.examples.cli.input.RecordKind;
import se.socialdata.examples.cli.option.AsOfFilesOption;
import se.socialdata.examples.sample.SampleHomes;

/** The options that say which homes are searched, on which day and by which policy: files, or the sample. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class MatchFiles {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--homes",
            paramLabel = "FILE",
            description = "The homes: NDJSON in UTF-8, one Home a line (default: the sample register).")
    private Optional<Path> homes;

    @Mixin
    private AsOfFilesOption asOf;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "What is required, weighed and informative: one MatchPolicy (default: the standard policy).")
    private Optional<Path> policy;

    @Option(
            names = "--purpose",
            paramLabel = "TEXT",
            defaultValue = "search from the command line",
            description = "Why the register is searched; it goes to the log (default: ${DEFAULT-VALUE}).")
    private String purpose;

    private int exitCode = ExitCodes.OK;

    /** Whether the sample register is meant. */
    boolean isSample() {
        return homes.isEmpty();
    }

    /** Refuses files without a day, before anything is read. */
    void requireDate() {
        if (!isSample()) {
            asOf.require();
        }
    }

    /** Reads the homes; without a file they are the first of the sample register, as many as are asked for. */
    HomeRegister readRegister(int sampleHomes) {
        LocalDate day = asOf.orElse(SampleHomes.DAY);
        return HomeRegister.of(
                homes.map(file -> read("homes", HomeRecords.HOME, file))
                        .orElseGet(() -> SampleHomes.generate(SampleHomes.SEED, sampleHomes)),
                day);
    }

    /** Reads the policy, if one is named. */
    MatchPolicy readPolicy() {
        return policy.map(file -> only(read("policy", HomeRecords.MATCH_POLICY, file), "policy", file))
                .orElse(MatchPolicy.standard());
    }

    /** Why the register is searched. */
    AccessPurpose readPurpose() {
        try {
            return AccessPurpose.of(purpose);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--purpose: " + e.getMessage(), e);
        }
    }

    /** Where searches are recorded: a line of its own beside the results. */
    SearchAudit audit() {
        PrintWriter err = spec.commandLine().getErr();
        return event -> err.println("search of " + event.searchedHomes() + " homes for " + event.needId() + " on "
                + event.date() + ": " + event.purpose().text());
    }

    /** Reads a file; lines that cannot be read are told and left out. */
    <T> ImmutableList<T> read(String name, RecordKind<T> kind, Path file) {
        PrintWriter err = spec.commandLine().getErr();
        ImmutableList.Builder<T> records = ImmutableList.builder();
        BatchSummary summary = new RecordFile<>(kind, file, err).read((value, line) -> records.add(value));
        Account.writeRejects(name + ": ", summary, err);
        err.print(name + ": ");
        Account.writeTotals(summary, err);
        exitCode = Math.max(exitCode, ExitCodes.of(summary));
        return records.build();
    }

    /** The one record of a file that must hold one. */
    static <T> T only(ImmutableList<T> records, String term, Path file) {
        if (records.size() != 1) {
            throw CliException.of(file, "expected one " + term + ", got " + records.size());
        }
        return records.get(0);
    }

    /** What the reading came to. */
    int exitCode() {
        return exitCode;
    }
}
