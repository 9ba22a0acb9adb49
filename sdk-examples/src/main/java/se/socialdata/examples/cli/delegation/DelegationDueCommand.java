package se.socialdata.examples.cli.delegation;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.core.time.DateInterval;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.register.DelegationRegister;
import se.socialdata.delegation.register.DueFollowUp;
import se.socialdata.examples.cli.option.Values;

/** Lists what falls due. */
@Command(
        name = "due",
        description = {
            "Overdue follow-ups on a day, and the follow-ups that fall due and the decisions that expire between two days.",
            "",
            "Each line has the last day in time or in force, the decision, its recipient and its unit."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class DelegationDueCommand implements Callable<Integer> {

    private static final int MONTHS_AHEAD = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DelegationFiles files;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Values.OfDate.class,
            description = "The first day of the period (default: the day asked about).")
    private Optional<LocalDate> from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Values.OfDate.class,
            description = "The last day of the period (default: three months after the first).")
    private Optional<LocalDate> to;

    @Override
    public Integer call() {
        DelegationInput input = files.read();
        DateInterval period = period(input.asOf());
        DelegationRegister register = input.toRegister();
        write("follow-ups overdue on " + input.asOf(), lines(register.findOverdue(input.asOf())));
        write("follow-ups due " + period, lines(register.findDue(period, input.asOf())));
        write(
                "decisions in force for the last time " + period,
                register.findExpiring(period).stream()
                        .map(decision -> line(lastDay(decision), decision))
                        .toList());
        return input.exitCode();
    }

    private DateInterval period(LocalDate asOf) {
        LocalDate first = from.orElse(asOf);
        LocalDate last = to.orElse(first.plusMonths(MONTHS_AHEAD));
        if (last.isBefore(first)) {
            throw new ParameterException(
                    spec.commandLine(), "--to: expected a day on or after " + first + ", got " + last);
        }
        return DateInterval.of(first, last);
    }

    private void write(String heading, List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(heading + ": " + lines.size());
        lines.forEach(line -> out.println("  " + line));
    }

    private static List<String> lines(List<DueFollowUp> followUps) {
        return followUps.stream().map(due -> line(due.dueBy(), due.decision())).toList();
    }

    private static LocalDate lastDay(DelegationDecision decision) {
        return decision.getCeasesOn().orElseThrow().minusDays(1);
    }

    private static String line(LocalDate day, DelegationDecision decision) {
        return day + "  " + decision.getId() + "  "
                + decision.getRecipient().getKey().value() + "  "
                + decision.getUnit().map(Object::toString).orElse("no single unit");
    }
}
