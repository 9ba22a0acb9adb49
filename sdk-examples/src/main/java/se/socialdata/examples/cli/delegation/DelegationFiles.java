package se.socialdata.examples.cli.delegation;

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
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.examples.cli.input.Account;
import se.socialdata.examples.cli.input.ExitCodes;
import se.socialdata.examples.cli.input.RecordFile;
import se.socialdata.examples.cli.input.RecordKind;
import se.socialdata.examples.cli.option.AsOfFilesOption;
import se.socialdata.examples.sample.SampleUnit;

/** The options that say what the commands on delegation work on: three files, or the sample unit. */
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class DelegationFiles {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--staff",
            paramLabel = "FILE",
            description = "The members of staff: NDJSON in UTF-8, one StaffMember a line.")
    private Optional<Path> staff;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "The decisions: NDJSON in UTF-8, one DelegationDecision a line.")
    private Optional<Path> decisions;

    @Option(
            names = "--instructions",
            paramLabel = "FILE",
            description = "The instructions: NDJSON in UTF-8, one Instruction a line.")
    private Optional<Path> instructions;

    @Mixin
    private AsOfFilesOption asOf;

    /**
     * Reads the files, or takes the sample if none is given. Lines that cannot be read are told and left out.
     *
     * @return what was read
     */
    DelegationInput read() {
        if (staff.isEmpty() && decisions.isEmpty() && instructions.isEmpty()) {
            return new DelegationInput(
                    SampleUnit.staff(),
                    SampleUnit.decisions(),
                    SampleUnit.instructions(),
                    asOf.orElse(SampleUnit.AS_OF),
                    Optional.of(SampleUnit.UNIT),
                    ExitCodes.OK);
        }
        Path staffFile = required(staff, "--staff=FILE");
        Path decisionFile = required(decisions, "--decisions=FILE");
        LocalDate day = asOf.require();
        Reading reading = new Reading();
        ImmutableList<StaffMember> members = reading.read("staff", DelegationRecords.STAFF_MEMBER, staffFile);
        ImmutableList<DelegationDecision> decided =
                reading.read("decisions", DelegationRecords.DELEGATION_DECISION, decisionFile);
        ImmutableList<Instruction> instructed = instructions
                .map(file -> reading.read("instructions", DelegationRecords.INSTRUCTION, file))
                .orElse(ImmutableList.of());
        return new DelegationInput(members, decided, instructed, day, Optional.empty(), reading.exitCode);
    }

    private <T> T required(Optional<T> value, String option) {
        return value.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "Missing required option: '" + option + "', which files need"));
    }

    /** Reads one file after the other and remembers whether a line was rejected. */
    private final class Reading {

        private int exitCode = ExitCodes.OK;

        <T> ImmutableList<T> read(String name, RecordKind<T> kind, Path file) {
            PrintWriter out = spec.commandLine().getOut();
            ImmutableList.Builder<T> records = ImmutableList.builder();
            BatchSummary summary =
                    new RecordFile<>(kind, file, spec.commandLine().getErr()).read((value, line) -> records.add(value));
            Account.writeRejects(name + ": ", summary, out);
            out.print(name + ": ");
            Account.writeTotals(summary, out);
            exitCode = Math.max(exitCode, ExitCodes.of(summary));
            return records.build();
        }
    }
}
