package se.socialdata.examples.spring;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** An application without anything that concerns the SDK. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(DecisionDesk.class)
class DecisionApplication {}
