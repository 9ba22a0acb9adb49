package se.socialdata.core.assistance;

import static se.socialdata.core.assistance.AssistanceCases.MONTH;
import static se.socialdata.core.assistance.AssistanceCases.applicant;
import static se.socialdata.core.assistance.AssistanceCases.child;
import static se.socialdata.core.assistance.AssistanceCases.coApplicant;
import static se.socialdata.core.assistance.AssistanceCases.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.socialdata.core.arbitraries.RuleProof;
import se.socialdata.core.identity.PersonIdentity;
import se.socialdata.core.money.Money;

class AssistanceRegisterRulesTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);

    private static AssistedMonth of(AssistedPerson.Builder... persons) {
        return month(Arrays.stream(persons).map(AssistedPerson.Builder::build).toArray(AssistedPerson[]::new))
                .build();
    }

    private static AssistedPerson.Builder born(String identity) {
        return applicant().identity(PersonIdentity.parse(identity)).obstacle(SupportObstacle.UNACCOMPANIED_YOUTH);
    }

    @Test
    void every_rule_of_the_register_is_proved_on_the_boundary() {
        RuleProof<AssistedMonth> proof = RuleProof.of(AssistanceRules.inForceForMonths());
        obstacles(proof);
        persons(proof);
        amounts(proof);
        proof.verify();
    }

    private static void obstacles(RuleProof<AssistedMonth> proof) {
        AssistedPerson.Builder language = applicant().obstacle(SupportObstacle.LANGUAGE_2016);
        AssistedPerson.Builder missing = applicant().obstacle(SupportObstacle.MISSING);
        proof.passes("EKB-101", of(applicant(), coApplicant(), child()), AS_OF)
                .fails("EKB-101", of(applicant(), coApplicant().obstacle(Optional.empty())), AS_OF)
                .passes("EKB-102", of(applicant()), AS_OF)
                .fails("EKB-102", of(language), AS_OF)
                .passes(
                        "EKB-102",
                        month(language.build()).month(YearMonth.of(2016, 12)).build(),
                        AS_OF)
                .fails(
                        "EKB-102",
                        month(language.build()).month(YearMonth.of(2017, 1)).build(),
                        AS_OF)
                .passes("EKB-103", of(applicant()), AS_OF)
                .fails("EKB-103", of(missing), AS_OF)
                .passes("EKB-104", of(applicant(), child()), AS_OF)
                .fails("EKB-104", of(applicant(), child().obstacle(SupportObstacle.NO_OBSTACLE)), AS_OF)
                // 18 on the last day of the month, 21 on the first, and 21 on the second
                .passes("EKB-108", of(born("20070930-T281")), AS_OF)
                .fails("EKB-108", of(born("20071001-T281")), AS_OF)
                .fails("EKB-108", of(born("20040901-T281")), AS_OF)
                .passes("EKB-108", of(born("20040902-T281")), AS_OF);
    }

    private static void persons(RuleProof<AssistedMonth> proof) {
        proof.passes("EKB-105", of(applicant(), coApplicant()), AS_OF)
                .fails("EKB-105", of(child()), AS_OF)
                .fails("EKB-105", of(applicant(), coApplicant(), coApplicant()), AS_OF)
                .passes("EKB-106", of(applicant(), coApplicant()), AS_OF)
                .fails("EKB-106", of(applicant(), applicant()), AS_OF)
                .passes("EKB-109", of(applicant()), AS_OF)
                .fails("EKB-109", of(applicant().identity(Optional.empty())), AS_OF);
    }

    private static void amounts(RuleProof<AssistedMonth> proof) {
        AssistedMonth.Builder month = month(applicant().build());
        proof.passes("EKB-107", month.livelihoodSupport(Money.ofOre(1)).build(), AS_OF)
                .fails("EKB-111", month.build(), AS_OF)
                .fails("EKB-107", month.livelihoodSupport(Money.ZERO).build(), AS_OF)
                .passes("EKB-111", month.otherNeeds(Money.of(10)).build(), AS_OF)
                .passes("EKB-110", of(applicant()), MONTH.atDay(1))
                .fails("EKB-110", of(applicant()), MONTH.atDay(1).minusDays(1));
    }
}
