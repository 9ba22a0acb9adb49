package se.socialdata.core.validation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationMessagesTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    record Form(
            @Nullable @NotNull String missing,
            @Size(min = 2, max = 3) String size,
            @DecimalMax("1.5") String limit,
            @LuhnCheck String luhn,
            @Personnummer String personnummer,
            @Samordningsnummer String samordningsnummer,
            @Organisationsnummer String organisationsnummer,
            @Kommunkod String kommunkod) {}

    private static final Form MALFORMED =
            new Form(null, "1234", "2", "189001089814", "189001089814", "189001089814", "189001089814", "9999");

    @Test
    void a_swedish_request_gets_swedish_messages_for_every_constraint() {
        assertThat(messages(SWEDISH))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "missing", "måste anges",
                        "size", "storleken måste vara mellan 2 och 3",
                        "limit", "får inte överskrida gränsen 1.5",
                        "luhn", "kontrollsiffran stämmer inte (modulus 10, Luhn)",
                        "personnummer", "måste vara ett personnummer",
                        "samordningsnummer", "måste vara ett samordningsnummer",
                        "organisationsnummer", "måste vara ett organisationsnummer",
                        "kommunkod", "måste vara en svensk kommunkod"));
    }

    @Test
    void an_english_request_gets_english_messages_without_the_refused_value() {
        assertThat(messages(Locale.ENGLISH))
                .containsEntry("missing", "must not be null")
                .containsEntry("size", "size must be between 2 and 3")
                .containsEntry("limit", "must not exceed the limit 1.5")
                .containsEntry("luhn", "check digit does not agree (modulus 10, Luhn)")
                .containsEntry("personnummer", "must be a personal identity number")
                .containsEntry("samordningsnummer", "must be a coordination number")
                .containsEntry("organisationsnummer", "must be an organisation number")
                .containsEntry("kommunkod", "must be the code of a Swedish municipality");
    }

    @Test
    void a_request_for_english_does_not_fall_back_to_a_swedish_default_locale() {
        assertThat(ResourceBundle.getBundle("ContributorValidationMessages", Locale.ENGLISH)
                        .getLocale())
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void every_message_of_hibernate_validator_has_a_swedish_text() throws IOException {
        Properties shipped = read("/org/hibernate/validator/ValidationMessages.properties");
        assertThat(shipped).isNotEmpty();
        assertThat(read("/ContributorValidationMessages_sv.properties").keySet())
                .containsAll(shipped.keySet())
                .containsAll(read("/ContributorValidationMessages.properties").keySet());
    }

    @Test
    void an_english_request_never_needs_an_expression_language() throws IOException {
        Properties english = read("/org/hibernate/validator/ValidationMessages.properties");
        english.putAll(read("/ContributorValidationMessages.properties"));
        english.putAll(read("/ContributorValidationMessages_en.properties"));
        assertThat(english.values()).noneMatch(message -> message.toString().contains("${"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_sv"})
    void no_message_has_an_expression(String language) throws IOException {
        assertThat(read("/ContributorValidationMessages" + language + ".properties")
                        .values())
                .noneMatch(message -> message.toString().contains("${"))
                .noneMatch(message -> message.toString().contains("validatedValue"));
    }

    private static Map<String, String> messages(Locale locale) {
        ParameterMessageInterpolator interpolator = new ParameterMessageInterpolator(
                Set.of(Locale.ENGLISH, SWEDISH), Locale.ENGLISH, context -> locale, false);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()) {
            return factory.getValidator().validate(MALFORMED).stream()
                    .collect(toMap(
                            violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage));
        }
    }

    private static Properties read(String resource) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream =
                        Objects.requireNonNull(ValidationMessagesTest.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
