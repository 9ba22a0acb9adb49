package se.socialdata.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import se.socialdata.core.rule.Finding;
import se.socialdata.delegation.decision.DelegationDecision;
import se.socialdata.delegation.decision.DelegationRules;

/** Any Jakarta Validator reports what the rules find in a delegation decision. */
class DelegationValidationTest {

    @Test
    void a_validator_reports_the_findings_of_the_rules_in_force() {
        Clock clock = Clock.fixed(SampleUnit.AS_OF.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> clock)
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            for (DelegationDecision decision : SampleUnit.decisions()) {
                List<String> expected =
                        DelegationRules.inForce().check(decision, SampleUnit.AS_OF).getFindings().stream()
                                .map(Finding::getMessageEn)
                                .sorted()
                                .toList();

                assertThat(validator.validate(decision).stream()
                                .map(ConstraintViolation::getMessage)
                                .sorted()
                                .toList())
                        .isEqualTo(expected);
            }
        }
        assertThat(SampleUnit.decisions()).anySatisfy(decision -> assertThat(DelegationRules.inForce()
                        .check(decision, SampleUnit.AS_OF)
                        .isPassed())
                .isFalse());
    }
}
