package se.socialdata.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.socialdata.core.term.CodeList;
import se.socialdata.core.term.CodedTerm;
import se.socialdata.delegation.check.Answer;
import se.socialdata.delegation.check.Purpose;
import se.socialdata.delegation.competence.MissingReason;
import se.socialdata.delegation.competence.RequirementKind;
import se.socialdata.delegation.decision.DecisionItem;
import se.socialdata.delegation.decision.DelegationReason;
import se.socialdata.delegation.decision.DelegationState;
import se.socialdata.delegation.decision.FollowUpOutcome;
import se.socialdata.delegation.decision.PenLabelItem;
import se.socialdata.delegation.decision.RevocationReason;
import se.socialdata.delegation.decision.RoutineContent;
import se.socialdata.delegation.guide.CompressionClass;
import se.socialdata.delegation.guide.ConditionType;
import se.socialdata.delegation.guide.DrugClass;
import se.socialdata.delegation.guide.GuideSection;
import se.socialdata.delegation.guide.Handover;
import se.socialdata.delegation.guide.InjectionType;
import se.socialdata.delegation.guide.PatientFact;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.SelfCheckKind;
import se.socialdata.delegation.guide.UrethralCatheter;

class CodeListsTest {

    private static Stream<CodedTerm> terms() {
        return Stream.of(
                        Profession.values(),
                        Handover.values(),
                        GuideSection.values(),
                        ConditionType.values(),
                        PatientFact.values(),
                        UrethralCatheter.values(),
                        InjectionType.values(),
                        DrugClass.values(),
                        CompressionClass.values(),
                        SelfCheckKind.values(),
                        RequirementKind.values(),
                        Answer.values(),
                        Purpose.values(),
                        DecisionItem.values(),
                        DelegationReason.values(),
                        DelegationState.values(),
                        FollowUpOutcome.values(),
                        PenLabelItem.values(),
                        RevocationReason.values(),
                        RoutineContent.values(),
                        MissingReason.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void every_term_has_code_names_and_source(CodedTerm term) {
        assertThat(List.of(term.getCode(), term.getTermSv(), term.getTermEn(), term.getSource()))
                .noneMatch(String::isBlank);
    }

    @Test
    void the_code_lists_have_as_many_members_as_in_the_source() {
        assertThat(CodeList.of(Profession.class).getMembers()).hasSize(12);
        assertThat(CodeList.of(Handover.class).getMembers()).hasSize(4);
        assertThat(CodeList.of(GuideSection.class).getMembers()).hasSize(9);
    }

    @Test
    void licensed_are_the_professions_of_the_guide_physicians_and_the_roles_that_they_hold() {
        assertThat(Profession.values())
                .filteredOn(Profession::isLicensed)
                .containsExactly(
                        Profession.NURSE,
                        Profession.OCCUPATIONAL_THERAPIST,
                        Profession.PHYSIOTHERAPIST,
                        Profession.LICENSED_STAFF,
                        Profession.MAS,
                        Profession.MAR,
                        Profession.PHYSICIAN);
    }
}
