package se.socialdata.delegation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.socialdata.delegation.Sample.ASSISTANT;
import static se.socialdata.delegation.Sample.DECIDED;
import static se.socialdata.delegation.Sample.PATIENT;
import static se.socialdata.delegation.Sample.UNIT;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.socialdata.core.rule.Finding;
import se.socialdata.delegation.PrintedSource;
import se.socialdata.delegation.Sample;
import se.socialdata.delegation.competence.CompetenceCatalogues;
import se.socialdata.delegation.guide.Guides;
import se.socialdata.delegation.guide.Profession;
import se.socialdata.delegation.guide.TaskCode;

/** Every printed row with every profession and every purpose, against the print as read by other code. */
class PrintedGuideAnswersTest {

    private static final List<String[]> PRINTED = PrintedSource.lines(Guides.class, "printed-guide.csv");
    private static final DelegationChecks CHECKS =
            DelegationChecks.of(Guides.norrbotten2026(), CompetenceCatalogues.norrbotten2026());
    private static final ImmutableSet<String> GUIDE_PART = ImmutableSet.of("DEL-101", "DEL-102", "DEL-103", "DEL-104");

    private static Stream<Arguments> rows_and_professions() {
        return IntStream.range(0, PRINTED.size()).boxed().flatMap(row -> Stream.of(Profession.values())
                .map(profession -> Arguments.of(row, profession)));
    }

    /** The columns, read anew: nurse, occupational therapist, physiotherapist, instruction, delegation, not handed over. */
    private static boolean isMarked(int row, int column) {
        return PRINTED.get(row)[column].startsWith("X");
    }

    private static boolean isAuthorised(int row, Profession profession) {
        return switch (profession) {
            case NURSE -> isMarked(row, 2);
            case OCCUPATIONAL_THERAPIST -> isMarked(row, 3);
            case PHYSIOTHERAPIST -> isMarked(row, 4);
            default -> false;
        };
    }

    private static boolean isAllowed(DelegationAnswer answer) {
        return answer.getAssessment().getFindings().stream()
                .map(Finding::getRuleId)
                .noneMatch(GUIDE_PART::contains);
    }

    private static HandoverQuestion question(TaskCode task, Profession profession) {
        return HandoverQuestion.builder()
                .delegator(Sample.of(profession))
                .recipient(ASSISTANT)
                .task(task)
                .unit(UNIT)
                .date(DECIDED)
                .facts(PatientFacts.builder().patient(PATIENT).build())
                .build();
    }

    @ParameterizedTest
    @MethodSource("rows_and_professions")
    void the_guide_allows_what_is_printed_and_nothing_else(int row, Profession profession) {
        TaskCode task = Guides.norrbotten2026().getRows().get(row).getTask().code();
        boolean stays = isMarked(row, 7);
        HandoverQuestion question = question(task, profession);

        assertThat(isAllowed(CHECKS.mayDelegate(question)))
                .as("delegate")
                .isEqualTo(isAuthorised(row, profession) && isMarked(row, 6) && !stays);
        assertThat(isAllowed(CHECKS.mayInstruct(question)))
                .as("instruct")
                .isEqualTo(isAuthorised(row, profession) && isMarked(row, 5) && !stays);
    }

    @ParameterizedTest
    @MethodSource("rows_and_professions")
    void without_a_decision_only_authorised_professions_may_do_the_task(int row, Profession profession) {
        TaskCode task = Guides.norrbotten2026().getRows().get(row).getTask().code();
        StaffFile person = StaffFile.builder().member(Sample.of(profession)).build();
        boolean physicianOnly = PRINTED.get(row)[1].startsWith("Fastställandet av dödsfall");

        DelegationAnswer answer = CHECKS.mayPerform(person, task, PatientFacts.empty(), UNIT, DECIDED);

        assertThat(isAllowed(answer))
                .isEqualTo(isAuthorised(row, profession)
                        || (physicianOnly && profession == Profession.PHYSICIAN)
                        || answer.getAnswer() == Answer.UNDETERMINED);
        assertThat(answer.getAnswer() == Answer.YES)
                .isEqualTo(
                        physicianOnly
                                ? profession == Profession.PHYSICIAN
                                : isAuthorised(row, profession) && !PRINTED.get(row)[8].contains("Förskrivningsrätt"));
    }
}
