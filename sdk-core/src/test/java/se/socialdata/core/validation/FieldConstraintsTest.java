package se.socialdata.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldConstraintsTest {

    private static ValidatorFactory factory;
    private static Validator validator;

    /** What an embedding system's own type may look like. */
    record Form(
            @Nullable @Personnummer String personnummer,
            @Nullable @Personnummer(centuryRequired = true) String stored,

            @Nullable @Personnummer(allowCoordinationNumber = true, allowTemporary = true)
            String any,

            @Nullable @Samordningsnummer String samordningsnummer,

            @Nullable @Samordningsnummer(centuryRequired = true)
            String storedSamordningsnummer,

            @Nullable @Organisationsnummer CharSequence organisationsnummer,
            List<@Kommunkod String> kommuner) {}

    @BeforeAll
    static void start() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> Clock.fixed(Instant.parse("1990-01-07T12:00:00Z"), ZoneOffset.UTC))
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    @Test
    void an_empty_form_is_valid_since_null_is_left_to_not_null() {
        assertThat(validator.validate(new Form(null, null, null, null, null, null, List.of())))
                .isEmpty();
    }

    @Test
    void well_formed_numbers_are_valid() {
        Form form = new Form(
                "900108+9813",
                "18900108-9813",
                "20100315-T123",
                "701063-2391",
                "197010632391",
                new StringBuilder("212000-2742"),
                List.of("2580", "0980"));
        assertThat(validator.validate(form)).isEmpty();
    }

    @Test
    void each_malformed_field_is_one_violation_with_its_path() {
        Form form = new Form(
                "189001089814",
                "900108-9813",
                "x",
                "189001089813",
                "701063-2391",
                "900108-9813",
                List.of("2580", "9999"));
        assertThat(validator.validate(form))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "personnummer",
                        "stored",
                        "any",
                        "samordningsnummer",
                        "storedSamordningsnummer",
                        "organisationsnummer",
                        "kommuner[1].<list element>");
    }

    @ParameterizedTest
    @CsvSource({"189001089813, true", "701063-2391, true", "20100315-TF10, true", "20100315-TX10, false"})
    void a_field_may_take_every_kind_of_identity(String text, boolean valid) {
        assertThat(validator.validateValue(Form.class, "any", text).isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"701063-2391", "20100315-T123"})
    void a_personal_identity_number_alone_is_the_default(String text) {
        assertThat(validator.validateValue(Form.class, "personnummer", text)).hasSize(1);
    }

    @Test
    void the_century_of_ten_digits_is_settled_by_the_clock_of_the_validator() {
        assertThat(validator.validateValue(Form.class, "personnummer", "900108+9813"))
                .as("the year of the hundredth birthday has begun on 7 January 1990")
                .isEmpty();
        assertThat(validator.validateValue(Form.class, "personnummer", "910108+9813"))
                .hasSize(1);
    }

    @Test
    void the_plain_default_factory_applies_them() {
        try (ValidatorFactory plain = Validation.buildDefaultValidatorFactory()) {
            assertThat(plain.getValidator().validateValue(Form.class, "stored", "900108-9813"))
                    .hasSize(1);
            assertThat(plain.getValidator().validateValue(Form.class, "stored", "189001089813"))
                    .isEmpty();
        }
    }
}
