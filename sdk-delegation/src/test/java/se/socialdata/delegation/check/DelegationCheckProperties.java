package se.socialdata.delegation.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.guide.Guides;

class DelegationCheckProperties {

    private static final DelegationChecks CHECKS =
            DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());

    @Property(tries = 100)
    void a_no_names_what_stands_against_it(@ForAll HandoverQuestion question) {
        assertExplained(CHECKS.mayDelegate(question));
        assertExplained(CHECKS.mayInstruct(question));
    }

    @Property(tries = 100)
    void an_answer_on_a_staff_member_is_explained(@ForAll StaffFile file, @ForAll HandoverQuestion question) {
        assertExplained(CHECKS.mayPerform(
                file, question.getTask(), question.getFacts(), question.getUnit(), question.getDate()));
    }

    private static void assertExplained(DelegationAnswer answer) {
        switch (answer.getAnswer()) {
            case NO -> assertThat(answer.getAssessment().getFindings()).isNotEmpty();
            case UNDETERMINED ->
                assertThat(answer.getAssessment().getFindingsAndUndetermined()).isNotEmpty();
            default -> assertThat(answer.getAssessment().getNodes()).isNotEmpty();
        }
    }
}
