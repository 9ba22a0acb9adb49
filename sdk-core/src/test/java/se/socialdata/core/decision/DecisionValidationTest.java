package se.socialdata.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.validation.RuleGroups;

/** Decisions that are known to be bad fail through the plain default validator. */
class DecisionValidationTest {

    private static final ValidatorFactory PLAIN = Validation.buildDefaultValidatorFactory();

    @AfterAll
    static void close() {
        PLAIN.close();
    }

    @Test
    void a_blank_id_is_a_violation() {
        assertThat(paths(Decisions.sol().id(" ").build())).containsExactly("id");
    }

    @Test
    void a_decision_of_tomorrow_is_a_violation_and_one_of_today_is_not() {
        FavourableDecision tomorrow = Decisions.of(InterventionType.SOL_OTHER, Decisions.DECIDED.plusDays(1))
                .build();
        assertThat(paths(tomorrow)).containsExactly("decisionDate");
        assertThat(paths(Decisions.sol().build())).isEmpty();
    }

    @Test
    void findings_are_violations_with_path_message_and_finding() {
        Set<ConstraintViolation<FavourableDecision>> violations =
                PLAIN.getValidator().validate(Decisions.lss().build());

        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("decisionDate", "reports", "statedDelays");
        assertThat(violations).allSatisfy(violation -> {
            Finding finding = finding(violation);
            assertThat(finding.getRuleId()).startsWith("EVB-");
            assertThat(finding.getPath())
                    .hasToString(violation.getPropertyPath().toString());
            assertThat(violation.getMessage()).isIn(finding.getMessageSv(), finding.getMessageEn());
        });
    }

    @Test
    void guidance_is_asked_for_by_its_group_and_points_at_the_element() {
        FavourableDecision decision = Decisions.lss()
                .addOffers(Decisions.offer(Decisions.DECIDED, OfferAnswer.NO_ANSWER))
                .addOffers(Decisions.offer(Decisions.DECIDED.minusDays(1), OfferAnswer.NO_ANSWER))
                .build();

        assertThat(PLAIN.getValidator().validate(decision, RuleGroups.Guidance.class))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("offers[1].date");
    }

    private static Validator onDecisionDay() {
        Clock clock = Clock.fixed(Decisions.DECIDED.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return PLAIN.usingContext().clockProvider(() -> clock).getValidator();
    }

    private static List<String> paths(FavourableDecision decision) {
        return onDecisionDay().validate(decision).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return Objects.requireNonNull(hibernate.getDynamicPayload(Finding.class));
    }
}
