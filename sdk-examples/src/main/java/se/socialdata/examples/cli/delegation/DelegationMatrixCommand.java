package se.socialdata.examples.cli.delegation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.UnitKey;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.Instruction;
import se.socialdata.delegation.decision.StaffMember;
import se.socialdata.delegation.guide.Guide;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.TaskCode;
import se.socialdata.delegation.register.DelegationRegister;
import se.socialdata.delegation.report.MatrixReport;
import se.socialdata.examples.cli.input.CliException;
import se.socialdata.examples.cli.option.LanguageOption;
import se.socialdata.reporting.render.RenderOptions;
import se.socialdata.reporting.render.TextRenderer;

/** Prints who may do what in a unit. */
@Command(
        name = "matrix",
        description = {
            "Who may do what in a unit on a day, as text.",
            "",
            "One row for each task of the guide that is handed over in the unit, one column for each member of staff."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class DelegationMatrixCommand implements Callable<Integer> {

    /** So many columns have room beside each other in a text. */
    private static final int COLUMNS = 5;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DelegationFiles files;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "The unit (default: that of the sample, or the only one that the files name).")
    private Optional<String> unit;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DelegationInput input = files.read();
        UnitKey asked = unitOf(input);
        DelegationRegister register = input.toRegister();
        Guide guide = Guides.norrbotten2026();
        ImmutableSet<TaskCode> tasks = tasks(input, asked, guide);
        TextRenderer renderer = TextRenderer.of(RenderOptions.of(language.get()));
        List<StaffKey> staff = input.staff().stream().map(StaffMember::getKey).toList();
        for (List<StaffKey> part : Lists.partition(staff, COLUMNS)) {
            out.println(renderer.render(
                    MatrixReport.of(register.toMatrix(asked, part, input.asOf()), guide, tasks, StaffKey::value)));
        }
        out.println(asked + " on " + input.asOf() + ": " + staff.size() + " staff, " + tasks.size() + " tasks");
        return input.exitCode();
    }

    private UnitKey unitOf(DelegationInput input) {
        ImmutableSortedSet<UnitKey> units = input.units();
        if (units.isEmpty()) {
            throw new CliException("expected at least one decision or instruction with a unit, got none");
        }
        Optional<UnitKey> only = units.size() == 1 ? Optional.of(units.first()) : Optional.empty();
        return unit.map(name -> units.stream()
                        .filter(known -> known.value().equals(name))
                        .findFirst())
                .orElse(input.ownUnit().or(() -> only))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--unit: expected one of "
                                + String.join(
                                        ", ", units.stream().map(UnitKey::value).toList())));
    }

    /** The tasks that are handed over in the unit, whoever has them and whether or not they still do. */
    private static ImmutableSet<TaskCode> tasks(DelegationInput input, UnitKey unit, Guide guide) {
        ImmutableSet<TaskCode> named = Stream.concat(
                        input.decisions().stream()
                                .filter(decision -> decision.isFor(unit))
                                .map(DelegationDecision::getTasks),
                        input.instructions().stream()
                                .filter(instruction -> instruction.getUnit().equals(unit))
                                .map(Instruction::getTasks))
                .flatMap(ImmutableSet::stream)
                .collect(ImmutableSet.toImmutableSet());
        return guide.getTasks().stream().filter(named::contains).collect(ImmutableSet.toImmutableSet());
    }
}
