package se.socialdata.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.socialdata.core.rule.Finding;
import se.socialdata.core.rule.Outcome;
import se.socialdata.core.rule.RuleContext;
import se.socialdata.core.rule.RuleProvider;
import se.socialdata.core.rule.Samples;

class RulesHoldTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 11, 30);
    private static final ValidatorFactory PLAIN = Validation.buildDefaultValidatorFactory();

    /** Several decisions, as a caller might send them. */
    record Batch(List<@Valid Object> decisions) {}

    /** Carries a constraint whose provider cannot be made. */
    @RulesHold(provider = NoProvider.class)
    record Misdeclared() {}

    interface NoProvider extends RuleProvider {}

    @AfterAll
    static void close() {
        PLAIN.close();
    }

    private static Validator on(LocalDate day) {
        return on(day, ZoneId.of("Europe/Stockholm"));
    }

    private static Validator on(LocalDate day, ZoneId zone) {
        ClockProvider clock = () -> Clock.fixed(day.atTime(23, 30).atZone(zone).toInstant(), zone);
        return PLAIN.usingContext().clockProvider(clock).getValidator();
    }

    private static Set<ConstraintViolation<Object>> validate(Validator validator, Object record, Class<?>... groups) {
        return validator.validate(record, groups);
    }

    @Test
    void a_known_bad_record_fails_through_the_plain_default_factory() {
        var violations = validate(PLAIN.getValidator(), Samples.overdue(LocalDate.of(2001, 1, 1)));

        assertThat(violations).hasSize(1);
    }

    @Test
    void the_last_day_of_the_period_is_in_time_by_the_validators_clock() {
        assertThat(validate(on(LocalDate.of(2026, 2, 28)), Samples.overdue(DECIDED)))
                .isEmpty();
        assertThat(validate(on(LocalDate.of(2026, 3, 1)), Samples.overdue(DECIDED)))
                .hasSize(1);
    }

    @Test
    void the_day_is_that_of_the_clocks_own_zone() {
        ZoneId auckland = ZoneId.of("Pacific/Auckland");

        assertThat(validate(on(LocalDate.of(2026, 2, 28), auckland), Samples.overdue(DECIDED)))
                .isEmpty();
        assertThat(validate(on(LocalDate.of(2026, 3, 1), auckland), Samples.overdue(DECIDED)))
                .hasSize(1);
    }

    @Test
    void a_violation_has_the_path_and_the_finding_of_the_rule() {
        ConstraintViolation<Object> violation = validate(on(LocalDate.of(2026, 3, 1)), Samples.overdue(DECIDED))
                .iterator()
                .next();

        assertThat(violation.getPropertyPath()).hasToString("decided");
        Finding finding = finding(violation);
        assertThat(finding.getRuleId()).isEqualTo("SMP-001");
        assertThat(finding.getProvision().orElseThrow()).hasToString("34 kap. 1 § SoL (2025:400)");
    }

    @Test
    void a_violation_of_an_element_has_its_index_and_its_own_message_and_finding() {
        var violations =
                validate(on(DECIDED), Samples.offered(DECIDED, DECIDED.minusDays(1), DECIDED, DECIDED.minusDays(2)));

        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("offers[0].made", "offers[2].made");
        assertThat(violations).allSatisfy(violation -> {
            Finding finding = finding(violation);
            assertThat(finding.getPath()).isEqualTo(violation.getPropertyPath().toString());
            assertThat(violation.getMessage()).isEqualTo(finding.toMessage(Locale.getDefault()));
        });
    }

    @Test
    void the_path_of_a_record_within_another_begins_with_the_outer_place() {
        Batch batch =
                new Batch(List.of(Samples.offered(DECIDED, DECIDED), Samples.offered(DECIDED, DECIDED.minusDays(1))));

        assertThat(validate(on(DECIDED), batch))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("decisions[1].offers[0].made");
    }

    @Test
    void what_binds_is_checked_in_the_default_group_only() {
        Object record = Samples.unvisited(LocalDate.of(2025, 1, 1));
        Validator validator = on(LocalDate.of(2026, 1, 1));

        assertThat(ids(validate(validator, record))).containsExactly("SMP-001");
        assertThat(ids(validate(validator, record, Default.class))).containsExactly("SMP-001");
        assertThat(ids(validate(validator, record, RuleGroups.Proposed.class))).containsExactly("SMP-007");
        assertThat(ids(validate(validator, record, Default.class, RuleGroups.Proposed.class)))
                .containsExactlyInAnyOrder("SMP-001", "SMP-007");
    }

    @Test
    void a_rule_that_cannot_be_determined_is_a_violation_only_where_that_is_asked_for() {
        Object unanswered = Samples.offered(DECIDED, DECIDED);

        assertThat(validate(on(DECIDED), unanswered)).isEmpty();
        assertThat(validate(on(DECIDED), unanswered, RuleGroups.Local.class)).isEmpty();
        var violations = validate(on(DECIDED), unanswered, RuleGroups.Guidance.class);
        assertThat(violations).hasSize(1).allSatisfy(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("offers[0]");
            assertThat(finding(violation).getOutcome()).isEqualTo(Outcome.UNDETERMINED);
        });
    }

    @Test
    void a_parameter_that_the_municipality_sets_comes_as_constraint_validator_payload() {
        Object record = Samples.unvisited(DECIDED);
        RuleContext parameters = Samples.withVisits(RuleContext.of(LocalDate.EPOCH), 1);
        Validator validator = PLAIN.unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload(parameters)
                .getValidator();

        assertThat(ids(validate(validator, record, RuleGroups.Local.class))).containsExactly("SMP-006");
    }

    @Test
    void the_message_follows_the_validators_locale() {
        assertThat(message(Locale.forLanguageTag("sv-SE"))).isEqualTo("Skulle ha verkställts senast 2026-02-28");
        assertThat(message(Locale.ENGLISH)).isEqualTo("Was to be executed by 2026-02-28");
        assertThat(message(Locale.UK)).isEqualTo("Was to be executed by 2026-02-28");
    }

    @Test
    void an_english_locale_gets_english_on_a_swedish_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("sv-SE"));
            assertThat(message(Locale.ENGLISH)).isEqualTo("Was to be executed by 2026-02-28");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String message(Locale locale) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .locales(Locale.ENGLISH, Locale.UK, Locale.forLanguageTag("sv-SE"))
                .clockProvider(() -> Clock.fixed(
                        LocalDate.of(2026, 3, 1).atStartOfDay(ZoneId.of("UTC")).toInstant(), ZoneId.of("UTC")))
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.UK, Locale.forLanguageTag("sv-SE")), locale, false))
                .buildValidatorFactory()) {
            return validate(factory.getValidator(), Samples.overdue(DECIDED))
                    .iterator()
                    .next()
                    .getMessage();
        }
    }

    @Test
    void what_an_interpolator_would_read_stands_as_written_in_the_message() {
        var violations =
                validate(on(DECIDED), Samples.answered(DECIDED, DECIDED.plusMonths(2)), RuleGroups.Guidance.class);

        assertThat(violations).hasSize(1).allSatisfy(violation -> assertThat(violation.getMessage())
                .isIn("Svar ges inom {en} månad | $1 \\ snarast", "An answer is given within {a} month | $1 \\ soon"));
    }

    @Test
    void no_message_or_path_or_template_holds_anything_personal() {
        Validator validator = on(LocalDate.of(2027, 1, 1));
        for (Object record : Samples.all()) {
            var violations = validate(
                    validator,
                    record,
                    Default.class,
                    RuleGroups.Guidance.class,
                    RuleGroups.Local.class,
                    RuleGroups.Proposed.class);
            assertThat(violations).isNotEmpty().allSatisfy(violation -> assertThat(violation.getMessage()
                            + violation.getPropertyPath()
                            + violation.getMessageTemplate()
                            + finding(violation))
                    .doesNotContain(Samples.PERSON));
        }
    }

    @Test
    void a_provider_without_a_public_constructor_is_named_in_the_error() {
        assertThatThrownBy(() -> PLAIN.getValidator().validate(new Misdeclared()))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .isInstanceOf(ReflectiveOperationException.class);
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return Objects.requireNonNull(hibernate.getDynamicPayload(Finding.class));
    }

    private static List<String> ids(Set<ConstraintViolation<Object>> violations) {
        return violations.stream()
                .map(violation -> finding(violation).getRuleId())
                .toList();
    }
}
