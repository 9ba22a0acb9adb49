package se.socialdata.examples.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one thing that a test may want to set: the day on which the rules are asked. */
@Configuration(proxyBeanMethods = false)
class LastDayInTime {

    @Bean
    ValidationConfigurationCustomizer clock() {
        Clock clock = Clock.fixed(
                LocalDate.of(2025, 4, 15).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneId.of("Europe/Stockholm"));
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
