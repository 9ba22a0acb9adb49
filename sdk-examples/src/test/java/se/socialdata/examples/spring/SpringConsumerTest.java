package se.socialdata.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;
import se.socialdata.core.decision.DelayReason;
import se.socialdata.core.decision.ExecutionPeriod;
import se.socialdata.core.decision.FavourableDecision;
import se.socialdata.core.decision.InterventionType;
import se.socialdata.core.decision.ServiceArea;
import se.socialdata.core.decision.StatedDelay;
import se.socialdata.core.geography.Municipality;
import se.socialdata.core.identity.Person;
import se.socialdata.core.identity.PersonalIdentityNumber;
import se.socialdata.core.rule.Finding;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class SpringConsumerTest {

    /** From the test series of Skatteverket. */
    private static final String NUMBER = "189001089813";

    private static final LocalDate DECIDED = LocalDate.of(2025, 1, 15);

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = run(DecisionApplication.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static ConfigurableApplicationContext run(Class<?>... sources) {
        return new SpringApplicationBuilder(sources)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run();
    }

    @Test
    void jackson_2_is_not_on_the_class_path() {
        assertThatThrownBy(() -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void the_injected_mapper_reads_what_it_writes() {
        JsonMapper mapper = context.getBean(JsonMapper.class);
        DecisionDesk.Delivery delivery = new DecisionDesk.Delivery("A", List.of(waiting(), executed()));
        String json = mapper.writeValueAsString(delivery);

        assertThat(json).contains("\"decisionDate\":\"2025-01-15\"", "\"intervention\":\"LSS-9.4\"");
        assertThat(mapper.readValue(json, DecisionDesk.Delivery.class)).isEqualTo(delivery);
    }

    @Test
    void the_records_stay_strict_although_the_mapper_of_spring_is_lenient() {
        JsonMapper mapper = context.getBean(JsonMapper.class);
        String json = mapper.writeValueAsString(waiting()).replaceFirst("\\{", "{\"" + NUMBER + "\":1,");

        assertThatThrownBy(() -> mapper.readValue(json, FavourableDecision.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageNotContaining(NUMBER);
    }

    @Test
    void the_validator_of_spring_reports_findings_as_field_errors() {
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(waiting(), "decision");
        context.getBean(Validator.class).validate(waiting(), errors);

        assertThat(errors.getFieldErrors())
                .extracting(FieldError::getField)
                .contains("decisionDate", "reports", "statedDelays");
        assertThat(errors.toString()).doesNotContain(NUMBER);
    }

    @Test
    void a_method_with_valid_takes_a_decision_that_is_in_order() {
        assertThat(context.getBean(DecisionDesk.class).receive(executed())).isEqualTo("B-2");
    }

    @Test
    void a_method_with_valid_refuses_a_decision_with_findings() {
        DecisionDesk desk = context.getBean(DecisionDesk.class);

        assertThatThrownBy(() -> desk.receive(waiting()))
                .isInstanceOfSatisfying(ConstraintViolationException.class, refused -> {
                    assertThat(refused.getMessage()).contains("decisionDate").doesNotContain(NUMBER);
                    assertThat(refused.getConstraintViolations())
                            .extracting(violation -> finding(violation.unwrap(HibernateConstraintViolation.class)))
                            .extracting(Finding::getRuleId)
                            .contains("EVB-001", "EVB-004", "EVB-008");
                });
        assertThatThrownBy(() -> desk.receiveAll(List.of(executed(), waiting())))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("[1]");
    }

    @Test
    void the_day_is_that_of_the_validators_clock() {
        try (ConfigurableApplicationContext lastDayInTime = run(DecisionApplication.class, LastDayInTime.class)) {
            assertThat(lastDayInTime.getBean(DecisionDesk.class).receive(waiting()))
                    .isEqualTo("B-1");
        }
    }

    private static Finding finding(HibernateConstraintViolation<?> violation) {
        return Objects.requireNonNull(violation.getDynamicPayload(Finding.class));
    }

    private static FavourableDecision waiting() {
        return decision("B-1").build();
    }

    private static FavourableDecision executed() {
        return decision("B-2")
                .addStatedDelays(StatedDelay.of(DECIDED, DelayReason.NO_PLACE_AVAILABLE))
                .addExecutions(
                        ExecutionPeriod.builder().start(DECIDED.plusMonths(3)).build())
                .build();
    }

    private static FavourableDecision.Builder decision(String id) {
        return FavourableDecision.builder()
                .id(id)
                .municipality(Municipality.of("2580"))
                .intervention(InterventionType.LSS_CONTACT_PERSON)
                .serviceArea(ServiceArea.DISABILITY_CARE)
                .person(Person.of(PersonalIdentityNumber.of(NUMBER)))
                .decisionDate(DECIDED);
    }
}
