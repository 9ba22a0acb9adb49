package se.socialdata.examples.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** An application without anything that concerns the SDK. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(DecisionDesk.class)
class DecisionApplication {

    /** The one thing that a test may want to set: the day on which the rules are asked. */
    @Configuration(proxyBeanMethods = false)
    @Import(DecisionApplication.class)
    static class OnTheLastDayInTime {

        @Bean
        ValidationConfigurationCustomizer clock() {
            ZoneId sweden = ZoneId.of("Europe/Stockholm");
            Clock clock = Clock.fixed(LocalDate.of(2025, 4, 15).atTime(12, 0).toInstant(ZoneOffset.UTC), sweden);
            return configuration -> configuration.clockProvider(() -> clock);
        }
    }
}
