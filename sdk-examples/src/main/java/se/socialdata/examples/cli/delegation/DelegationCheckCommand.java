package se.socialdata.examples.cli.delegation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.socialdata.core.law.Provision;
import se.socialdata.core.rule.Finding;
import se.socialdata.delegation.check.DelegationChecks;
import se.socialdata.delegation.check.DelegationReview;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.register.DelegationRegister;
import se.socialdata.examples.cli.input.ExitCodes;

/** Reviews delegation decisions. */
@Command(
        name = "check",
        description = {
            "Reviews every delegation decision on a day: the decision by itself, whether the guide has its tasks, and"
                    + " whether each task might be delegated.",
            "",
            "Prints the findings decision by decision, each with its rule and provision. What depends on the patient or"
                    + " on competence records is not looked up. The exit code is 1 if there are findings or rejected"
                    + " lines."
        })
@SuppressWarnings("NullAway.Init") // the fields are set by picocli
final class DelegationCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DelegationFiles files;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DelegationInput input = files.read();
        DelegationChecks checks = DelegationInput.checks();
        DelegationRegister register = input.toRegister();
        int failing = 0;
        int total = 0;
        for (DelegationDecision decision : register.getDecisions()) {
            List<String> findings = describe(checks.review(decision, input.asOf()));
            if (!findings.isEmpty()) {
                failing++;
                total += findings.size();
                out.println(decision.getId());
                findings.forEach(finding -> out.println("  " + finding));
            }
        }
        out.println("decisions " + register.getDecisions().size() + ", with findings " + failing + "; findings " + total
                + " on " + input.asOf());
        return total == 0 ? input.exitCode() : ExitCodes.FINDINGS;
    }

    private static List<String> describe(DelegationReview review) {
        List<String> lines = new ArrayList<>();
        review.decision().getFindings().forEach(finding -> lines.add(describe(finding)));
        review.tasksInGuide().getFindings().forEach(finding -> lines.add(describe(finding)));
        review.tasks().forEach((task, answer) -> answer.getAssessment()
                .getFindings()
                .forEach(finding -> lines.add(task + ": " + describe(finding))));
        return lines;
    }

    private static String describe(Finding finding) {
        return finding.getRuleId() + " (" + finding.getSeverity().getTermEn() + "): " + finding.getMessageEn()
                + finding.getProvision()
                        .map(Provision::toString)
                        .map(provision -> " [" + provision + "]")
                        .orElse("");
    }
}
