package se.socialdata.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.socialdata.core.rule.Finding;
import se.socialdata.delegation.StaffKey;
import se.socialdata.delegation.check.DelegationAnswer;
import se.socialdata.delegation.check.DelegationChecks;
import se.socialdata.delegation.check.PatientFacts;
import se.socialdata.delegation.check.StaffFile;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.TaskCode;
import se.socialdata.delegation.register.DelegationRegister;
import se.socialdata.examples.sample.SampleUnit;

/** The examples of the README on delegated tasks, as they stand there; {@link ReadmeTest} holds the two equal. */
class DelegationExamplesTest {

    private final List<String> logged = new ArrayList<>();

    private void log(String line) {
        logged.add(line);
    }

    @Test
    void somebody_may_do_a_task_or_not() {
        DelegationChecks checks = DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());
        DelegationRegister register =
                DelegationRegister.of(checks, SampleUnit.staff(), SampleUnit.decisions(), SampleUnit.instructions());
        StaffFile person = register.findFile(StaffKey.of("S-12")).orElseThrow();
        DelegationAnswer answer = checks.mayPerform(
                person, TaskCode.of("PR-VEN"), PatientFacts.empty(), SampleUnit.UNIT, LocalDate.of(2026, 6, 15));
        for (Finding reason : answer.getAssessment().getFindings()) {
            log(answer.getAnswer() + " " + reason.getRuleId() + ": " + reason.getMessageSv());
        }
        // NO DEL-103: Beslutet gäller inte för den här verksamheten
        assertThat(logged).containsExactly("NO DEL-103: Beslutet gäller inte för den här verksamheten");
    }
}
